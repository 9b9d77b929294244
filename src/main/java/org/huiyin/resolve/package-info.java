/**
 * Stage two: converts located trees into the records of the model.
 *
 * <p><b>Takes</b> the trees and texts from {@code read}; <b>gives</b> a {@link
 * org.huiyin.model.site.Site}, {@link org.huiyin.model.Card}s and {@link org.huiyin.model.Reply}s
 * in which every reference has a target and every formula is computed; <b>must not know</b> the
 * disk, templates, charts, or whether a claim is true, which {@code check} decides. This is the
 * only package that uses commonmark.
 *
 * <pre>
 * table, value ◄── formula ◄── markdown ◄── resolve
 * </pre>
 *
 * <ul>
 *   <li>{@code table} turns tables of CSV files into trees of observations.
 *   <li>{@code value} reads single YAML values: texts, dates, numbers, addresses.
 *   <li>{@code formula} parses and computes the formulas of figures and claims.
 *   <li>{@code markdown} parses texts and resolves their links.
 *   <li>{@code resolve} has one class for each file or record. Its entry point is {@link
 *       org.huiyin.resolve.Resolve}.
 * </ul>
 *
 * <p>A record without a required value is left out. Its name is remembered, so that one mistake is
 * reported once and not again for every reference to the record.
 */
package org.huiyin.resolve;

/**
 * Stage two: located trees → settled records.
 *
 * <p><b>Takes</b> what {@code read} left; <b>gives</b> a {@link org.huiyin.model.site.Site}, {@link
 * org.huiyin.model.Card}s and {@link org.huiyin.model.Reply}s in which every reference leads
 * somewhere and every formula is computed; <b>must not know</b> the disk, templates, charts, or
 * whether what is computed is also true – that is for {@code check} to say. The only home of
 * commonmark.
 *
 * <p>A record that lacks something it cannot do without is left out, and its name is remembered, so
 * that one mistake is reported once and not again by everything that refers to it.
 */
package org.huiyin.resolve;

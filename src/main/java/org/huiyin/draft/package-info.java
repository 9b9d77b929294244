/**
 * Makes and edits source files: new sites and replies, drafts of published letters, confirmations.
 *
 * <p><b>Takes</b> files as they were saved or written by others; <b>gives</b> files of {@code
 * content/}; <b>must not know</b> templates, charts, pages of the site. Nothing that it writes
 * replaces the work of an editor, and nothing is fetched from a network.
 *
 * <pre>
 * page ◄── letter ◄── reading ◄── sources ◄── draft
 * </pre>
 *
 * <ul>
 *   <li>{@code page} finds the text in HTML, DOCX and text files. The only package that uses jsoup.
 *   <li>{@code letter} takes a text apart into the card, the body and what surrounds it.
 *   <li>{@code reading} binds the numbers of a body, and finds its claims and commitments.
 *   <li>{@code sources} writes YAML and Markdown.
 * </ul>
 */
package org.huiyin.draft;

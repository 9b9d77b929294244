/**
 * Markdown texts: parsing, safe HTML, links that refer to figures, claims, charts and commitments,
 * heading ids, audited lines.
 *
 * <p><b>Takes</b> a Markdown file and the references that it may make; <b>gives</b> a {@code
 * Prose}: pieces of HTML, mentions, lines with their places; <b>must not know</b> the other files
 * of a reply. The only home of commonmark.
 */
package org.huiyin.resolve.markdown;

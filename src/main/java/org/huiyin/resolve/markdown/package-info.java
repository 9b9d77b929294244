/**
 * Reads Markdown texts: parsing, safe HTML, references to figures, claims, charts and commitments,
 * heading ids, and the plain lines that {@code check} audits.
 *
 * <p><b>Takes</b> a Markdown file and the references that it may make; <b>gives</b> a {@code
 * Prose}: pieces of HTML, mentions, lines with their places; <b>must not know</b> the other files
 * of a reply. The only home of commonmark.
 */
package org.huiyin.resolve.markdown;

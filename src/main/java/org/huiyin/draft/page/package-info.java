/**
 * Finds the text of a letter in a file: HTML as browsers save it, DOCX, plain text and Markdown.
 *
 * <p><b>Takes</b> bytes; <b>gives</b> a {@link org.huiyin.draft.page.Page}: blocks as a reader sees
 * them, labelled values around them, and what was cut; <b>must not know</b> what a letter is made
 * of beyond what is needed to find it.
 */
package org.huiyin.draft.page;

/**
 * Texts of files before their form is known: encodings, lines, and the words that a letter is known
 * by.
 *
 * <p><b>Takes</b> bytes or lines; <b>gives</b> lines as a reader sees them, and what they are;
 * <b>must not know</b> HTML, DOCX, blocks.
 */
package org.huiyin.draft.page.text;

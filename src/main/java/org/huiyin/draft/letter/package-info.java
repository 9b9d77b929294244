/**
 * Takes the text of a page apart as a letter (GB/T 9704 and what is done): card, salutation, body,
 * signature, notes.
 *
 * <p><b>Takes</b> a {@link org.huiyin.draft.page.Page}; <b>gives</b> a {@link
 * org.huiyin.draft.letter.Letter}; <b>must not know</b> figures. A value that the letter does not
 * give stays empty.
 */
package org.huiyin.draft.letter;

/**
 * What an editor has to confirm in a reply, sentence by sentence, and confirming it.
 *
 * <p><b>Takes</b> the source folder and the words of the interface; <b>gives</b> a {@link
 * org.huiyin.serve.review.Sheet} for a page, as JSON, and takes marks off the sources; <b>must not
 * know</b> requests, browsers, or who may write.
 */
package org.huiyin.serve.review;

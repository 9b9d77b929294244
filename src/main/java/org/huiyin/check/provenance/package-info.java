/**
 * Checks what a reply owes to its original: guesses are confirmed, and the text is that of the
 * letter.
 *
 * <p><b>Takes</b> a reply; <b>gives</b> problems; <b>must not know</b> other checks, or how a draft
 * is made.
 */
package org.huiyin.check.provenance;

/**
 * Checks that no text for readers has personal data: mobile numbers, numbers of identity cards,
 * home addresses, private e-mail addresses.
 *
 * <p><b>Takes</b> a reply or a line of text; <b>gives</b> problems; <b>must not know</b> other
 * checks.
 */
package org.huiyin.check.privacy;

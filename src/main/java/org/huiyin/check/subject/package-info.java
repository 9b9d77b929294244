/**
 * Checks that a sentence is about the value that it links: the area and the year that it names are
 * those of the value or of the claim.
 *
 * <p><b>Takes</b> a reply; <b>gives</b> problems; <b>must not know</b> other checks. Only what a
 * sentence says in plain forms is judged; whatever else it may mean passes.
 */
package org.huiyin.check.subject;

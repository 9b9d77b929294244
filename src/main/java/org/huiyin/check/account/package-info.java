/**
 * The part of {@code check} that holds a reply to account: what was asked, what was changed, and
 * what was published before.
 *
 * <p><b>Takes</b> replies; <b>gives</b> problems; <b>must not know</b> the other checks.
 */
package org.huiyin.check.account;

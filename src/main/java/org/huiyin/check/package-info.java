/**
 * Stage three: judges a finished reply.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.Reply} and the addresses of the site; <b>gives</b>
 * {@link org.huiyin.source.Problem}s; <b>must not know</b> files, Markdown, templates; changes
 * nothing.
 *
 * <p>A check is one final class that implements {@link org.huiyin.check.Check} and one line in
 * {@link org.huiyin.check.Checks}; its good and bad cases lie in {@code src/test/resources/sites/}.
 */
package org.huiyin.check;

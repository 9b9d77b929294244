/**
 * Stage three: checks a resolved reply.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.Reply} and the addresses of the site; <b>gives</b>
 * {@link org.huiyin.source.Problem}s; <b>must not know</b> files, Markdown, templates. It changes
 * nothing.
 *
 * <p>To add a check, write a final class that implements {@link org.huiyin.check.Check}, add it to
 * the list in {@link org.huiyin.check.Checks}, and add a bad example to {@code BadInputTest}.
 */
package org.huiyin.check;

/**
 * Vocabulary: the addresses of the site, and what a legal name is.
 *
 * <p><b>Takes</b> ids and texts; <b>gives</b> the paths and in-page ids made of them ({@link
 * org.huiyin.address.SitePaths}, {@link org.huiyin.address.ReplyPaths}, {@link
 * org.huiyin.address.Anchors}), the rules for names ({@link org.huiyin.address.PathName}), relative
 * links, and the judgement of URLs ({@link org.huiyin.address.WebUrl}); <b>must not know</b>
 * anything else of the program: it stands on the platform alone. No other package spells out a path
 * or an id of the site.
 *
 * <p>A <em>path</em> is that of an output file, relative to the root of the site: {@code
 * replies/x/index.html}. An <em>address</em> is the same as readers know it: {@code replies/x/}.
 * Both are within a language's part of the site unless a method says otherwise.
 */
package org.huiyin.address;

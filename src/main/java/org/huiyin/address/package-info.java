/**
 * Vocabulary: the addresses of the site and the rules for names and URLs.
 *
 * <p><b>Takes</b> ids and texts; <b>gives</b> paths and element ids ({@link
 * org.huiyin.address.SitePaths}, {@link org.huiyin.address.ReplyPaths}, {@link
 * org.huiyin.address.Anchors}), the rules for names ({@link org.huiyin.address.PathName}), relative
 * links ({@link org.huiyin.address.Links}), and the validation of URLs ({@link
 * org.huiyin.address.WebUrl}); <b>must not know</b> any other package except {@code bytes}. No
 * other package spells out a path or element id of the site.
 *
 * <p>A <em>path</em> is that of an output file, relative to the root of the site: {@code
 * replies/x/index.html}. An <em>address</em> is the same without {@code index.html}: {@code
 * replies/x/}. Both are within a language's part of the site unless a method says otherwise.
 */
package org.huiyin.address;

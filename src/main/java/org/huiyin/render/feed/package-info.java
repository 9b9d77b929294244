/**
 * Files for programs that follow the site: feeds, sitemap, {@code robots.txt}, web application
 * manifest.
 *
 * <p><b>Takes</b> the summaries; <b>gives</b> XML, JSON and text files; <b>must not know</b> the
 * content of HTML pages.
 */
package org.huiyin.render.feed;

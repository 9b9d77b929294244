/**
 * Files for machines that follow the site: feeds, sitemap, robots, manifest.
 *
 * <p><b>Takes</b> the summaries; <b>gives</b> XML, JSON and text files; <b>must not know</b> HTML
 * pages' content.
 */
package org.huiyin.render.feed;

/**
 * The other pages of a site: home, texts, site map, search, 404.
 *
 * <p><b>Takes</b> the summaries and the site; <b>gives</b> pages; <b>must not know</b> the full
 * records of a reply.
 */
package org.huiyin.render.page;

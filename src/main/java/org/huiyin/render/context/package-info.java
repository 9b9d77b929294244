/**
 * The input of every page kind (site, theme, language, date) and the interfaces that page kinds
 * implement.
 *
 * <p><b>Takes</b> the site, the theme and a reply; <b>gives</b> {@code RenderContext}, {@code
 * Edition} and the interfaces {@code ReplyOutput}, {@code SiteOutput} and {@code ListOutput};
 * <b>must not know</b> any single page.
 */
package org.huiyin.render.context;

/**
 * What every page kind is given: the site, the theme, the language, the day, and the interfaces
 * that page kinds implement.
 *
 * <p><b>Takes</b> nothing of the other rooms but templates and texts; <b>gives</b> {@code
 * RenderContext}, {@code Edition} and the interfaces of page kinds; <b>must not know</b> any single
 * page.
 */
package org.huiyin.render.context;

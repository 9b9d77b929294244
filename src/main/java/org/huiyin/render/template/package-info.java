/**
 * Runs templates.
 *
 * <p><b>Takes</b> the theme and view records; <b>gives</b> text, or a problem at the place in the
 * template; <b>must not know</b> replies or which pages exist. The only home of FreeMarker.
 * Templates reach records that implement {@code View} and nothing else.
 */
package org.huiyin.render.template;

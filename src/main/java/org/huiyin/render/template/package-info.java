/**
 * Runs FreeMarker templates and loads the theme.
 *
 * <p><b>Takes</b> the theme's files and view records; <b>gives</b> text, or a problem located in
 * the template; <b>must not know</b> replies or which pages exist. The only package that uses
 * FreeMarker. Templates can read records that implement {@code TemplateView} and nothing else.
 */
package org.huiyin.render.template;

/**
 * Files for the host of the site: HTTP headers, redirects, assets, static files.
 *
 * <p><b>Takes</b> the paths that are taken, and the theme; <b>gives</b> further files; <b>must not
 * know</b> the content of any page.
 */
package org.huiyin.render.deploy;

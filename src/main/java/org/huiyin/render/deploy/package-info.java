/**
 * Files for the host of the site: headers, redirects, the theme's assets, and the owner's static
 * files.
 *
 * <p><b>Takes</b> the paths that are taken and the theme; <b>gives</b> files beside the pages;
 * <b>must not know</b> the content of any page.
 */
package org.huiyin.render.deploy;

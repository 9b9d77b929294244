/**
 * What all pages of a site share: name, organisations, pages, publisher, redirects.
 *
 * <p><b>Takes</b> the records of {@code model}; <b>gives</b> {@code Site}; <b>must not know</b>
 * replies' figures, YAML, templates.
 */
package org.huiyin.model.site;

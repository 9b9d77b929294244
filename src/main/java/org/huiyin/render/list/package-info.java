/**
 * Lists of replies and of values, by year, topic, organisation and other facets, with their pages.
 *
 * <p><b>Takes</b> the summaries of all replies; <b>gives</b> list pages; <b>must not know</b> the
 * full records of a reply.
 */
package org.huiyin.render.list;

/**
 * Paged lists of replies and of values, divided by facets: year, topic, organisation, unit, area
 * and others.
 *
 * <p><b>Takes</b> the summaries of all replies; <b>gives</b> list pages; <b>must not know</b> the
 * full records of a reply.
 *
 * <p>A {@code Facet} extracts {@code FacetValue}s from items. The items that share a value are a
 * {@code FacetList}; all lists of a facet are a {@code FacetIndex}.
 */
package org.huiyin.render.list;

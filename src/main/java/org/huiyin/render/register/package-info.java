/**
 * The register of commitments: lists of all commitments and of some of them, those overdue, and the
 * bulletins of quarters.
 *
 * <p><b>Takes</b> the summaries of all replies; <b>gives</b> pages; <b>must not know</b> the full
 * records of a reply.
 */
package org.huiyin.render.register;

/**
 * Dates and periods, with the precision of their source.
 *
 * <p><b>Takes</b> the notation of authors; <b>gives</b> days, periods and their order; <b>must not
 * know</b> figures or pages.
 */
package org.huiyin.model.time;

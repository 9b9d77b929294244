/**
 * The summaries of years: how many replies, by whom, with what outcome, in what time.
 *
 * <p><b>Takes</b> the summaries of replies; <b>gives</b> pages, CSV and JSON; <b>must not know</b>
 * how replies are read or charts are drawn.
 */
package org.huiyin.render.year;

/**
 * Kinds of charts of values over time: lines, columns, dots and slopes from one time to another,
 * small multiples, timelines.
 *
 * <p><b>Takes</b> and <b>gives</b> the same as the kinds in {@link org.huiyin.draw.chart}, whose
 * pictures it uses where there is little room; <b>must not know</b> files and pages.
 */
package org.huiyin.draw.series;

/**
 * Axes, ticks and axis labels, based on JFreeChart.
 *
 * <p><b>Takes</b> ranges, dates, labels and a {@code Canvas}; <b>gives</b> positions and painted
 * axes; <b>must not know</b> figures or kinds of charts.
 */
package org.huiyin.draw.axis;

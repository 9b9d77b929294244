/**
 * The kinds of charts. Each has a {@code ChartKind} that reads its options, a {@code Picture} that
 * paints it and, where JFreeChart is used, a plot.
 *
 * <p><b>Takes</b> {@code Data} and options; <b>gives</b> a {@code Picture} that paints itself on a
 * {@code Canvas}; <b>must not know</b> pages, the SVG document around the picture, other kinds.
 */
package org.huiyin.draw.chart;

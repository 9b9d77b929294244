/**
 * The kinds of charts: for each one class that reads its options and one that paints it.
 *
 * <p><b>Takes</b> {@code Data} and options; <b>gives</b> a {@code Picture} that paints itself on a
 * {@code Canvas}; <b>must not know</b> pages, the SVG document around the picture, other kinds.
 */
package org.huiyin.draw.chart;

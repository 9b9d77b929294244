/**
 * Surfaces to draw on: SVG with classes, pixels with the light palette, and the PNG writer.
 *
 * <p><b>Takes</b> shapes, texts and the {@code SeriesStyle} they are drawn in; <b>gives</b> SVG
 * text or PNG bytes; <b>must not know</b> figures or kinds of charts.
 */
package org.huiyin.draw.canvas;

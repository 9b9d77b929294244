/**
 * Drawing surfaces: SVG with CSS classes, pixels in the light palette, and the PNG encoder.
 *
 * <p><b>Takes</b> shapes, texts and their {@code SeriesStyle}; <b>gives</b> SVG text or PNG bytes;
 * <b>must not know</b> figures or kinds of charts.
 */
package org.huiyin.draw.canvas;

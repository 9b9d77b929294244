/**
 * The fonts of charts: character widths, glyph outlines, line breaking.
 *
 * <p><b>Takes</b> the TrueType files in the jar and those that a site adds; <b>gives</b> widths in
 * units of the chart and glyph outlines, the same on every machine; <b>must not know</b> charts,
 * AWT fonts, the fonts of the machine.
 */
package org.huiyin.draw.font;

/**
 * The parts of pictures that stand for values: bars, dots, lines, shares, tiles and the marks of
 * values that are not exact.
 *
 * <p><b>Takes</b> {@code DataPoint}s, scales and a {@code Canvas}; <b>gives</b> painted marks and
 * the room they need; <b>must not know</b> options, kinds of charts.
 */
package org.huiyin.draw.plot;

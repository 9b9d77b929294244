package org.huiyin.draw.canvas;

import java.util.function.Consumer;

/**
 * The description of a picture in pixels: its size, and the steps that paint it on a canvas.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels per unit
 * @param steps paints the same on each canvas
 */
public record Painting(int width, int height, double scale, Consumer<MovableCanvas> steps) {}

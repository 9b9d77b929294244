package org.huiyin.draw.canvas;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** How all pixels are made: on which ground, with which smoothing, from which edges. */
final class Raster {
  private static final Palette PALETTE = Palette.light();

  /** The colour of an empty page. */
  static final int GROUND = PALETTE.colour("ground").getRGB() & 0xFFFFFF;

  /** Largest distance between a curve and its straight segments, in units. */
  private static final double FLATNESS = 0.06;

  private Raster() {}

  /** Empties an image and prepares to paint on it. */
  static Graphics2D graphics(BufferedImage image, double scale) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(PALETTE.colour("ground"));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    return graphics;
  }

  /** The outline of a shape, made of straight segments. */
  static Path2D straight(Shape shape) {
    Path2D.Double edges = new Path2D.Double();
    edges.append(shape.getPathIterator(null, FLATNESS), false);
    return edges;
  }
}

package org.huiyin.draw.canvas;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Converts a line of straight segments to a filled area with straight edges, because {@code
 * java.awt.BasicStroke} computes joins and short segments differently in different Java releases.
 *
 * <p>Each segment becomes a rectangle. With round joins, each end of a segment gets a polygon with
 * {@link #CORNERS} corners.
 */
final class Brush {
  private static final int CORNERS = 8;

  private final double half;
  private final boolean round;
  private final Path2D.Double area = new Path2D.Double(Path2D.WIND_NON_ZERO);

  private Brush(double width, boolean round) {
    this.half = width / 2;
    this.round = round;
  }

  /**
   * Returns the area that a line of the given width covers.
   *
   * @param line straight segments only
   * @param round whether ends and joins are round; otherwise they are square
   */
  static Path2D stroke(Path2D line, double width, boolean round) {
    Brush brush = new Brush(width, round);
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
      double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else {
        brush.stretch(x, y, toX, toY);
      }
      x = toX;
      y = toY;
    }
    return brush.area;
  }

  /**
   * Adds the rectangle of one segment. Square ends are extended by half the line width, so that
   * corners are closed.
   */
  private void stretch(double x, double y, double toX, double toY) {
    double length = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
    if (length == 0) {
      return;
    }
    double dx = (toX - x) / length * half;
    double dy = (toY - y) / length * half;
    double more = round ? 0 : 1;
    area.moveTo(x - more * dx - dy, y - more * dy + dx);
    area.lineTo(x - more * dx + dy, y - more * dy - dx);
    area.lineTo(toX + more * dx + dy, toY + more * dy - dx);
    area.lineTo(toX + more * dx - dy, toY + more * dy + dx);
    area.closePath();
    if (round) {
      polygon(x, y);
      polygon(toX, toY);
    }
  }

  /**
   * Adds a polygon around a point. Its winding direction is that of the rectangles: areas of
   * opposite direction would cancel each other out where they overlap.
   */
  private void polygon(double x, double y) {
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * StrictMath.PI * i / CORNERS;
      double cornerX = x + half * StrictMath.cos(angle);
      double cornerY = y + half * StrictMath.sin(angle);
      if (i == 0) {
        area.moveTo(cornerX, cornerY);
      } else {
        area.lineTo(cornerX, cornerY);
      }
    }
    area.closePath();
  }
}

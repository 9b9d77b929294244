package org.huiyin.draw.series;

import java.awt.geom.Ellipse2D;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;

/** The marks of a timeline. */
enum TimelineDot {
  /** Published progress. */
  PROGRESS,
  /** A deadline. */
  DUE,
  /** A deadline that has passed. */
  OVERDUE;

  private static final double RADIUS = 4.5;

  /** Radius of a due date. Progress on the same day is visible inside the ring. */
  private static final double RING = 7.5;

  /** Draws the key: what the two kinds of dots stand for. */
  static double key(Canvas canvas, ChartSize size, boolean overdue, Texts texts) {
    TableFont font = TableFont.regular(size.text());
    double x = 0;
    double y = 0;
    for (int i = 0; i < (overdue ? 3 : 2); i++) {
      String text =
          texts.get(
              i == 0
                  ? "chart.timeline-progress"
                  : i == 1 ? "chart.timeline-due" : "chart.timeline-overdue");
      double width = 20 + font.width(text) * 1.1;
      if (x + width > size.width()) {
        x = 0;
        y += Math.ceil(font.lineHeight());
      }
      TimelineDot dot = i == 0 ? PROGRESS : i == 1 ? DUE : OVERDUE;
      dot.draw(canvas, x + 8, y + font.lineHeight() / 2);
      canvas.write(text, font, SeriesStyle.TEXT, x + 20, y + font.ascent());
      x += width + 24;
    }
    return y + Math.ceil(font.lineHeight()) + 2;
  }

  void draw(Canvas canvas, double x, double y) {
    canvas.setPaint(this == OVERDUE ? SeriesStyle.BELOW : SeriesStyle.ofSeries(0, this == DUE));
    double radius = this == PROGRESS ? RADIUS : RING;
    canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}

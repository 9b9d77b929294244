package org.huiyin.draw.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Span;
import org.huiyin.language.Texts;

/**
 * The marks of values that the source leaves open. All lengths are units of the chart.
 *
 * <pre>
 * bar     ████▒▒▒▒     5—8: hatched from the lower to the upper bound
 *         ▒▒▒▒         不足30: hatched from zero
 *         ████ ▶       超过100: an arrow behind the bound
 * point   ├──○──┤  ○─▶  a line across the range, with an arrow where it is open
 * </pre>
 */
public final class OpenMarks {
  /** Length that an arrow adds to a bar or line. */
  public static final double ARROW = 12;

  /** A shorter hatched part could not be seen. */
  private static final double SHORTEST_HATCH = 4;

  private static final double ARROW_GAP = 3;
  private static final double POINT_ARROW = 6;
  private static final double CAP = 5;

  private OpenMarks() {}

  /**
   * The ends of a bar.
   *
   * @param zero the zero line
   * @param low the lower bound, or the zero line
   * @param high the upper bound, or the zero line
   */
  public record Ends(double zero, double low, double high) {

    /**
     * @param unit width of the value 1
     */
    public static Ends of(Span span, double zero, double unit) {
      double low = zero + span.low() * unit;
      double high = zero + span.high() * unit;
      double lacking = span.low() < span.high() ? SHORTEST_HATCH - (high - low) : 0;
      return lacking <= 0
          ? new Ends(zero, low, high)
          : span.isBelowZero()
              ? new Ends(zero, low - lacking, high)
              : new Ends(zero, low, high + lacking);
    }
  }

  /** Draws the bar of an open value, without its text. */
  public static void bar(
      Canvas canvas, SeriesStyle style, Span span, Ends ends, double top, double height) {
    boolean below = span.isBelowZero();
    double near = below ? ends.high : ends.low;
    boolean beside = below ? near < ends.zero : near > ends.zero;
    if (beside) {
      canvas.setPaint(style);
      canvas.fill(between(ends.zero, near, top, height));
    }
    if (ends.low < ends.high && span.low() < span.high()) {
      canvas.hatched(between(ends.low, ends.high, top, height), style.open());
    }
    canvas.setPaint(style.filled());
    if (span.opensAbove()) {
      double from = ends.high + ARROW_GAP;
      triangle(canvas, from, top, from, top + height, ends.high + ARROW, top + height / 2);
    }
    if (span.opensBelow()) {
      double from = ends.low - ARROW_GAP;
      triangle(canvas, from, top, from, top + height, ends.low - ARROW, top + height / 2);
    }
  }

  private static Rectangle2D between(double one, double other, double top, double height) {
    return new Rectangle2D.Double(Math.min(one, other), top, Math.abs(one - other), height);
  }

  private static void triangle(
      Canvas canvas, double x1, double y1, double x2, double y2, double x3, double y3) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x1, y1);
    triangle.lineTo(x2, y2);
    triangle.lineTo(x3, y3);
    triangle.closePath();
    canvas.fill(triangle);
  }

  /**
   * Draws the horizontal line across the range of a point, before the point itself.
   *
   * @param left the x coordinate of the lower bound, without arrow
   * @param right the x coordinate of the upper bound, without arrow
   */
  public static void across(
      Canvas canvas, Span span, double left, double right, double y, double radius) {
    double from = span.opensBelow() ? left - radius - ARROW + POINT_ARROW : left;
    double to = span.opensAbove() ? right + radius + ARROW - POINT_ARROW : right;
    canvas.setPaint(SeriesStyle.WHISKER);
    canvas.draw(new Line2D.Double(from, y, to, y));
    if (!span.opensBelow()) {
      canvas.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
    }
    if (!span.opensAbove()) {
      canvas.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
    }
    canvas.setPaint(SeriesStyle.ARROW);
    if (span.opensBelow()) {
      triangle(canvas, from, y - CAP, from, y + CAP, from - POINT_ARROW, y);
    }
    if (span.opensAbove()) {
      triangle(canvas, to, y - CAP, to, y + CAP, to + POINT_ARROW, y);
    }
  }

  /**
   * Draws the vertical line across the range of a point, before the point itself.
   *
   * @param series index from 0
   * @param bottom the y coordinate of the lower bound, without arrow
   * @param top the y coordinate of the upper bound, without arrow
   */
  public static void along(
      Canvas canvas, int series, Span span, double x, double bottom, double top, double radius) {
    double from = span.opensBelow() ? bottom + radius + ARROW - POINT_ARROW : bottom;
    double to = span.opensAbove() ? top - radius - ARROW + POINT_ARROW : top;
    canvas.setPaint(SeriesStyle.ofLine(series));
    canvas.draw(new Line2D.Double(x, from, x, to));
    if (!span.opensBelow()) {
      canvas.draw(new Line2D.Double(x - CAP, from, x + CAP, from));
    }
    if (!span.opensAbove()) {
      canvas.draw(new Line2D.Double(x - CAP, to, x + CAP, to));
    }
    canvas.setPaint(SeriesStyle.ofSeries(series, false));
    if (span.opensBelow()) {
      triangle(canvas, x - CAP, from, x + CAP, from, x, from + POINT_ARROW);
    }
    if (span.opensAbove()) {
      triangle(canvas, x - CAP, to, x + CAP, to, x, to - POINT_ARROW);
    }
  }

  /** Returns the note on the marks of bars; empty if all values are exact. */
  public static Optional<String> noteOnBars(List<DataPoint> points, Texts texts) {
    List<Span> spans = points.stream().map(DataPoint::span).map(Span::fromZero).toList();
    return note(spans, "chart.open-hatched", texts);
  }

  /** Returns the note on the marks of points; empty if all values are exact. */
  public static Optional<String> noteOnPoints(List<DataPoint> points, Texts texts) {
    return note(points.stream().map(DataPoint::span).toList(), "chart.open-whisker", texts);
  }

  private static Optional<String> note(List<Span> spans, String bounded, Texts texts) {
    boolean bounds = spans.stream().anyMatch(span -> span.low() < span.high());
    boolean opens = spans.stream().anyMatch(span -> span.opensBelow() || span.opensAbove());
    String note =
        Description.separated(
            List.of(bounds ? texts.get(bounded) : "", opens ? texts.get("chart.open-arrow") : ""),
            texts);
    return Optional.of(note).filter(words -> !words.isEmpty());
  }
}

package org.huiyin.draw.axis;

import java.util.List;

/**
 * The ends of a linear scale that contains zero, such that marks and the texts beside them fit.
 *
 * @param lower the value at the left edge, not above zero
 * @param upper the value at the right edge, not below zero
 */
public record FittedScale(double lower, double upper) {

  /**
   * A mark with the texts beside it.
   *
   * @param from its least value
   * @param before width that the text left of it needs, in units of the chart
   * @param to its largest value
   * @param after width that the text right of it needs, in units of the chart
   */
  public record Extent(double from, double before, double to, double after) {}

  /**
   * Returns the scale on which the marks are as long as possible.
   *
   * @param width of the scale, in units of the chart
   * @param shortest width that remains for the marks if the texts would take more
   */
  public static FittedScale of(List<Extent> marks, double width, double shortest) {
    double unit = Double.POSITIVE_INFINITY;
    for (Extent right : marks) {
      unit = Math.min(unit, unit(right.to, width - right.after, shortest));
      for (Extent left : marks) {
        unit =
            Math.min(unit, unit(right.to - left.from, width - right.after - left.before, shortest));
        unit = Math.min(unit, unit(-left.from, width - left.before, shortest));
      }
    }
    if (unit == Double.POSITIVE_INFINITY) {
      unit = width;
    }
    double zero = 0;
    for (Extent mark : marks) {
      zero = Math.max(zero, mark.before - mark.from * unit);
    }
    zero = Math.min(zero, width);
    return new FittedScale(-zero / unit, (width - zero) / unit);
  }

  /** Returns a scale that begins at zero. */
  public static FittedScale upTo(double upper) {
    return new FittedScale(0, upper);
  }

  /** Returns the position of zero as a fraction of the width. */
  public double zero() {
    return -lower / (upper - lower);
  }

  /** Returns the width of the value 1 on which a range takes the given width. */
  private static double unit(double range, double width, double shortest) {
    return range > 0 ? Math.max(shortest, width) / range : Double.POSITIVE_INFINITY;
  }
}

package org.huiyin.draw.plot;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;

/**
 * The room that the texts of the values take. The text of a negative value stands at the outer end
 * of its bar; if that would make the bars much shorter, on the other side of the zero line.
 *
 * @param isOuter whether the texts of negative values stand left of their bars
 * @param unitApart whether the unit stands above the bars
 * @param references values of the lines across the bars
 */
public record BarRoom(
    List<DataPoint> points,
    ChartSize size,
    boolean isOuter,
    boolean unitApart,
    List<DataPoint> references) {
  /** The gap between a bar and its text. */
  public static final double VALUE_GAP = 6;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  static final double SLACK = 1.1;

  private static final double SHORTEST_SCALE = 48;

  /** Bars may be shortened to this fraction by texts at the outer ends of negative bars. */
  private static final double LONG_ENOUGH = 0.6;

  /**
   * @param widestLabel width of the widest label
   * @param width of labels and bars
   */
  public static BarRoom of(
      List<DataPoint> points,
      ChartSize size,
      double widestLabel,
      double width,
      boolean unitApart,
      List<DataPoint> references) {
    BarRoom outer = new BarRoom(points, size, true, unitApart, references);
    BarRoom inner = new BarRoom(points, size, false, unitApart, references);
    double least = Math.min(widestLabel, leastForLabels(size)) + SHORTEST_SCALE;
    boolean fits = outer.width() + least <= width;
    return fits && outer.unit(widestLabel, width) >= inner.unit(widestLabel, width) * LONG_ENOUGH
        ? outer
        : inner;
  }

  private static double leastForLabels(ChartSize size) {
    return 6 * size.text();
  }

  /** Returns the width of the value 1. */
  private double unit(double widestLabel, double width) {
    double bars = width - Math.min(widestLabel, mostForLabels(width));
    FittedScale scale = scale(bars);
    return bars / (scale.upper() - scale.lower());
  }

  /** Returns the largest width of the labels that leaves enough room for the bars. */
  public double mostForLabels(double width) {
    return Math.max(leastForLabels(size), width - width() - SHORTEST_SCALE);
  }

  /** Returns the width of the longest text on the left and of the longest on the right. */
  private double width() {
    return points.stream().mapToDouble(point -> extent(point).before()).max().orElse(0)
        + points.stream().mapToDouble(this::textWidth).max().orElse(0);
  }

  private double textWidth(DataPoint point) {
    return VALUE_GAP + TableFont.bold(size.text()).width(text(point)) * SLACK;
  }

  /** Returns the text at the end of a bar. */
  public String text(DataPoint point) {
    return unitApart ? point.withoutUnit() : point.shown();
  }

  /** Returns the scale on which the text of every value fits. */
  public FittedScale scale(double width) {
    Stream<FittedScale.Extent> lines =
        references.stream()
            .map(DataPoint::doubleValue)
            .map(at -> new FittedScale.Extent(Math.min(0, at), 2, Math.max(0, at), 2));
    return FittedScale.of(
        Stream.concat(points.stream().map(this::extent), lines).toList(),
        width,
        SHORTEST_SCALE / 2);
  }

  private FittedScale.Extent extent(DataPoint point) {
    Span span = point.span().fromZero();
    double text = textWidth(point);
    double low = Math.min(0, span.low());
    double high = Math.max(0, span.high());
    double before = span.opensBelow() ? OpenMarks.ARROW : 0;
    double after = span.opensAbove() ? OpenMarks.ARROW : 0;
    return isLeft(point)
        ? new FittedScale.Extent(low, before + text + VALUE_GAP, high, after)
        : new FittedScale.Extent(low, before, high, after + text);
  }

  /** Returns whether the text of a value stands left of its bar. */
  public boolean isLeft(DataPoint point) {
    return isOuter && point.span().fromZero().isBelowZero();
  }

  public boolean hasNegative() {
    return points.stream().anyMatch(point -> point.span().low() < 0);
  }
}

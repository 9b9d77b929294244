package org.huiyin.draw.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;

/**
 * One of several small line charts with the same scale and the same time axis. The first and the
 * last value are written, and the first and the last time of the axis. All lengths are units of the
 * chart.
 */
public final class PanelPlot {
  private static final double PLOT = 72;
  private static final double DOT = 3.5;
  private static final double GAP = 6;
  private static final double SHORTEST = 60;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  private final List<Line> panels;
  private final TableFont bold;
  private final TableFont small;
  private final Texts texts;
  private final double low;
  private final double high;
  private final double last;

  /**
   * @param panels all that have this scale, each with at least one point
   */
  public PanelPlot(List<Line> panels, ChartSize size, Texts texts) {
    this.panels = List.copyOf(panels);
    this.bold = TableFont.bold(size.text());
    this.small = TableFont.regular(size.small());
    this.texts = texts;
    this.low = given().stream().mapToDouble(DataPoint::doubleValue).reduce(0, Math::min);
    this.high = given().stream().mapToDouble(DataPoint::doubleValue).reduce(0, Math::max);
    this.last =
        Math.ceil(
            panels.stream()
                    .flatMap(panel -> panel.last().stream())
                    .mapToDouble(point -> bold.width(text(point.value())))
                    .max()
                    .orElse(0)
                * SLACK);
  }

  private List<DataPoint> given() {
    return panels.stream().flatMap(panel -> panel.given().stream()).map(Line.Point::value).toList();
  }

  private boolean unitApart() {
    List<DataPoint> given = given();
    return !given.isEmpty()
        && given.stream().allMatch(DataPoint::isPlain)
        && given.stream().map(DataPoint::unit).distinct().count() == 1;
  }

  /** Returns the unit of all values, which stands once above the panels. */
  public String unit() {
    List<DataPoint> given = given();
    DataPoint any = given.isEmpty() ? panels.get(0).values().get(0) : given.get(0);
    return unitApart() ? any.unit() : any.figure().unit().in(texts.language());
  }

  private String text(DataPoint value) {
    return unitApart() && !value.unit().equals("%") ? value.withoutUnit() : value.shown();
  }

  /** Returns the least width of a panel. */
  public double leastWidth() {
    double first =
        panels.stream()
            .filter(panel -> !panel.given().isEmpty())
            .mapToDouble(panel -> small.width(text(panel.given().get(0).value())))
            .max()
            .orElse(0);
    boolean missing = panels.stream().anyMatch(panel -> panel.given().isEmpty());
    return Math.max(
        Math.max(first, SHORTEST) + GAP + last + DOT, Math.max(dates(), missing ? slot() : 0));
  }

  private double dates() {
    return SLACK * (small.width(time(true)) + small.width(time(false))) + 8;
  }

  private double slot() {
    return Canvas.slotWidth(texts.get("value.not-given"), small);
  }

  /** Returns the height of a panel below its name. */
  public double height() {
    return Math.ceil(small.lineHeight()) + PLOT + 3 + Math.ceil(small.lineHeight());
  }

  private Line.Point end(boolean first) {
    return panels.stream()
        .flatMap(panel -> panel.points().stream())
        .reduce((one, other) -> first == one.day() <= other.day() ? one : other)
        .orElseThrow();
  }

  private String time(boolean first) {
    return end(first).value().label();
  }

  /** Draws a panel, from the room for the first value down to the times of the axis. */
  public void draw(Canvas canvas, Line panel, double x, double width, double top, boolean quiet) {
    double text = Math.ceil(small.lineHeight());
    double from = end(true).day();
    double span = Math.max(1, end(false).day() - from);
    double left = x + DOT;
    double right = x + width - last - GAP - DOT;
    double unit = PLOT / (high > low ? high - low : 1);
    double zero = top + text + high * unit;
    canvas.setPaint(SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(x, zero, right + DOT, zero));
    double base = top + text + PLOT + 3 + small.ascent();
    canvas.write(time(true), small, SeriesStyle.MUTED, x, base);
    if (end(true).day() < end(false).day()) {
      canvas.write(
          time(false),
          small,
          SeriesStyle.MUTED,
          Canvas.Align.END,
          Math.max(right + DOT, x + dates()),
          base);
    }
    List<Line.Point> given = panel.given();
    if (given.isEmpty()) {
      canvas.slot(texts.get("value.not-given"), small, x, zero - 26, 20);
      return;
    }
    line(
        canvas,
        panel,
        point -> left + (point.day() - from) / span * (right - left),
        zero,
        unit,
        quiet);
    Line.Point last = given.get(given.size() - 1);
    double lastX = left + (last.day() - from) / span * (right - left);
    double lastY = zero - last.value().doubleValue() * unit;
    canvas.write(
        text(last.value()),
        bold,
        SeriesStyle.ON_LINE,
        lastX + DOT + GAP / 2,
        lastY + bold.middleToBase());
    Line.Point first = given.get(0);
    if (first != last) {
      double firstX = left + (first.day() - from) / span * (right - left);
      double firstY = zero - first.value().doubleValue() * unit;
      canvas.write(
          text(first.value()),
          small,
          SeriesStyle.ON_LINE,
          Math.max(x, firstX - DOT),
          firstY - DOT - 2 - small.descent());
    }
  }

  private static void line(
      Canvas canvas,
      Line panel,
      ToDoubleFunction<Line.Point> places,
      double zero,
      double unit,
      boolean quiet) {
    Path2D path = new Path2D.Double();
    boolean connected = false;
    int segments = 0;
    for (Line.Point point : panel.points()) {
      double y = zero - point.value().doubleValue() * unit;
      if (!point.value().isMissing() && connected) {
        path.lineTo(places.applyAsDouble(point), y);
        segments++;
      } else if (!point.value().isMissing()) {
        path.moveTo(places.applyAsDouble(point), y);
      }
      connected = !point.value().isMissing();
    }
    if (segments > 0) {
      canvas.setPaint(quiet ? SeriesStyle.LINE_QUIET : SeriesStyle.ofLine(0));
      canvas.draw(path);
    }
    canvas.setPaint(quiet ? SeriesStyle.QUIET : SeriesStyle.SERIES_1);
    List<Line.Point> given = panel.given();
    for (Line.Point point : given) {
      boolean end = point == given.get(0) || point == given.get(given.size() - 1);
      double radius = end ? DOT : DOT - 1;
      double y = zero - point.value().doubleValue() * unit;
      canvas.fill(
          new Ellipse2D.Double(
              places.applyAsDouble(point) - radius, y - radius, 2 * radius, 2 * radius));
    }
  }
}

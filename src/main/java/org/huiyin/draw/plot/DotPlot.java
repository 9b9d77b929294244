package org.huiyin.draw.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;

/**
 * The marks of a dot chart on their own range: a ring at the earlier value, an arrow that ends at
 * the later one. Where the two are close, the ring is raised and the arrowhead lowered, so that
 * neither covers the other.
 *
 * @param left x coordinate of the plot
 * @param width of the plot
 */
public record DotPlot(
    SeriesTable table,
    ChartSize size,
    Optional<ValueTicks> scale,
    Accents accents,
    double left,
    double width) {
  public static final double RADIUS = 5;
  private static final double HEAD = 9;
  private static final double INSET = 14;
  private static final double CLOSE = RADIUS + HEAD + 3;
  private static final double APART = 6;

  /** Chooses the range of the values and references; empty if no value is given. */
  public static Optional<ValueTicks> scale(SeriesTable table, Accents accents) {
    List<BigDecimal> values =
        Stream.concat(table.points().stream(), accents.points().stream())
            .filter(point -> !point.isMissing())
            .flatMap(point -> point.extent().stream())
            .map(number -> number.rounded(12))
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(ValueTicks.ofRange(values));
  }

  public DotPlot at(double left, double width) {
    return new DotPlot(table, size, scale, accents, left, width);
  }

  private double x(double value) {
    double low = scale.orElseThrow().low().doubleValue();
    double high = scale.orElseThrow().high().doubleValue();
    return left + INSET + (value - low) / (high - low) * (width - 2 * INSET);
  }

  /** Returns the height of the labels above the grid. */
  public double headHeight() {
    double line = Math.ceil(TableFont.regular(size.small()).lineHeight());
    return line * (1 + accents.references().size()) + 4;
  }

  /**
   * Draws grid lines and reference lines with their labels above.
   *
   * @param top y coordinate of the labels
   * @param bottom y coordinate of the lower end of the lines
   */
  public void grid(Canvas canvas, double top, double bottom, Texts texts) {
    if (scale.isEmpty()) {
      return;
    }
    TableFont font = TableFont.regular(size.small());
    double y = top;
    double line = Math.ceil(font.lineHeight());
    for (Accents.Reference reference : accents.references()) {
      double wide = font.width(reference.label()) * 1.05;
      double at = x(reference.point().doubleValue());
      double from = Math.max(0, Math.min(at - wide / 2, size.width() - wide));
      canvas.write(
          reference.label(),
          font,
          SeriesStyle.TEXT,
          Canvas.Align.MIDDLE,
          from + wide / 2,
          y + font.ascent());
      y += line;
    }
    List<Ticks.Tick> ticks = scale.get().ticks(texts);
    double room = x(ticks.get(ticks.size() - 1).at()) - x(ticks.get(0).at());
    List<Ticks.Tick> labelled = ticks.size() < 2 ? ticks : Ticks.thinned(ticks, size, room);
    for (Ticks.Tick tick : ticks) {
      canvas.setPaint(tick.at() == 0 ? SeriesStyle.BASE : SeriesStyle.GRID);
      canvas.draw(new Line2D.Double(x(tick.at()), y + line + 2, x(tick.at()), bottom));
    }
    for (Ticks.Tick tick : labelled) {
      double half = font.width(tick.label()) * 1.1 / 2;
      canvas.write(
          tick.label(),
          font,
          SeriesStyle.MUTED,
          Canvas.Align.MIDDLE,
          Math.max(half, Math.min(x(tick.at()), size.width() - half)),
          y + font.ascent());
    }
    for (Accents.Reference reference : accents.references()) {
      double at = x(reference.point().doubleValue());
      canvas.setPaint(SeriesStyle.REFERENCE);
      canvas.draw(new Line2D.Double(at, y + line + 2, at, bottom));
    }
  }

  /** Returns whether the later value is larger (1), smaller (-1) or equal (0), if that is known. */
  public static OptionalInt direction(SeriesTable.Category row) {
    return row.points().stream().anyMatch(DataPoint::isMissing)
        ? OptionalInt.empty()
        : row.points().get(1).compared(row.points().get(0));
  }

  private boolean isQuiet(SeriesTable.Category row) {
    return accents.hasHighlight() && row.points().stream().noneMatch(accents::isHighlighted);
  }

  /** Returns the colour of the later value: by direction. */
  public SeriesStyle style(SeriesTable.Category row) {
    OptionalInt direction = direction(row);
    return isQuiet(row)
        ? SeriesStyle.QUIET
        : direction.isEmpty() || direction.getAsInt() == 0
            ? SeriesStyle.SERIES_1
            : direction.getAsInt() > 0 ? SeriesStyle.ACCENT : SeriesStyle.BELOW;
  }

  /** Draws the marks of a row. */
  public void row(Canvas canvas, SeriesTable.Category row, double middle) {
    DataPoint from = row.points().get(0);
    DataPoint to = row.points().get(1);
    boolean both = !from.isMissing() && !to.isMissing();
    boolean exact = both && !from.isOpen() && !to.isOpen();
    double start = from.isMissing() ? 0 : x(from.doubleValue());
    double end = to.isMissing() ? 0 : x(to.doubleValue());
    boolean close = both && (exact ? Math.abs(end - start) < CLOSE : overlap(from, to));
    double startY = close ? middle - APART : middle;
    double endY = close ? middle + APART : middle;
    double towards = Math.signum(end - start);
    if (exact && !close) {
      canvas.setPaint(
          switch (style(row)) {
            case ACCENT -> SeriesStyle.RISE;
            case BELOW -> SeriesStyle.FALL;
            default -> SeriesStyle.SPAN;
          });
      canvas.draw(
          new Line2D.Double(start + towards * RADIUS, middle, end - towards * HEAD, middle));
    }
    if (!from.isMissing()) {
      whisker(canvas, from, startY);
      ring(canvas, start, startY);
    }
    if (!to.isMissing()) {
      whisker(canvas, to, endY);
      if (exact && towards != 0) {
        head(canvas, style(row), end, endY, towards);
      } else {
        dot(canvas, style(row), end, endY);
      }
    }
  }

  private boolean overlap(DataPoint one, DataPoint other) {
    double room = 2 * OpenMarks.ARROW;
    return x(one.span().low()) - room < x(other.span().high())
        && x(other.span().low()) - room < x(one.span().high());
  }

  private void whisker(Canvas canvas, DataPoint point, double y) {
    if (point.isOpen()) {
      Span span = point.span();
      OpenMarks.across(canvas, span, x(span.low()), x(span.high()), y, RADIUS);
    }
  }

  /** Draws the mark of an earlier value. */
  public static void ring(Canvas canvas, double x, double y) {
    canvas.setPaint(SeriesStyle.HOLLOW_1);
    circle(canvas, x, y, RADIUS - 0.5);
  }

  /** Draws the mark of a later value that is neither larger nor smaller, as far as known. */
  public static void dot(Canvas canvas, SeriesStyle style, double x, double y) {
    canvas.setPaint(style);
    circle(canvas, x, y, RADIUS);
  }

  private static void circle(Canvas canvas, double x, double y, double radius) {
    canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /**
   * Draws the head of an arrow.
   *
   * @param tip x coordinate of its tip
   * @param towards 1 if it points to the right, -1 to the left
   */
  public static void head(Canvas canvas, SeriesStyle style, double tip, double y, double towards) {
    Path2D head = new Path2D.Double();
    head.moveTo(tip, y);
    head.lineTo(tip - towards * HEAD, y - RADIUS - 1);
    head.lineTo(tip - towards * HEAD, y + RADIUS + 1);
    head.closePath();
    canvas.setPaint(style);
    canvas.fill(head);
  }
}

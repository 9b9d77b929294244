package org.huiyin.draw.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * Columns from a zero line at even distances in time: a year without a value leaves its place free.
 * All lengths are units of the chart.
 */
public final class ColumnPlot {
  private static final double GAP = 6;
  private static final double PART_OF_SLOT = 0.62;
  private static final int MOST_LINES = 2;

  /** Narrower columns could not be told from lines. */
  private static final double LEAST_SLOT = 16;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  /** A shorter hatched part could not be seen. */
  private static final double SHORTEST_HATCH = 4;

  private final List<Line.Point> points;
  private final ChartSize size;
  private final boolean unitApart;
  private final Accents accents;
  private final TableFont valueFont;
  private final TableFont small;
  private final List<Integer> places;
  private final double beside;
  private final double slot;

  /** What the texts of the first and the last column need beyond their places. */
  private final double inset;

  /**
   * @param points at least one, in the order of time
   * @param unitApart whether the unit stands above the columns
   */
  public ColumnPlot(List<Line.Point> points, ChartSize size, boolean unitApart, Accents accents) {
    this.points = List.copyOf(points);
    this.size = size;
    this.unitApart = unitApart;
    this.accents = accents;
    this.valueFont = TableFont.bold(size.text());
    this.small = TableFont.regular(size.small());
    this.places = places(points);
    double names =
        accents.references().stream()
            .mapToDouble(reference -> small.width(reference.label()))
            .max()
            .orElse(0);
    this.beside = names == 0 ? 0 : size.choose(Math.ceil(Math.min(names * SLACK, 180)) + 12, 0.0);
    int slots = places.get(places.size() - 1) + 1;
    double most = Math.floor((size.width() - beside) / slots);
    double ends = Math.max(width(0), width(points.size() - 1)) + 4;
    this.inset = slots > 1 ? Math.max(0, Math.ceil((ends - most) / 2 * slots / (slots - 1))) : 0;
    this.slot =
        Math.min(size.choose(132, 100), Math.floor((size.width() - beside - 2 * inset) / slots));
  }

  /** The place of each period, from 0; a place is as long as the shortest step between periods. */
  private static List<Integer> places(List<Line.Point> points) {
    List<LocalDate> days =
        points.stream().map(point -> point.at().lastDay().orElseThrow()).toList();
    List<Integer> months =
        days.stream().map(day -> day.getYear() * 12 + day.getMonthValue()).toList();
    int first = months.get(0);
    int step =
        months.stream()
            .map(month -> BigInteger.valueOf(month - first))
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .intValue();
    return months.stream().distinct().count() < months.size() || step == 0
        ? IntStream.range(0, points.size()).boxed().toList()
        : months.stream().map(month -> (month - first) / step).toList();
  }

  private double width(int index) {
    return value(index).isMissing() ? 0 : valueFont.width(text(value(index))) * SLACK;
  }

  private double thickness() {
    return Math.floor(slot * PART_OF_SLOT);
  }

  private String text(DataPoint value) {
    return unitApart ? value.withoutUnit() : value.shown();
  }

  private List<String> label(int index) {
    return Wrap.lines(value(index).label(), small, room(index) - GAP);
  }

  private DataPoint value(int index) {
    return points.get(index).value();
  }

  /** The width that the texts of a column may take, up to those of its neighbours. */
  private double room(int index) {
    int place = places.get(index);
    int last = places.size() - 1;
    double before = index == 0 ? 2 * place + 1 : place - places.get(index - 1);
    double after =
        index == last ? 2 * (places.get(last) - place) + 1 : places.get(index + 1) - place;
    boolean end = index == 0 || index == last;
    return slot * Math.min(before, after) + (end ? 2 * inset : 0);
  }

  /** Whether every value fits above its column and every period below it. */
  public boolean fits() {
    return IntStream.range(0, points.size()).allMatch(this::fits)
        && points.stream().anyMatch(point -> !point.value().isMissing());
  }

  private boolean fits(int index) {
    return slot >= LEAST_SLOT
        && width(index) <= room(index) - 4
        && label(index).size() <= MOST_LINES
        && label(index).stream().allMatch(line -> small.width(line) * SLACK <= room(index) - 2);
  }

  /**
   * Draws the columns.
   *
   * @return the y coordinate below the periods
   */
  public double draw(Canvas canvas, double from) {
    double band = referencesAbove(canvas, from);
    ColumnNotes notes = new ColumnNotes(size);
    List<Integer> noted =
        IntStream.range(0, points.size())
            .filter(i -> accents.annotation(value(i)).isPresent())
            .boxed()
            .toList();
    noted.forEach(i -> notes.add(accents.annotation(value(i)).orElseThrow(), center(i)));
    double above = band + (noted.isEmpty() ? 0 : notes.height() + 4);
    double low = Math.min(0, ends().min().orElse(0));
    double high = Math.max(0, ends().max().orElse(0));
    double unit = size.choose(210, 170) / (high > low ? high - low : 1);
    boolean below = low < 0 || values().anyMatch(value -> value.span().fromZero().isBelowZero());
    double text = Math.ceil(valueFont.lineHeight());
    double arrow = points.stream().anyMatch(this::hasArrow) ? OpenMarks.ARROW : 0;
    double top = above + (high > 0 || !below ? text + 2 + arrow : 4);
    double zero = top + high * unit;
    double bottom = zero - low * unit;
    double width = 2 * inset + slot * (places.get(places.size() - 1) + 1);
    notes.lines(canvas, band, noted.stream().map(i -> topOf(value(i), zero, unit, text)).toList());
    for (int i = 0; i < points.size(); i++) {
      column(canvas, points.get(i).value(), center(i), zero, unit, top, bottom);
    }
    canvas.setPaint(below ? SeriesStyle.ZERO : SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(0, zero, width, zero));
    references(canvas, zero, unit, width);
    for (int i = 0; i < points.size(); i++) {
      value(canvas, points.get(i).value(), center(i), zero, unit);
    }
    notes.texts(canvas, band);
    double y = bottom + (below ? text + 4 + arrow : 0) + 4;
    double lowest = y;
    for (int i = 0; i < points.size(); i++) {
      DataPoint value = points.get(i).value();
      TableFont font = accents.isHighlighted(value) ? TableFont.bold(size.small()) : small;
      double base = y;
      for (String line : label(i)) {
        canvas.write(
            line, font, SeriesStyle.TEXT, Canvas.Align.MIDDLE, center(i), base + font.ascent());
        base += Math.ceil(small.lineHeight());
      }
      lowest = Math.max(lowest, base);
    }
    return lowest;
  }

  /** Where the line of an annotation ends: above the value, or at a column that has none above. */
  private double topOf(DataPoint value, double zero, double unit, double text) {
    Span span = value.span().fromZero();
    if (value.isMissing() || span.isBelowZero()) {
      return zero - 2;
    }
    double arrow = span.opensAbove() ? OpenMarks.ARROW : 0;
    return zero - span.high() * unit - arrow - text - 2;
  }

  private Stream<DataPoint> values() {
    return points.stream().map(Line.Point::value);
  }

  private DoubleStream ends() {
    return DoubleStream.concat(
        values()
            .map(DataPoint::span)
            .map(Span::fromZero)
            .flatMapToDouble(span -> DoubleStream.of(span.low(), span.high())),
        accents.points().stream().mapToDouble(DataPoint::doubleValue));
  }

  private boolean hasArrow(Line.Point point) {
    Span span = point.value().span().fromZero();
    return span.opensAbove() || span.opensBelow();
  }

  private double center(int index) {
    return inset + slot * (places.get(index) + 0.5);
  }

  private void column(
      Canvas canvas,
      DataPoint value,
      double x,
      double zero,
      double unit,
      double top,
      double bottom) {
    double left = Math.round(x - thickness() / 2);
    canvas.group(value.cssClass(), value.spoken());
    if (value.isMissing()) {
      canvas.slot(new Rectangle2D.Double(left, top, thickness(), bottom - top));
    } else if (value.isOpen()) {
      open(canvas, value, left, zero, unit);
    } else {
      double end = zero - value.doubleValue() * unit;
      canvas.setPaint(style(value));
      canvas.fill(
          new Rectangle2D.Double(left, Math.min(zero, end), thickness(), Math.abs(zero - end)));
    }
    canvas.endGroup();
  }

  private SeriesStyle style(DataPoint value) {
    return accents.isQuiet(value)
        ? SeriesStyle.QUIET
        : value.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT;
  }

  /** Draws what is certain of a value, hatches its range, and adds an arrow where it is open. */
  private void open(Canvas canvas, DataPoint value, double left, double zero, double unit) {
    Span span = value.span().fromZero();
    double near = zero - (span.isBelowZero() ? span.high() : span.low()) * unit;
    double far = zero - (span.isBelowZero() ? span.low() : span.high()) * unit;
    canvas.setPaint(style(value));
    canvas.fill(
        new Rectangle2D.Double(left, Math.min(zero, near), thickness(), Math.abs(zero - near)));
    if (span.low() < span.high()) {
      canvas.hatched(
          new Rectangle2D.Double(
              left,
              Math.min(near, far),
              thickness(),
              Math.max(SHORTEST_HATCH, Math.abs(near - far))),
          style(value).open());
    }
    if (span.opensAbove() || span.opensBelow()) {
      double side = span.opensAbove() ? -1 : 1;
      double from = far + side * 3;
      Path2D arrow = new Path2D.Double();
      arrow.moveTo(left, from);
      arrow.lineTo(left + thickness(), from);
      arrow.lineTo(left + thickness() / 2, far + side * OpenMarks.ARROW);
      arrow.closePath();
      canvas.setPaint(style(value).filled());
      canvas.fill(arrow);
    }
  }

  private void value(Canvas canvas, DataPoint value, double x, double zero, double unit) {
    if (value.isMissing()) {
      return;
    }
    Span span = value.span().fromZero();
    double arrow = span.opensAbove() || span.opensBelow() ? OpenMarks.ARROW : 0;
    double base =
        span.isBelowZero()
            ? zero - span.low() * unit + arrow + 3 + valueFont.ascent()
            : zero - span.high() * unit - arrow - 3 - valueFont.descent();
    canvas.write(text(value), valueFont, SeriesStyle.ON_LINE, Canvas.Align.MIDDLE, x, base);
  }

  /** Writes the names of the lines to compare with above a narrow chart. */
  private double referencesAbove(Canvas canvas, double from) {
    double y = from;
    if (beside == 0) {
      for (Accents.Reference reference : accents.references()) {
        canvas.setPaint(SeriesStyle.REFERENCE);
        double middle = y + small.lineHeight() / 2;
        canvas.draw(new Line2D.Double(0, middle, 22, middle));
        y = canvas.writeLines(reference.label(), small, SeriesStyle.TEXT, 28, size.width() - 28, y);
      }
    }
    return accents.references().isEmpty() || beside > 0 ? y : y + 6;
  }

  /** Draws the lines to compare with; in a wide chart with their names at their right ends. */
  private void references(Canvas canvas, double zero, double unit, double width) {
    List<Accents.Reference> byHeight = new ArrayList<>(accents.references());
    byHeight.sort(
        Comparator.comparingDouble(
            (Accents.Reference reference) -> -reference.point().doubleValue()));
    double free = 0;
    for (Accents.Reference reference : byHeight) {
      double y = zero - reference.point().doubleValue() * unit;
      canvas.setPaint(SeriesStyle.REFERENCE);
      canvas.draw(new Line2D.Double(0, y, width, y));
      if (beside > 0) {
        List<String> lines = Wrap.lines(reference.label(), small, beside - 12);
        double height = lines.size() * small.lineHeight();
        double at = Math.max(free, y - height / 2);
        for (String line : lines) {
          canvas.write(line, small, SeriesStyle.TEXT, width + 8, at + small.ascent());
          at += small.lineHeight();
        }
        free = at;
      }
    }
  }
}

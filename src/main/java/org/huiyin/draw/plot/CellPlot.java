package org.huiyin.draw.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.CellColumn;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;

/**
 * The cells of one column: a number; a number and a bar from zero; a line between its first and its
 * last number. All cells have one scale that contains zero. All lengths are units of the chart.
 */
public final class CellPlot {
  /** The height of a cell. */
  public static final double HEIGHT = 24;

  private static final double BAR = 14;
  private static final double GAP = 8;
  private static final double SHORTEST = 56;
  private static final double DOT = 3;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  private final CellColumn column;
  private final TableFont regular;
  private final TableFont bold;
  private final TableFont small;
  private final Texts texts;
  private final double first;
  private final double last;
  private final double low;
  private final double high;

  public CellPlot(CellColumn column, ChartSize size, Texts texts) {
    this.column = column;
    this.regular = TableFont.regular(size.text());
    this.bold = TableFont.bold(size.text());
    this.small = TableFont.regular(size.small());
    this.texts = texts;
    boolean line = column.form() == CellColumn.Form.LINE;
    this.first = line ? width(0) : 0;
    this.last = line ? width(1) : widest(column.given());
    this.low = Math.min(0, ends(true));
    this.high = Math.max(0, ends(false));
  }

  private double ends(boolean lower) {
    return column.given().stream()
        .map(DataPoint::span)
        .map(Span::fromZero)
        .mapToDouble(span -> lower ? span.low() : span.high())
        .reduce(0, lower ? Math::min : Math::max);
  }

  private double widest(List<DataPoint> values) {
    return Math.ceil(
        values.stream().mapToDouble(value -> bold.width(column.text(value))).max().orElse(0)
            * SLACK);
  }

  /** The width of the first numbers of all lines, or of the last ones. */
  private double width(int end) {
    return widest(
        column.cells().stream()
            .map(cell -> given(cell.course()))
            .filter(given -> !given.isEmpty())
            .map(given -> given.get(end == 0 ? 0 : given.size() - 1).value())
            .toList());
  }

  private static List<Line.Point> given(List<Line.Point> course) {
    return course.stream().filter(point -> !point.value().isMissing()).toList();
  }

  private double slot() {
    return Canvas.slotWidth(texts.get("value.not-given"), small);
  }

  /** Returns the width of the numbers that stand alone or before bars; 0 if the cells are lines. */
  public double numbers() {
    return column.form() == CellColumn.Form.LINE ? 0 : last;
  }

  /** Returns the least width of a cell. */
  public double least() {
    boolean missing =
        column.cells().stream()
            .anyMatch(cell -> cell.values().stream().allMatch(DataPoint::isMissing));
    double cell =
        switch (column.form()) {
          case NUMBER -> last;
          case BAR -> last + GAP + SHORTEST;
          case LINE -> first + GAP + SHORTEST + GAP + last;
        };
    return Math.max(cell, missing ? slot() : 0);
  }

  /**
   * Draws a cell.
   *
   * @param quiet whether its row stands back
   */
  public void draw(
      Canvas canvas, CellColumn.Cell cell, double x, double width, double middle, boolean quiet) {
    if (cell.values().stream().allMatch(DataPoint::isMissing)) {
      boolean right = column.form() == CellColumn.Form.NUMBER;
      double left = right ? x + width - slot() : x;
      canvas.slot(texts.get("value.not-given"), small, left, middle - 10, 20);
      return;
    }
    switch (column.form()) {
      case NUMBER -> number(canvas, cell.values().get(0), x + width, middle);
      case BAR -> {
        number(canvas, cell.values().get(0), x + last, middle);
        bar(canvas, cell.values().get(0), x + last + GAP, width - last - GAP, middle, quiet);
      }
      case LINE -> line(canvas, cell, x, width, middle, quiet);
    }
  }

  private void number(Canvas canvas, DataPoint value, double right, double middle) {
    canvas.write(
        column.text(value),
        bold,
        SeriesStyle.TEXT,
        Canvas.Align.END,
        right,
        middle + bold.middleToBase());
  }

  private void bar(
      Canvas canvas, DataPoint value, double x, double width, double middle, boolean quiet) {
    boolean opens = column.given().stream().anyMatch(each -> each.span().opensAbove());
    double unit = (width - (opens ? OpenMarks.ARROW : 0)) / (high > low ? high - low : 1);
    double zero = x - low * unit;
    double top = middle - BAR / 2;
    SeriesStyle style =
        quiet ? SeriesStyle.QUIET : value.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT;
    if (value.isOpen()) {
      Span span = value.span().fromZero();
      OpenMarks.bar(canvas, style, span, OpenMarks.Ends.of(span, zero, unit), top, BAR);
    } else {
      double end = zero + value.doubleValue() * unit;
      canvas.setPaint(style);
      canvas.fill(new Rectangle2D.Double(Math.min(zero, end), top, Math.abs(end - zero), BAR));
    }
    canvas.setPaint(low < 0 ? SeriesStyle.ZERO : SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(zero, middle - HEIGHT / 2, zero, middle + HEIGHT / 2));
  }

  /** Draws the line with gaps where a value is not given. */
  private void line(
      Canvas canvas, CellColumn.Cell cell, double x, double width, double middle, boolean quiet) {
    List<Line.Point> given = given(cell.course());
    DataPoint firstValue = given.get(0).value();
    DataPoint lastValue = given.get(given.size() - 1).value();
    canvas.write(
        column.text(firstValue),
        regular,
        SeriesStyle.MUTED,
        Canvas.Align.END,
        x + first,
        middle + regular.middleToBase());
    double left = x + first + GAP + DOT;
    double right = x + width - last - GAP - DOT;
    double earliest = earliest();
    double span = Math.max(1, latest() - earliest);
    double unit = (HEIGHT - 4) / (high > low ? high - low : 1);
    double zero = middle + (HEIGHT - 4) / 2 + low * unit;
    canvas.setPaint(SeriesStyle.GRID);
    canvas.draw(new Line2D.Double(left, zero, right, zero));
    Optional<Path2D> path = Optional.empty();
    for (Line.Point point : cell.course()) {
      if (point.value().isMissing()) {
        path.ifPresent(drawn -> stroke(canvas, drawn, quiet));
        path = Optional.empty();
        continue;
      }
      double at = left + (point.day() - earliest) / span * (right - left);
      double y = zero - point.value().doubleValue() * unit;
      if (path.isEmpty()) {
        Path2D begun = new Path2D.Double();
        begun.moveTo(at, y);
        path = Optional.of(begun);
      } else {
        path.get().lineTo(at, y);
      }
    }
    path.ifPresent(drawn -> stroke(canvas, drawn, quiet));
    canvas.setPaint(quiet ? SeriesStyle.QUIET : SeriesStyle.SERIES_1);
    for (int i = 0; i < cell.course().size(); i++) {
      Line.Point point = cell.course().get(i);
      boolean end = point == given.get(given.size() - 1);
      if (end || isAlone(cell.course(), i)) {
        double radius = end ? DOT : DOT - 1;
        double at = left + (point.day() - earliest) / span * (right - left);
        double y = zero - point.value().doubleValue() * unit;
        canvas.fill(new Ellipse2D.Double(at - radius, y - radius, 2 * radius, 2 * radius));
      }
    }
    number(canvas, lastValue, x + width, middle);
  }

  /** Whether a given value has no given one beside it, so that no line leads to it. */
  private static boolean isAlone(List<Line.Point> course, int index) {
    return !course.get(index).value().isMissing()
        && (index == 0 || course.get(index - 1).value().isMissing())
        && (index == course.size() - 1 || course.get(index + 1).value().isMissing());
  }

  private static void stroke(Canvas canvas, Path2D path, boolean quiet) {
    canvas.setPaint(quiet ? SeriesStyle.LINE_QUIET : SeriesStyle.ofLine(0));
    canvas.draw(path);
  }

  private double earliest() {
    return column.cells().stream()
        .flatMap(cell -> cell.course().stream())
        .mapToDouble(Line.Point::day)
        .min()
        .orElse(0);
  }

  private double latest() {
    return column.cells().stream()
        .flatMap(cell -> cell.course().stream())
        .mapToDouble(Line.Point::day)
        .max()
        .orElse(0);
  }
}

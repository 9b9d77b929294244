package org.huiyin.draw.series;

import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.chart.References;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.plot.DotPlot;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;

/**
 * Two values in each row: a ring at the earlier one and an arrow to the later one, on a range of
 * their own, then both values and the change. In the narrow size the texts are above the marks.
 */
final class DotPicture implements Picture {
  private static final double LABEL_GAP = 8;
  private static final double COLUMN_GAP = 16;
  private static final double SCALE_GAP = 12;
  private static final double LEAST_PLOT = 160;
  private static final double MOST_HEAD = 110;
  private static final double MARKS = 26;
  private static final double LABEL_SLACK = 0.97;
  private static final String ARROW = "→";

  private final SeriesTable table;
  private final Accents accents;
  private final Texts texts;
  private final Optional<ValueTicks> scale;

  /** Whether the unit stands once above the rows. */
  private final boolean unitApart;

  DotPicture(SeriesTable table, Accents accents, Texts texts) {
    this.table = table;
    this.accents = accents;
    this.texts = texts;
    this.scale = DotPlot.scale(table, accents);
    List<DataPoint> given = table.points().stream().filter(point -> !point.isMissing()).toList();
    this.unitApart =
        !given.isEmpty()
            && given.stream().allMatch(DataPoint::isPlain)
            && given.stream().map(DataPoint::unit).distinct().count() == 1;
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(
            table.categories().stream()
                .flatMap(
                    row ->
                        IntStream.range(0, 2)
                            .mapToObj(
                                i ->
                                    row.points()
                                        .get(i)
                                        .labelled(table.series().get(i))
                                        .row(row.label()))),
            References.rows(accents))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(
            texts.get(
                "chart.dot",
                table.categories().size(),
                table.series().get(0),
                table.series().get(1)),
            changes(1, "chart.dot-larger"),
            changes(-1, "chart.dot-smaller"),
            changes(0, "chart.dot-equal"),
            texts.get(
                "chart.sentence",
                Description.separated(
                    table.categories().stream().map(this::spoken).toList(), texts)),
            References.spoken(accents, texts)),
        texts);
  }

  private String changes(int sign, String key) {
    long count =
        table.categories().stream()
            .map(SeriesTable.Category::points)
            .filter(points -> points.stream().noneMatch(DataPoint::isMissing))
            .map(points -> points.get(1).compared(points.get(0)))
            .filter(order -> order.isPresent() && order.getAsInt() == sign)
            .count();
    return count > 0 ? texts.get(key, count) : "";
  }

  /** Returns a row in words: {@code 苏北：2015年 80 个，2020年 104 个，多 24 个}. */
  private String spoken(SeriesTable.Category row) {
    DataPoint from = row.points().get(0);
    DataPoint to = row.points().get(1);
    String values =
        texts.get(
            "chart.dot-row",
            row.label(),
            table.series().get(0),
            from.shown(),
            table.series().get(1),
            to.shown());
    if (from.isMissing() || to.isMissing() || from.isOpen() || to.isOpen()) {
      return values;
    }
    Rational change = to.number().get().minus(from.number().get());
    if (change.signum() == 0) {
      return texts.get("chart.dot-same", values);
    }
    Rational difference = change.signum() < 0 ? Rational.ZERO.minus(change) : change;
    return texts.get(
        change.signum() > 0 ? "chart.dot-more" : "chart.dot-less",
        values,
        to.difference(difference));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    Columns columns = columns(size);
    double y = new DotKey(table, unitApart, texts).draw(canvas, size);
    DotPlot plot = new DotPlot(table, size, scale, accents, columns.plot(), columns.plotWidth());
    double gridTop = y;
    double top = y + plot.headHeight();
    if (columns.beside()) {
      heads(canvas, size, columns, y, plot.headHeight());
    }
    List<Double> heights =
        table.categories().stream().map(row -> height(row, size, columns)).toList();
    double bottom = top + heights.stream().mapToDouble(Double::doubleValue).sum();
    if (columns.beside()) {
      plot.grid(canvas, gridTop, bottom, texts);
    } else {
      plot.grid(canvas, gridTop, top, texts);
    }
    y = top;
    for (int i = 0; i < heights.size(); i++) {
      SeriesTable.Category row = table.categories().get(i);
      canvas.group(
          row.points().stream().anyMatch(DataPoint::isMissing) ? "c-mark c-is-missing" : "c-mark",
          spoken(row));
      if (columns.beside()) {
        besideRow(canvas, size, columns, plot, row, y, heights.get(i));
      } else {
        stackedRow(canvas, size, plot, row, y, heights.get(i));
      }
      canvas.endGroup();
      y += heights.get(i);
    }
    return Math.ceil(y);
  }

  /**
   * Where the parts of a row stand.
   *
   * @param beside whether label, marks, values and change are beside each other; else label and
   *     values are above the marks
   * @param label width of the labels
   * @param values right edges of the values and of the change
   */
  private record Columns(
      boolean beside, double label, double plot, double plotWidth, List<Double> values) {}

  private Columns columns(ChartSize size) {
    TableFont bold = TableFont.bold(size.text());
    double label =
        Math.ceil(
            Math.min(
                table.categories().stream()
                    .mapToDouble(row -> bold.width(row.label()))
                    .max()
                    .orElse(0),
                size.width() * 0.28));
    List<Double> widths =
        IntStream.range(0, 3).mapToObj(column -> valueWidth(column, size)).toList();
    double all =
        widths.stream().mapToDouble(Double::doubleValue).sum() + 3 * COLUMN_GAP + SCALE_GAP;
    double room = size.width() - label - LABEL_GAP - all;
    if (size == ChartSize.NARROW || room < LEAST_PLOT) {
      return new Columns(false, size.width(), 0, size.width(), List.of());
    }
    double first = label + LABEL_GAP + room + SCALE_GAP + COLUMN_GAP + widths.get(0);
    double second = first + COLUMN_GAP + widths.get(1);
    return new Columns(
        true,
        label,
        label + LABEL_GAP,
        room,
        List.of(first, second, second + COLUMN_GAP + widths.get(2)));
  }

  private double valueWidth(int column, ChartSize size) {
    TableFont bold = TableFont.bold(size.text());
    TableFont small = TableFont.regular(size.small());
    double head =
        column == 2
            ? small.width(changeHead())
            : Math.min(small.width(table.series().get(column)), MOST_HEAD);
    return Math.ceil(
        Math.max(
            head,
            table.categories().stream()
                    .mapToDouble(
                        row ->
                            column == 2
                                ? bold.width(change(row))
                                : row.points().get(column).isMissing()
                                    ? Canvas.slotWidth(row.points().get(column).digits(), small)
                                    : bold.width(text(row.points().get(column))))
                    .max()
                    .orElse(0)
                * 1.12));
  }

  private String text(DataPoint point) {
    return unitApart ? point.withoutUnit() : point.shown();
  }

  /** The change of a row with its sign: {@code +24}; empty if it is not known. */
  private String change(SeriesTable.Category row) {
    DataPoint from = row.points().get(0);
    DataPoint to = row.points().get(1);
    if (from.isMissing() || to.isMissing() || from.isOpen() || to.isOpen()) {
      return "";
    }
    Rational change = to.number().orElseThrow().minus(from.number().orElseThrow());
    BigDecimal digits = change.rounded(places());
    return (change.signum() > 0 ? "+" : "")
        + Quantity.typeset(digits.setScale(places(), RoundingMode.HALF_UP));
  }

  /** The most decimals of a stated value, at most two: all changes have as many. */
  private int places() {
    return table.points().stream()
        .flatMap(point -> point.number().stream())
        .mapToInt(number -> Math.max(0, number.rounded(2).stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  private String changeHead() {
    return texts.get(isPercent() ? "chart.dot-change-points" : "chart.dot-change");
  }

  private boolean isPercent() {
    return table.points().get(0).figure().unit().zh().equals("%");
  }

  /** Writes the names above the columns of values. A long name is in the key only. */
  private void heads(Canvas canvas, ChartSize size, Columns columns, double top, double height) {
    TableFont small = TableFont.regular(size.small());
    double base = top + Math.max(height, small.lineHeight()) - 4 - small.descent();
    for (int i = 0; i < 3; i++) {
      String name = i == 2 ? changeHead() : table.series().get(i);
      if (i == 2 || small.width(name) <= MOST_HEAD) {
        canvas.write(
            name, small, SeriesStyle.MUTED, Canvas.Align.END, columns.values().get(i), base);
      }
    }
  }

  private double height(SeriesTable.Category row, ChartSize size, Columns columns) {
    TableFont bold = TableFont.bold(size.text());
    if (columns.beside()) {
      return Math.max(
          34, Canvas.linesHeight(row.label(), bold, columns.label() / LABEL_SLACK) + 10);
    }
    return Canvas.linesHeight(row.label(), bold, size.width())
        + Math.ceil(bold.lineHeight())
        + MARKS
        + 10;
  }

  private void besideRow(
      Canvas canvas,
      ChartSize size,
      Columns columns,
      DotPlot plot,
      SeriesTable.Category row,
      double top,
      double height) {
    double middle = top + height / 2;
    TableFont font = labelFont(row, size);
    double words = Canvas.linesHeight(row.label(), font, columns.label() / LABEL_SLACK);
    canvas.writeLines(
        row.label(), font, SeriesStyle.TEXT, 0, columns.label() / LABEL_SLACK, middle - words / 2);
    plot.row(canvas, row, middle);
    for (int i = 0; i < 2; i++) {
      value(canvas, size, row.points().get(i), columns.values().get(i), middle);
    }
    TableFont bold = TableFont.bold(size.text());
    canvas.write(
        change(row),
        bold,
        words(plot.style(row)),
        Canvas.Align.END,
        columns.values().get(2),
        middle + bold.middleToBase());
  }

  private void value(Canvas canvas, ChartSize size, DataPoint point, double right, double middle) {
    TableFont bold = TableFont.bold(size.text());
    if (point.isMissing()) {
      TableFont small = TableFont.regular(size.small());
      canvas.slot(
          point.digits(), small, right - Canvas.slotWidth(point.digits(), small), middle - 11, 22);
    } else {
      canvas.write(
          text(point),
          bold,
          SeriesStyle.TEXT,
          Canvas.Align.END,
          right,
          middle + bold.middleToBase());
    }
  }

  /** Text in the colour of the marks, where that is a colour for texts. */
  private static SeriesStyle words(SeriesStyle marks) {
    return marks == SeriesStyle.ACCENT || marks == SeriesStyle.BELOW ? marks : SeriesStyle.TEXT;
  }

  private TableFont labelFont(SeriesTable.Category row, ChartSize size) {
    return row.points().stream().anyMatch(accents::isHighlighted)
        ? TableFont.bold(size.text())
        : TableFont.regular(size.text());
  }

  /** Draws a row with its label and its values, in the order of time, above the marks. */
  private void stackedRow(
      Canvas canvas,
      ChartSize size,
      DotPlot plot,
      SeriesTable.Category row,
      double top,
      double height) {
    TableFont bold = TableFont.bold(size.text());
    double y =
        canvas.writeLines(
            row.label(), labelFont(row, size), SeriesStyle.TEXT, 0, size.width(), top + 6);
    double middle = y + bold.lineHeight() / 2;
    double base = middle + bold.middleToBase();
    double x = 0;
    for (int i = 0; i < 2; i++) {
      DataPoint point = row.points().get(i);
      if (i == 1) {
        canvas.write(ARROW, bold, SeriesStyle.MUTED, x + 6, base);
        x += bold.width(ARROW) * 1.05 + 12;
      }
      if (point.isMissing()) {
        TableFont small = TableFont.regular(size.small());
        canvas.slot(point.digits(), small, x, middle - 10, 20);
        x += Canvas.slotWidth(point.digits(), small) + 4;
      } else {
        canvas.write(text(point), bold, SeriesStyle.TEXT, x, base);
        x += bold.width(text(point)) * 1.14;
      }
    }
    String change = change(row);
    if (!change.isEmpty()) {
      String words = isPercent() ? texts.get("chart.points", change) : change;
      canvas.write(words, bold, words(plot.style(row)), Canvas.Align.END, size.width(), base);
    }
    double marks = top + height - MARKS / 2;
    canvas.setPaint(SeriesStyle.GRID);
    canvas.draw(new Line2D.Double(0, marks, size.width(), marks));
    plot.row(canvas, row, marks);
  }
}

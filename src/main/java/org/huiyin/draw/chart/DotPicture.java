package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.quantity.number.Rational;

/** A hollow dot and a filled dot in each row, on one scale with zero, with a key above the rows. */
final class DotPicture implements Picture {
  private static final double LABEL_GAP = 8;
  private static final double BETWEEN = 24;
  private static final double BARE_STEP = 28;

  private final SeriesTable table;
  private final Texts texts;

  DotPicture(SeriesTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return table.categories().stream()
        .flatMap(
            row ->
                IntStream.range(0, 2)
                    .mapToObj(
                        i -> row.points().get(i).labelled(table.series().get(i)).row(row.label())))
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
                    table.categories().stream().map(this::spoken).toList(), texts))),
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
    double y = key(canvas, size) + 6;
    TableFont font = TableFont.regular(size.text());
    List<String> spoken = table.categories().stream().map(this::spoken).toList();
    double widest =
        table.categories().stream().mapToDouble(row -> font.width(row.label())).max().orElse(0);
    double column = Math.ceil(Math.min(widest, size.width() * size.choose(0.3, 0.28))) + LABEL_GAP;
    DotPlot plot = new DotPlot(table, size, column, LABEL_GAP, spoken);
    if (!plot.fits()) {
      return paintBare(canvas, new DotPlot(table, size, 0, 0, spoken), y);
    }
    int lines =
        table.categories().stream()
            .mapToInt(row -> Wrap.lines(row.label(), font, column - LABEL_GAP).size())
            .max()
            .orElse(1);
    double step = Math.max(size.choose(34, 32), Math.ceil(lines * font.lineHeight()) + 8);
    Rectangle2D area = new Rectangle2D.Double(0, y, size.width(), step * table.categories().size());
    plot.draw(canvas, 0, table.categories().size(), area);
    return Math.ceil(area.getMaxY());
  }

  /** Draws each row with its label and values as a line of text above the dots. */
  private double paintBare(Canvas canvas, DotPlot plot, double top) {
    ChartSize size = plot.size();
    double y = top;
    for (int i = 0; i < table.categories().size(); i++) {
      SeriesTable.Category row = table.categories().get(i);
      y =
          canvas.writeLines(
              row.label(),
              TableFont.regular(size.text()),
              SeriesStyle.TEXT,
              0,
              size.width(),
              y + (i > 0 ? 8 : 0));
      List<String> values =
          row.points().stream().filter(point -> !point.isMissing()).map(DataPoint::shown).toList();
      if (!values.isEmpty()) {
        y =
            canvas.writeLines(
                String.join(" → ", values),
                TableFont.bold(size.text()),
                SeriesStyle.TEXT,
                0,
                size.width(),
                y);
      }
      plot.draw(canvas, i, i + 1, new Rectangle2D.Double(0, y, size.width(), BARE_STEP));
      y += BARE_STEP;
    }
    return y;
  }

  /** Draws the key: what the hollow and the filled dot stand for. */
  private double key(Canvas canvas, ChartSize size) {
    TableFont font = TableFont.regular(size.text());
    double x = 0;
    double y = 0;
    for (int i = 0; i < 2; i++) {
      String text = table.series().get(i);
      double width = 16 + font.width(text) * 1.1;
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += Math.ceil(font.lineHeight());
      }
      DotPlot.dot(canvas, i, 6, y + font.lineHeight() / 2, x);
      double below =
          canvas.writeLines(text, font, SeriesStyle.TEXT, x + 16, size.width() - x - 16, y);
      y = below - Math.ceil(font.lineHeight());
      x += width + BETWEEN;
    }
    return y + Math.ceil(font.lineHeight());
  }
}

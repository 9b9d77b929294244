package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.axis.RowLabels;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.plot.BarPlot;
import org.huiyin.draw.plot.BarRoom;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * A block of bars for each category, one bar per series. The category is to the left of its block
 * in the wide size, above it in the narrow one.
 */
final class GroupedBarPicture implements Picture {
  private static final double GAP = 14;
  private static final double LABEL_GAP = 8;
  private static final int STEP = 27;

  private final SeriesTable table;
  private final Accents accents;
  private final Texts texts;

  GroupedBarPicture(SeriesTable table, Accents accents, Texts texts) {
    this.table = table;
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(values(), References.rows(accents)).toList();
  }

  private Stream<Drawing.Row> values() {
    return table.categories().stream()
        .flatMap(
            category ->
                IntStream.range(0, table.series().size())
                    .mapToObj(
                        i ->
                            category
                                .points()
                                .get(i)
                                .labelled(label(category, i))
                                .row(category.label())));
  }

  /**
   * Returns the name of a series, marked if the area of the value is only implied by its context.
   */
  private String label(SeriesTable.Category category, int series) {
    return category.points().get(series).withImplied(table.series().get(series));
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.grouped-bar", table.categories().size(), table.series().size()));
    for (int i = 0; i < table.series().size(); i++) {
      sentences.add(
          texts.get(
              "chart.series",
              table.series().get(i),
              Description.ofValues(table.ofSeries(i), texts)));
    }
    sentences.add(References.spoken(accents, texts));
    return Description.sentences(sentences, texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    Layout layout = layout(size);
    double y = layout.plot.referenceLabels(canvas, 0, layout.beside);
    for (SeriesTable.Category category : table.categories()) {
      y += y > 0 ? GAP : 0;
      double height = layout.plot.height(table.series().size());
      TableFont font = TableFont.bold(size.text());
      if (layout.beside > 0) {
        List<String> lines = Wrap.lines(category.label(), font, layout.beside - LABEL_GAP);
        double words = lines.size() * Math.ceil(font.lineHeight());
        canvas.writeLines(
            category.label(),
            font,
            SeriesStyle.TEXT,
            0,
            layout.beside - LABEL_GAP,
            y + Math.max(0, (height - words) / 2));
        height = Math.max(height, words);
      } else {
        y = canvas.writeLines(category.label(), font, SeriesStyle.TEXT, 0, size.width(), y);
      }
      layout.plot.draw(
          canvas,
          bars(category),
          new Rectangle2D.Double(
              layout.beside,
              y,
              size.width() - layout.beside,
              layout.plot.height(table.series().size())));
      y += height;
    }
    return y;
  }

  private List<BarPlot.Bar> bars(SeriesTable.Category category) {
    return IntStream.range(0, table.series().size())
        .mapToObj(
            i -> {
              DataPoint point = category.points().get(i);
              String spoken = point.spoken(category.label() + " " + label(category, i));
              return new BarPlot.Bar(point, label(category, i), spoken, style(category, i));
            })
        .toList();
  }

  /** Steps of one hue: each bar has the name of its series, so the colours need not name them. */
  private SeriesStyle style(SeriesTable.Category category, int series) {
    if (accents.hasHighlight() && category.points().stream().noneMatch(accents::isHighlighted)) {
      return SeriesStyle.QUIET;
    }
    int steps = table.series().size();
    return category.points().get(series).isDerived()
        ? SeriesStyle.DERIVED
        : steps == 1
            ? SeriesStyle.ACCENT
            : SeriesStyle.ofStep(
                SeriesStyle.MOST_STEPS - 1 - (steps - 1 - series) * (steps == 2 ? 3 : 1));
  }

  /**
   * @param beside width of the category labels; 0 if they are above their bars
   */
  private record Layout(double beside, BarPlot plot) {}

  private Layout layout(ChartSize size) {
    TableFont bold = TableFont.bold(size.text());
    TableFont regular = TableFont.regular(size.text());
    double widestCategory =
        table.categories().stream()
            .mapToDouble(category -> bold.width(category.label()))
            .max()
            .orElse(0);
    double beside =
        size.choose(Math.ceil(Math.min(widestCategory, size.width() * 0.24)) + LABEL_GAP + 8, 0.0);
    double widestSeries =
        table.categories().stream()
            .flatMap(
                category ->
                    IntStream.range(0, table.series().size()).mapToObj(i -> label(category, i)))
            .mapToDouble(label -> RowLabels.room(label, regular))
            .max()
            .orElse(0);
    double width = size.width() - beside;
    BarRoom room =
        BarRoom.of(table.points(), size, widestSeries, width - LABEL_GAP, false, accents.points());
    double column =
        Math.ceil(
                Math.min(
                    widestSeries, Math.min(width * 0.36, room.mostForLabels(width - LABEL_GAP))))
            + LABEL_GAP;
    int lines =
        table.series().stream()
            .mapToInt(label -> RowLabels.lines(label, regular, column - LABEL_GAP).size())
            .max()
            .orElse(1);
    int step = (int) Math.max(STEP, Math.ceil(lines * regular.lineHeight()) + 6);
    return new Layout(
        beside,
        new BarPlot(size, column, LABEL_GAP, step, room, room.scale(width - column), accents));
  }
}

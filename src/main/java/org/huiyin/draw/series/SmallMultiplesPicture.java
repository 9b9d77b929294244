package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.plot.PanelPlot;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** Small charts beside and below each other, in the order of the source. */
final class SmallMultiplesPicture implements Picture {
  private static final double GAP = 20;
  private static final double BETWEEN = 18;

  private final List<Line> panels;
  private final Accents accents;
  private final Texts texts;

  SmallMultiplesPicture(List<Line> panels, Accents accents, Texts texts) {
    this.panels = List.copyOf(panels);
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return panels.stream()
        .flatMap(panel -> panel.values().stream().map(value -> value.row(panel.label())))
        .toList();
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.multiples", panels.size()));
    for (Line panel : panels) {
      String values =
          panel.given().size() == 2
              ? Description.missing(panel.values(), texts)
              : Description.ofValues(panel.values(), texts);
      sentences.add(
          texts.get(
              "chart.series",
              panel.label(),
              Description.sentences(List.of(panel.trend(texts), values), texts)));
    }
    return Description.sentences(sentences, texts);
  }

  private String spoken(Line panel) {
    return texts.get(
        "chart.series",
        panel.label(),
        texts.list(panel.values().stream().map(DataPoint::spoken).toList()));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    TableFont bold = TableFont.bold(size.text());
    PanelPlot plot = new PanelPlot(panels, size, texts);
    int columns = columns(size, plot);
    double width = Math.floor((size.width() - (columns - 1) * GAP) / columns);
    double y =
        canvas.writeLines(
                texts.get("chart.multiples-scale", plot.unit()),
                small,
                SeriesStyle.MUTED,
                0,
                size.width(),
                0)
            + 8;
    for (int first = 0; first < panels.size(); first += columns) {
      List<Line> row = panels.subList(first, Math.min(panels.size(), first + columns));
      int lines =
          row.stream()
              .mapToInt(panel -> Wrap.lines(panel.label(), bold, width).size())
              .max()
              .orElse(1);
      double lineHeight = Math.ceil(bold.lineHeight());
      double top = y + lines * lineHeight;
      for (int i = 0; i < row.size(); i++) {
        Line panel = row.get(i);
        double x = i * (width + GAP);
        boolean quiet = accents.isQuiet(panel.values());
        canvas.group("c-mark", spoken(panel));
        List<String> name = Wrap.lines(panel.label(), bold, width);
        double at = top - name.size() * lineHeight;
        for (String line : name) {
          canvas.write(
              line,
              quiet ? TableFont.regular(size.text()) : bold,
              SeriesStyle.TEXT,
              x,
              at + bold.ascent());
          at += lineHeight;
        }
        plot.draw(canvas, panel, x, width, top, quiet);
        canvas.endGroup();
      }
      y = top + plot.height() + BETWEEN;
    }
    y -= BETWEEN;
    boolean gaps =
        panels.stream()
            .anyMatch(
                panel -> !panel.given().isEmpty() && panel.given().size() < panel.points().size());
    return gaps
        ? canvas.writeLines(
            texts.get("chart.table-gap"), small, SeriesStyle.MUTED, 0, size.width(), y + 8)
        : y;
  }

  /** As many as fit, without a last row that is nearly empty where that can be avoided. */
  private int columns(ChartSize size, PanelPlot plot) {
    int most =
        (int)
            Math.max(
                1,
                Math.min(
                    size.choose(4, 2),
                    Math.floor((size.width() + GAP) / (plot.leastWidth() + GAP))));
    int rows = (panels.size() + most - 1) / most;
    return Math.min(most, (panels.size() + rows - 1) / rows);
  }
}

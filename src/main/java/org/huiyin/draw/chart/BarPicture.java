package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** Horizontal bars on a common scale, in groups with headings. */
final class BarPicture implements Picture {
  private static final double LABEL_GAP = 8;
  private static final double GROUP_GAP = 12;
  private static final int MOST_LINES_BESIDE = 2;

  /** From this number of bars on, the distance between bars is smaller. */
  private static final int MANY = 12;

  private final List<Group> groups;
  private final List<DataPoint> all;
  private final Texts texts;

  /**
   * @param heading empty if there is only one group
   */
  record Group(String heading, List<DataPoint> points) {
    Group {
      points = List.copyOf(points);
    }
  }

  BarPicture(List<Group> groups, Texts texts) {
    this.groups = List.copyOf(groups);
    this.texts = texts;
    this.all = groups.stream().flatMap(group -> group.points().stream()).toList();
  }

  @Override
  public List<Drawing.Row> rows() {
    return groups.stream()
        .flatMap(group -> group.points().stream().map(point -> point.row(group.heading())))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(texts.get("chart.bar", all.size()), Description.ofValues(all, texts)), texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    BarPlot plot = plot(size);
    double y = 0;
    for (Group group : groups) {
      if (!group.heading().isEmpty()) {
        y =
            canvas.writeLines(
                group.heading(),
                TableFont.bold(size.text()),
                SeriesStyle.TEXT,
                0,
                size.width(),
                y + (y > 0 ? GROUP_GAP : 0));
      }
      if (plot.hasLabels()) {
        y = draw(canvas, plot, group.points(), size, y);
      } else {
        for (DataPoint point : group.points()) {
          y =
              canvas.writeLines(
                  point.label(),
                  TableFont.regular(size.text()),
                  SeriesStyle.TEXT,
                  0,
                  size.width(),
                  y + (y > 0 ? LABEL_GAP : 0));
          y = draw(canvas, plot, List.of(point), size, y);
        }
      }
    }
    return y;
  }

  /**
   * Draws bars.
   *
   * @return the y coordinate below the bars
   */
  private static double draw(
      Canvas canvas, BarPlot plot, List<DataPoint> points, ChartSize size, double top) {
    double height = plot.height(points.size());
    plot.draw(
        canvas,
        points.stream().map(BarPlot.Bar::of).toList(),
        new Rectangle2D.Double(0, top, size.width(), height));
    return top + height;
  }

  /**
   * Computes a scale that leaves room for the text of every value. The labels are to the left of
   * the bars, or above them if they would take too many lines.
   */
  private BarPlot plot(ChartSize size) {
    TableFont labelFont = TableFont.regular(size.text());
    double widestLabel =
        all.stream().mapToDouble(point -> labelFont.width(point.label())).max().orElse(0);
    BarPlot.Room room = BarPlot.Room.of(all, size, widestLabel, size.width() - LABEL_GAP);
    double mostForLabels =
        Math.min(
            size.width() * size.choose(0.42, 0.44), room.mostForLabels(size.width() - LABEL_GAP));
    double column = Math.ceil(Math.min(widestLabel, mostForLabels)) + LABEL_GAP;
    int mostLines =
        all.stream()
            .mapToInt(point -> Wrap.lines(point.label(), labelFont, column - LABEL_GAP).size())
            .max()
            .orElse(1);
    boolean above = mostLines > MOST_LINES_BESIDE;
    int step =
        (int)
            Math.max(
                size.choose(all.size() > MANY ? 30 : 36, all.size() > MANY ? 28 : 32),
                above ? 0 : Math.ceil(mostLines * labelFont.lineHeight() + 8));
    double scale = size.width() - (above ? 0 : column);
    return new BarPlot(size, above ? 0 : column, LABEL_GAP, step, room, room.scale(scale));
  }
}

package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draw.axis.RowLabels;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.plot.BarPlot;
import org.huiyin.draw.plot.BarRoom;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** Horizontal bars on a common scale, in groups with headings. */
public final class BarPicture implements Picture {
  private static final double LABEL_GAP = 8;
  private static final double GROUP_GAP = 12;
  private static final int MOST_LINES_BESIDE = 2;

  /** From this number of bars on, the distance between bars is smaller. */
  private static final int MANY = 12;

  /** Up to this number of bars, each value has its unit. */
  private static final int MOST_WITH_UNIT = 4;

  private static final double ANNOTATION_RAISE = 4;

  private final List<Group> groups;
  private final List<DataPoint> all;
  private final Accents accents;
  private final Texts texts;

  /**
   * @param heading empty if there is only one group
   */
  public record Group(String heading, List<DataPoint> points) {
    public Group {
      points = List.copyOf(points);
    }
  }

  public BarPicture(List<Group> groups, Accents accents, Texts texts) {
    this.groups = List.copyOf(groups);
    this.accents = accents;
    this.texts = texts;
    this.all = groups.stream().flatMap(group -> group.points().stream()).toList();
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(
            groups.stream()
                .flatMap(group -> group.points().stream().map(point -> point.row(group.heading()))),
            References.rows(accents))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(
            texts.get("chart.bar", all.size()),
            Description.ofValues(all, texts),
            References.spoken(accents, texts)),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    BarPlot plot = plot(size);
    double y = 0;
    if (unitApart()) {
      y =
          canvas.writeLines(
                  texts.get("chart.unit", all.get(0).unit()),
                  TableFont.regular(size.small()),
                  SeriesStyle.MUTED,
                  0,
                  size.width(),
                  0)
              + 4;
    }
    y = plot.referenceLabels(canvas, y, 0);
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
        y = drawAnnotated(canvas, plot, group.points(), size, y);
      } else {
        for (DataPoint point : group.points()) {
          y =
              canvas.writeLines(
                  point.label(),
                  accents.isHighlighted(point)
                      ? TableFont.bold(size.text())
                      : TableFont.regular(size.text()),
                  SeriesStyle.TEXT,
                  0,
                  size.width(),
                  y + (y > 0 ? LABEL_GAP : 0));
          y = drawAnnotated(canvas, plot, List.of(point), size, y);
        }
      }
    }
    return y;
  }

  /** Whether the unit stands once above the bars instead of at every value. */
  private boolean unitApart() {
    List<DataPoint> given = all.stream().filter(point -> !point.isMissing()).toList();
    return all.size() > MOST_WITH_UNIT
        && !given.isEmpty()
        && given.stream().allMatch(DataPoint::isPlain)
        && given.stream().map(DataPoint::unit).distinct().count() == 1
        && !given.get(0).unit().equals("%");
  }

  /** Draws bars, with the annotation of a value below its bar. */
  private double drawAnnotated(
      Canvas canvas, BarPlot plot, List<DataPoint> points, ChartSize size, double top) {
    double y = top;
    int first = 0;
    for (int i = 0; i < points.size(); i++) {
      Optional<String> text = accents.annotation(points.get(i));
      if (text.isPresent() || i == points.size() - 1) {
        y = draw(canvas, plot, points.subList(first, i + 1), size, y);
        first = i + 1;
      }
      if (text.isPresent()) {
        y =
            canvas.writeLines(
                text.get(),
                TableFont.regular(size.small()),
                SeriesStyle.MUTED,
                plot.column(),
                size.width() - plot.column(),
                y - ANNOTATION_RAISE);
      }
    }
    return y;
  }

  /**
   * Draws bars.
   *
   * @return the y coordinate below the bars
   */
  private double draw(
      Canvas canvas, BarPlot plot, List<DataPoint> points, ChartSize size, double top) {
    double height = plot.height(points.size());
    plot.draw(
        canvas,
        points.stream().map(point -> BarPlot.Bar.of(point, accents)).toList(),
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
        all.stream()
            .mapToDouble(
                point ->
                    RowLabels.room(
                        point.label(),
                        accents.isHighlighted(point) ? TableFont.bold(size.text()) : labelFont))
            .max()
            .orElse(0);
    BarRoom room =
        BarRoom.of(all, size, widestLabel, size.width() - LABEL_GAP, unitApart(), accents.points());
    double mostForLabels =
        Math.min(
            size.width() * size.choose(0.42, 0.32), room.mostForLabels(size.width() - LABEL_GAP));
    double column = Math.ceil(Math.min(widestLabel, mostForLabels)) + LABEL_GAP;
    int mostLines =
        all.stream()
            .mapToInt(point -> RowLabels.lines(point.label(), labelFont, column - LABEL_GAP).size())
            .max()
            .orElse(1);
    boolean above = mostLines > MOST_LINES_BESIDE;
    int step =
        (int)
            Math.max(
                size.choose(all.size() > MANY ? 30 : 36, all.size() > MANY ? 28 : 32),
                above ? 0 : Math.ceil(mostLines * labelFont.lineHeight() + 8));
    double scale = size.width() - (above ? 0 : column);
    return new BarPlot(size, above ? 0 : column, LABEL_GAP, step, room, room.scale(scale), accents);
  }
}

package org.huiyin.draw.series;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.BarPicture;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.chart.References;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.plot.ColumnPlot;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * Columns over time, with their values above and their periods below them. Where these texts do not
 * fit beside each other, the same values are horizontal bars.
 */
final class ColumnPicture implements Picture {
  /** Up to this number of columns, each value has its unit. */
  private static final int MOST_WITH_UNIT = 4;

  private final List<Line.Point> points;
  private final List<DataPoint> values;
  private final Accents accents;
  private final Texts texts;

  ColumnPicture(List<Line.Point> points, Accents accents, Texts texts) {
    this.points = List.copyOf(points);
    this.values = points.stream().map(Line.Point::value).toList();
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(values.stream().map(value -> value.row("")), References.rows(accents))
        .toList();
  }

  @Override
  public String description() {
    Line line = new Line("", points);
    return Description.sentences(
        List.of(
            texts.get("chart.column", values.size()),
            line.trend(texts),
            line.given().size() == 2
                ? Description.missing(values, texts)
                : Description.ofValues(values, texts),
            References.spoken(accents, texts)),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    boolean apart = unitApart();
    ColumnPlot plot = new ColumnPlot(points, size, apart, accents);
    if (!plot.fits()) {
      return new BarPicture(List.of(new BarPicture.Group("", values)), accents, texts)
          .paint(canvas, size);
    }
    TableFont small = TableFont.regular(size.small());
    double y = 0;
    if (apart) {
      String unit = texts.get("chart.unit", given().get(0).unit());
      y = canvas.writeLines(unit, small, SeriesStyle.MUTED, 0, size.width(), y) + 4;
    }
    y = plot.draw(canvas, y);
    List<String> missing =
        values.stream().filter(DataPoint::isMissing).map(DataPoint::label).toList();
    return missing.isEmpty()
        ? y
        : canvas.writeLines(
            texts.get("chart.line-hatched", texts.list(missing)),
            small,
            SeriesStyle.MUTED,
            0,
            size.width(),
            y + 6);
  }

  private List<DataPoint> given() {
    return values.stream().filter(value -> !value.isMissing()).toList();
  }

  /** Whether the unit stands once above the columns instead of at every value. */
  private boolean unitApart() {
    List<DataPoint> given = given();
    return values.size() > MOST_WITH_UNIT
        && !given.isEmpty()
        && given.stream().allMatch(DataPoint::isPlain)
        && given.stream().map(DataPoint::unit).distinct().count() == 1
        && !given.get(0).unit().equals("%");
  }
}

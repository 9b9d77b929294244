package org.huiyin.draw.series;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.FigureLine;
import org.huiyin.draw.chart.NotedPicture;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.chart.References;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.LineTimes;
import org.huiyin.draw.plot.OpenMarks;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: column}: values of a few periods as columns from zero, each with its value. It says
 * no more than is known, where the line between a few points would show a course.
 *
 * <pre>
 * rows: [beds.y2021, beds.y2022, beds.y2023]    either rows or a figure; in the order of time
 * figure: beds                                  all its values, by their periods
 * area: 东区                                    of the figure, those of one area
 * </pre>
 */
public final class ColumnChart implements ChartKind {
  private static final int MOST_COLUMNS = 24;

  @Override
  public String name() {
    return "column";
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(
        Accents.Option.HIGHLIGHT,
        Accents.Option.ANNOTATION,
        Accents.Option.REFERENCE,
        Accents.Option.DECIMALS,
        Accents.Option.SCALE);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    List<Line.Point> points = points(options, data);
    List<DataPoint> values = points.stream().map(Line.Point::value).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    LineTimes.check(List.of(new Line("", points)), data);
    AxisRules.most(values, MOST_COLUMNS, data);
    AxisRules.once(values, data);
    References.haveOneUnit(values, data);
    Picture picture = new ColumnPicture(points, data.accents(), data.texts());
    return Optional.of(
        NotedPicture.with(OpenMarks.noteOnBars(values, data.texts()), picture, data.texts()));
  }

  private static List<Line.Point> points(Fields options, Data data) {
    List<Node.Scalar> rows = options.scalars("rows");
    if (options.has("rows") == options.has("figure")) {
      data.problems().error(options.originOf("figure"), "rows-or-figure");
      return List.of();
    }
    if (options.has("figure")) {
      return FigureLine.points(options, data);
    }
    AxisRules.notEmpty(rows, options, "rows", data);
    return FigureLine.inOrder(data.pointsOfSeries(rows), "hint.row-period", data);
  }
}

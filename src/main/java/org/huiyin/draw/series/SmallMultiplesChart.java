package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.FigureLine;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.LineTimes;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: small-multiples}: a small line chart for each of up to thirteen areas, all with one
 * scale from zero and one time axis. It shows more lines than one chart can hold.
 *
 * <pre>
 * rows:
 *   - {label: 东区, figure: beds, area: 东区}         all its values, by their periods
 *   - {label: 西区, rows: [west.y2021, west.y2022]}   or one by one
 * </pre>
 */
public final class SmallMultiplesChart implements ChartKind {
  private static final int MOST_PANELS = 13;
  private static final int MOST_POINTS = 30;

  @Override
  public String name() {
    return "small-multiples";
  }

  @Override
  public Set<String> texts() {
    return Set.of("rows.label");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("rows");
    List<Node> written = options.list("rows");
    AxisRules.notEmpty(written, options, "rows", data);
    if (written.size() > MOST_PANELS) {
      Message message = Message.of("too-many-rows", written.size(), MOST_PANELS);
      data.problems()
          .add(
              Problem.error(written.get(MOST_PANELS).origin(), message)
                  .withHint(Message.of("hint.split-chart")));
    }
    List<Line> panels = new ArrayList<>();
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      String label = data.words(fields, "label").orElse("");
      List<Line.Point> points = points(fields, data);
      fields.done("figure");
      if (!points.isEmpty()) {
        AxisRules.most(points.stream().map(Line.Point::value).toList(), MOST_POINTS, data);
        panels.add(new Line(label, points));
      }
    }
    List<DataPoint> all = panels.stream().flatMap(panel -> panel.values().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    LineTimes.check(panels, data);
    AxisRules.once(all, data);
    AxisRules.haveOneUnit(all, data);
    AxisRules.tellApart(
        panels.stream().map(panel -> panel.values().get(0).labelled(panel.label())).toList(), data);
    return AxisRules.areExact(all, data)
        ? Optional.of(new SmallMultiplesPicture(panels, data.accents(), data.texts()))
        : Optional.empty();
  }

  private static List<Line.Point> points(Fields fields, Data data) {
    if (fields.has("rows") == fields.has("figure")) {
      data.problems().error(fields.originOf("figure"), "rows-or-figure");
      return List.of();
    }
    if (fields.has("figure")) {
      return FigureLine.points(fields, data);
    }
    List<Node.Scalar> rows = fields.scalars("rows");
    AxisRules.notEmpty(rows, fields, "rows", data);
    return FigureLine.inOrder(data.pointsOfSeries(rows), "hint.row-period", data);
  }
}

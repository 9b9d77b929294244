package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.axis.Dates;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.model.Chart;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Period;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: line}: values over time, up to four lines. A value that is not given leaves a gap.
 *
 * <pre>
 * lines:
 *   - label: 苏北
 *     points: {2019: centres.y2019, 2020: centres.y2020}     years, months or days, not mixed
 * </pre>
 */
public final class LineChart implements ChartKind {
  private static final int MOST_POINTS = 120;

  @Override
  public String name() {
    return "line";
  }

  @Override
  public Set<String> texts() {
    return Set.of("lines.label");
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("lines");
    List<Node> written = options.list("lines");
    AxisRules.notEmpty(written, options, "lines", data);
    AxisRules.mostSeries(written, data);
    List<Line> lines = new ArrayList<>();
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      String label = data.words(fields, "label").orElse("");
      List<Line.Point> points =
          fields.required("points").map(mapping -> points(mapping, data)).orElse(List.of());
      fields.done();
      if (!points.isEmpty()) {
        lines.add(new Line(label, points));
      }
    }
    List<DataPoint> all = lines.stream().flatMap(line -> line.values().stream()).toList();
    AxisRules.most(all, MOST_POINTS, data);
    AxisRules.once(all, data);
    AxisRules.haveOneUnit(all, data);
    if (!all.isEmpty() && all.stream().allMatch(DataPoint::isMissing)) {
      data.problems()
          .add(
              Problem.error(options.originOf("lines"), Message.of("nothing-given"))
                  .withHint(Message.of("hint.use-bar")));
    }
    boolean drawable =
        lines.size() <= SeriesStyle.MOST_SERIES
            && all.stream().anyMatch(value -> !value.isMissing());
    return drawable
        ? Optional.of(
            NotedPicture.with(
                OpenMarks.noteOnPoints(all, data.texts()),
                new LinePicture(lines, data.texts()),
                data.texts()))
        : Optional.empty();
  }

  private static List<Line.Point> points(Node mapping, Data data) {
    Fields fields = Fields.of(mapping, data.problems());
    List<Line.Point> points = new ArrayList<>();
    List<Node.Entry> entries = fields.byId();
    if (entries.isEmpty() && mapping instanceof Node.Mapping) {
      data.problems().error(mapping.origin(), "empty-chart", "points");
    }
    for (Node.Entry entry : entries) {
      Optional<PartialDate> at = Dates.parse(entry.key().text());
      if (at.isEmpty()) {
        data.problems()
            .add(
                Problem.error(entry.key().origin(), Message.of("bad-date", entry.key().text()))
                    .withHint(Message.of("hint.point-date")));
      } else if (!(entry.value() instanceof Node.Scalar reference)) {
        Fields.wrongType(entry.value(), "type.text", data.problems());
      } else {
        for (DataPoint value : data.pointsOfSeries(List.of(reference))) {
          Line.Point point = new Line.Point(at.get(), value.labelled(data.texts().date(at.get())));
          checkDate(entry.key(), point, points, data);
          points.add(point);
        }
      }
    }
    return points;
  }

  private static void checkDate(
      Node.Scalar key, Line.Point point, List<Line.Point> before, Data data) {
    if (!before.isEmpty()) {
      PartialDate last = before.get(before.size() - 1).at();
      if (Dates.precision(last) != Dates.precision(point.at())) {
        data.problems()
            .add(
                Problem.error(key.origin(), Message.of("mixed-dates", last.toString(), key.text()))
                    .withHint(Message.of("hint.mixed-dates")));
      } else if (!Dates.firstDay(last).isBefore(Dates.firstDay(point.at()))) {
        data.problems()
            .add(
                Problem.error(
                        key.origin(), Message.of("dates-out-of-order", key.text(), last.toString()))
                    .withHint(Message.of("hint.dates-in-order")));
      }
    }
    Period period = point.value().time();
    boolean early =
        period
            .from()
            .filter(from -> Dates.lastDay(point.at()).isBefore(Dates.firstDay(from)))
            .isPresent();
    boolean late =
        period.to().filter(to -> Dates.firstDay(point.at()).isAfter(Dates.lastDay(to))).isPresent();
    if (early || late) {
      data.problems()
          .add(
              Problem.error(
                      key.origin(),
                      Message.of(
                          "date-outside-period",
                          key.text(),
                          point.value().ref().toString(),
                          point.value().period()))
                  .withHint(Message.of("hint.date-outside-period")));
    }
  }
}

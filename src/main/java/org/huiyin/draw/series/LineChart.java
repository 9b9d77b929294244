package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.canvas.SeriesStyle;
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
import org.huiyin.language.SpokenTime;
import org.huiyin.language.TimeLabel;
import org.huiyin.model.Chart;
import org.huiyin.model.time.TimeSpan;
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
 *     points: {2019: centres.y2019, 2020: centres.y2020}     or 2023-Q1, 2023-H1, ..2023, 2021..2023
 *   - label: 苏南
 *     figure: southern-centres                               all its values, by their periods
 *     area: 苏南                                             if it has values for several areas
 * axis: {cut: 变化小，从零画起看不清}                          optional: why the axis does not begin at zero
 * </pre>
 */
public final class LineChart implements ChartKind {
  private static final int MOST_POINTS = 120;
  private static final int FEW_POINTS = 3;

  @Override
  public String name() {
    return "line";
  }

  @Override
  public Set<String> texts() {
    return Set.of("lines.label", "axis.cut");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(
        Accents.Option.HIGHLIGHT,
        Accents.Option.ANNOTATION,
        Accents.Option.REFERENCE,
        Accents.Option.DECIMALS);
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
          fields.has("figure")
              ? FigureLine.points(fields, data)
              : fields.required("points").map(mapping -> points(mapping, data)).orElse(List.of());
      fields.done("figure");
      if (!points.isEmpty()) {
        lines.add(new Line(label, points));
      }
    }
    LineTimes.check(lines, data);
    List<DataPoint> all = lines.stream().flatMap(line -> line.values().stream()).toList();
    AxisRules.most(all, MOST_POINTS, data);
    AxisRules.once(all, data);
    References.haveOneUnit(all, data);
    Optional<String> cut = cut(options, data);
    if (!all.isEmpty() && all.stream().allMatch(DataPoint::isMissing)) {
      data.problems()
          .add(
              Problem.error(options.originOf("lines"), Message.of("nothing-given"))
                  .withHint(Message.of("hint.use-bar")));
    }
    warnOfFew(lines, options, data);
    boolean drawable =
        lines.size() <= SeriesStyle.MOST_SERIES
            && all.stream().anyMatch(value -> !value.isMissing());
    if (!drawable) {
      return Optional.empty();
    }
    LinePicture picture = new LinePicture(lines, cut, data.accents(), data.texts());
    if (cut.isPresent() && !picture.isCut()) {
      data.problems()
          .add(Problem.warning(options.originOf("axis"), Message.of("axis-cut-needless")));
    }
    return Optional.of(
        NotedPicture.with(OpenMarks.noteOnPoints(all, data.texts()), picture, data.texts()));
  }

  /** Why the axis does not begin at zero, if the author says so. */
  private static Optional<String> cut(Fields options, Data data) {
    Optional<Fields> axis = options.fields("axis");
    axis.ifPresent(fields -> fields.required("cut"));
    Optional<String> cut = axis.flatMap(fields -> data.words(fields, "cut"));
    axis.ifPresent(Fields::done);
    return cut;
  }

  /** Few points are columns or a table: a line between them shows a course that is not known. */
  private static void warnOfFew(List<Line> lines, Fields options, Data data) {
    long times =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .map(Line.Point::day)
            .distinct()
            .count();
    if (times > 0 && times <= FEW_POINTS && !data.problems().hasErrors()) {
      data.problems()
          .add(
              Problem.warning(options.originOf("lines"), Message.of("few-points", times))
                  .withHint(Message.of("hint.few-points")));
    }
  }

  /** Reads the points of a line. Their keys are periods, so they are no ids. */
  private static List<Line.Point> points(Node mapping, Data data) {
    Fields fields = Fields.of(mapping, data.problems());
    List<Line.Point> points = new ArrayList<>();
    List<Node.Entry> entries = fields.rest().entries();
    if (entries.isEmpty() && mapping instanceof Node.Mapping) {
      data.problems().error(mapping.origin(), "empty-chart", "points");
    }
    for (Node.Entry entry : entries) {
      Optional<TimeSpan> at = time(entry.key(), data);
      if (at.isPresent() && !(entry.value() instanceof Node.Scalar)) {
        Fields.wrongType(entry.value(), "type.text", data.problems());
      } else if (at.isPresent()) {
        for (DataPoint value : data.pointsOfSeries(List.of((Node.Scalar) entry.value()))) {
          points.add(
              new Line.Point(
                  at.get(), entry.key(), value.labelled(new TimeLabel(data.texts()).of(at.get()))));
        }
      }
    }
    return points;
  }

  private static Optional<TimeSpan> time(Node.Scalar key, Data data) {
    Optional<TimeSpan> time = TimeSpan.parse(key.text()).filter(span -> !span.isBackwards());
    if (time.isEmpty()) {
      Message hint =
          SpokenTime.read(key.text())
              .filter(spoken -> spoken.span().last().isPresent())
              .map(spoken -> Message.of("hint.form", spoken.span().toString()))
              .orElseGet(() -> Message.of("hint.point-date"));
      data.problems()
          .add(Problem.error(key.origin(), Message.of("bad-period", key.text())).withHint(hint));
    } else if (time.get().last().isEmpty()) {
      data.problems().error(key.origin(), "point-open", key.text());
      return Optional.empty();
    }
    return time;
  }
}

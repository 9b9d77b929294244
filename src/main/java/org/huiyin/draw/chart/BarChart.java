package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Order;
import org.huiyin.draw.data.WholeFigure;
import org.huiyin.draw.plot.OpenMarks;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: bar}: values of one unit as horizontal bars from zero, each with its value at its
 * end.
 *
 * <pre>
 * rows: [workshops.north, workshops.south]      either rows, groups or a figure
 * figure: workshops                             all its values
 * period: 2021                                  of the figure, those of one period
 * area: 苏北                                    of the figure, those of one area
 * groups: [{label: 苏北, rows: [starts.xuzhou, …]}, …]
 * order: descending                             or ascending, given; missing values come last
 * mixed-periods: 原文按不同时段统计             why periods may differ; shown below the chart
 * </pre>
 */
public final class BarChart implements ChartKind {
  private static final int MOST_ROWS = 40;

  /** Values as bars, in their order. */
  public static Picture of(List<DataPoint> points, Texts texts) {
    return new BarPicture(List.of(new BarPicture.Group("", points)), Accents.NONE, texts);
  }

  @Override
  public String name() {
    return "bar";
  }

  @Override
  public Set<String> texts() {
    return Set.of("groups.label", "mixed-periods");
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
    Order order = Order.read(options, Order.DESCENDING, data);
    List<BarPicture.Group> groups = groups(options, data);
    List<DataPoint> all = groups.stream().flatMap(group -> group.points().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    AxisRules.most(all, MOST_ROWS, data);
    AxisRules.once(all, data);
    References.haveOneUnit(all, data);
    Optional<String> reason = AxisRules.periods(all, options, data);
    if (reason.isPresent()) {
      groups = groups.stream().map(BarChart::dated).toList();
    }
    if (!data.problems().hasErrors()) {
      groups.forEach(group -> AxisRules.tellApart(group.points(), data));
    }
    Picture picture =
        new BarPicture(
            groups.stream().map(group -> sorted(group, order)).toList(),
            data.accents(),
            data.texts());
    Picture noted =
        NotedPicture.with(OpenMarks.noteOnBars(all, data.texts()), picture, data.texts());
    return Optional.of(NotedPicture.of(noted, reason, data.texts()));
  }

  private static BarPicture.Group dated(BarPicture.Group group) {
    return new BarPicture.Group(group.heading(), AxisRules.dated(group.points()));
  }

  private static BarPicture.Group sorted(BarPicture.Group group, Order order) {
    return new BarPicture.Group(group.heading(), order.sorted(group.points(), point -> point));
  }

  private static List<BarPicture.Group> groups(Fields options, Data data) {
    List<Node.Scalar> rows = options.scalars("rows");
    List<Node> written = options.list("groups");
    long ways = Stream.of("rows", "groups", "figure").filter(options::has).count();
    if (ways != 1) {
      data.problems().error(options.originOf("groups"), "rows-or-groups");
      return List.of();
    }
    if (options.has("figure")) {
      return List.of(new BarPicture.Group("", WholeFigure.points(options, data)));
    }
    if (options.has("rows")) {
      AxisRules.notEmpty(rows, options, "rows", data);
      return List.of(new BarPicture.Group("", data.points(rows)));
    }
    AxisRules.notEmpty(written, options, "groups", data);
    List<BarPicture.Group> groups = new ArrayList<>();
    for (Node node : written) {
      Fields group = Fields.of(node, data.problems());
      group.required("label");
      String heading = data.words(group, "label").orElse("");
      group.required("rows");
      List<Node.Scalar> members = group.scalars("rows");
      AxisRules.notEmpty(members, group, "rows", data);
      group.done();
      groups.add(new BarPicture.Group(heading, data.points(members)));
    }
    return groups;
  }
}

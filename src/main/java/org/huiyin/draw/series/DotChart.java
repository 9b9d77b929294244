package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.NotedPicture;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.chart.References;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Order;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.plot.OpenMarks;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: dot}: two values per row, for two dates or two areas, and an arrow from the first to
 * the second.
 *
 * <pre>
 * from: 2015年
 * to: 2020年
 * rows:
 *   - {label: 苏北, from: centres-2015.north, to: centres-2020.north}
 * order: given                                  or descending, ascending, by the second value;
 *                                               or change, from the largest increase
 * </pre>
 */
public final class DotChart implements ChartKind {
  private static final int MOST_ROWS = 30;

  @Override
  public String name() {
    return "dot";
  }

  @Override
  public Set<String> texts() {
    return Set.of("from", "to", "rows.label", "mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.REFERENCE, Accents.Option.DECIMALS);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    Order order = Order.ofSeries(options, Order.GIVEN, data);
    options.required("from");
    options.required("to");
    List<String> ends =
        List.of(data.words(options, "from").orElse(""), data.words(options, "to").orElse(""));
    options.required("rows");
    List<Node> written = options.list("rows");
    AxisRules.notEmpty(written, options, "rows", data);
    List<SeriesTable.Category> rows = new ArrayList<>();
    for (Node node : written) {
      row(Fields.of(node, data.problems()), data).ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    SeriesTable table = new SeriesTable(ends, rows);
    List<DataPoint> all = table.points();
    AxisRules.most(table.ofSeries(1), MOST_ROWS, data);
    AxisRules.once(all, data);
    AxisRules.tellApart(table.ofSeries(0), data);
    References.haveOneUnit(all, data);
    Optional<String> reason = table.periods(options, data);
    SeriesTable dated =
        new SeriesTable(AxisRules.dated(ends, List.of(table.ofSeries(0), table.ofSeries(1))), rows);
    return Optional.of(
        NotedPicture.of(
            NotedPicture.with(
                OpenMarks.noteOnPoints(all, data.texts()),
                new DotPicture(dated.sorted(order, 1), data.accents(), data.texts()),
                data.texts()),
            reason,
            data.texts()));
  }

  static Optional<SeriesTable.Category> row(Fields fields, Data data) {
    fields.required("label");
    String label = data.words(fields, "label").orElse("");
    Optional<Node.Scalar> from = fields.requiredScalar("from");
    Optional<Node.Scalar> to = fields.requiredScalar("to");
    fields.done();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    List<DataPoint> points = data.pointsOfSeries(List.of(from.get(), to.get()));
    return points.size() == 2
        ? Optional.of(new SeriesTable.Category(label, points))
        : Optional.empty();
  }
}

package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.NotedPicture;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Order;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: slope}: the values of two dates on two upright lines, and a line from each to the
 * later one. It shows who overtakes whom; its rows are those of a dot plot.
 *
 * <pre>
 * from: 2015年
 * to: 2020年
 * rows:
 *   - {label: 苏北, from: centres-2015.north, to: centres-2020.north}
 * order: given                                  or descending, ascending, by the later value;
 *                                               or change, from the largest increase
 * </pre>
 */
public final class SlopeChart implements ChartKind {
  private static final int MOST_ROWS = 13;

  @Override
  public String name() {
    return "slope";
  }

  @Override
  public Set<String> texts() {
    return Set.of("from", "to", "rows.label", "mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS);
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
      DotChart.row(Fields.of(node, data.problems()), data).ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    SeriesTable table = new SeriesTable(ends, rows);
    List<DataPoint> all = table.points();
    AxisRules.most(table.ofSeries(1), MOST_ROWS, data);
    AxisRules.once(all, data);
    AxisRules.tellApart(table.ofSeries(0), data);
    AxisRules.haveOneUnit(all, data);
    boolean exact = AxisRules.areExact(all, data);
    Optional<String> reason = table.periods(options, data);
    SeriesTable dated =
        new SeriesTable(AxisRules.dated(ends, List.of(table.ofSeries(0), table.ofSeries(1))), rows);
    return exact
        ? Optional.of(
            NotedPicture.of(
                new SlopePicture(dated.sorted(order, 1), data.accents(), data.texts()),
                reason,
                data.texts()))
        : Optional.empty();
  }
}

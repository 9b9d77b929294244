package org.huiyin.draw.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Order;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.plot.OpenMarks;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;

/**
 * {@code kind: grouped-bar}: two to four series over the same areas, one bar each, with name and
 * value.
 *
 * <pre>
 * series:
 *   - {label: 2019年, rows: [centres-2019.north, centres-2019.south]}
 *   - {label: 2020年, rows: [centres-2020.north, centres-2020.south]}
 * order: descending                             or ascending, given; by the first series
 *                                               or change: by the last less the first
 * </pre>
 */
public final class GroupedBarChart implements ChartKind {
  private static final int MOST_BARS = 60;

  @Override
  public String name() {
    return "grouped-bar";
  }

  @Override
  public Set<String> texts() {
    return Set.of("series.label", "mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(
        Accents.Option.HIGHLIGHT,
        Accents.Option.REFERENCE,
        Accents.Option.DECIMALS,
        Accents.Option.SCALE);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    Order order = Order.ofSeries(options, Order.DESCENDING, data);
    Optional<SeriesTable> table = SeriesTable.read(options, data);
    Optional<String> reason = Optional.empty();
    if (table.isPresent()) {
      List<DataPoint> all = table.get().points();
      AxisRules.most(all, MOST_BARS, data);
      AxisRules.once(all, data);
      References.haveOneUnit(all, data);
      reason = table.get().periods(options, data);
    }
    Optional<String> why = reason;
    return table.map(
        known ->
            NotedPicture.of(
                NotedPicture.with(
                    OpenMarks.noteOnBars(known.points(), data.texts()),
                    new GroupedBarPicture(known.sorted(order, 0), data.accents(), data.texts()),
                    data.texts()),
                why,
                data.texts()));
  }
}

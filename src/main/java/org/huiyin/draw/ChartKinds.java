package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import org.huiyin.draw.chart.BarChart;
import org.huiyin.draw.chart.CardsChart;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.GroupedBarChart;
import org.huiyin.draw.chart.HistogramChart;
import org.huiyin.draw.chart.ProgressChart;
import org.huiyin.draw.chart.ShareChart;
import org.huiyin.draw.chart.StackedBarChart;
import org.huiyin.draw.chart.TableChart;
import org.huiyin.draw.chart.TileMapChart;
import org.huiyin.draw.chart.WaterfallChart;
import org.huiyin.draw.series.ColumnChart;
import org.huiyin.draw.series.DotChart;
import org.huiyin.draw.series.GanttChart;
import org.huiyin.draw.series.LineChart;
import org.huiyin.draw.series.SlopeChart;
import org.huiyin.draw.series.SmallMultiplesChart;
import org.huiyin.draw.series.TimelineChart;

/** The registry of all kinds of charts. */
public final class ChartKinds {
  private static final List<ChartKind> ALL =
      List.of(
          new BarChart(),
          new ShareChart(),
          new CardsChart(),
          new GroupedBarChart(),
          new StackedBarChart(),
          new LineChart(),
          new DotChart(),
          new TileMapChart(),
          new TimelineChart(),
          new ColumnChart(),
          new ProgressChart(),
          new TableChart(),
          new SlopeChart(),
          new SmallMultiplesChart(),
          new WaterfallChart(),
          new GanttChart(),
          new HistogramChart());

  private ChartKinds() {}

  /** Returns the values allowed for the key {@code kind:}, in the order of registration. */
  public static List<String> names() {
    return ALL.stream().map(ChartKind::name).toList();
  }

  static Optional<ChartKind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}

package org.huiyin.draw;

import java.util.List;
import java.util.Optional;

/** Every kind of chart there is. */
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
          new TimelineChart());

  private ChartKinds() {}

  /** The names that authors write behind {@code kind:}. */
  public static List<String> names() {
    return ALL.stream().map(ChartKind::name).toList();
  }

  static Optional<ChartKind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }
}

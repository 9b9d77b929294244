package org.huiyin.draw.chart;

import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;

/**
 * A kind of chart: reads and checks the options of a chart and returns its picture. {@code
 * ChartKinds} lists all implementations.
 */
public interface ChartKind {

  /** Returns the value of the key {@code kind:}. */
  String name();

  /**
   * The options that are texts for readers, as paths without the lists between: {@code
   * groups.label} is the key {@code label} of every item of {@code groups}. They are audited, may
   * bind their numbers, and are what {@link Data#words} reads.
   */
  Set<String> texts();

  /** The options of many kinds that this kind has; {@code AccentOptions} reads them. */
  default Set<Accents.Option> accents() {
    return Set.of();
  }

  /**
   * Reads the options of a chart.
   *
   * @param options the keys of the chart beyond its title; the caller reports keys that were not
   *     read
   * @param data looks up values and receives problems
   * @return empty if there is nothing to draw; the reason is among the problems
   */
  Optional<Picture> plan(Chart chart, Fields options, Data data);
}

package org.huiyin.draw.chart;

import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;

/** A way to draw values. One final class each; {@code ChartKinds} lists them. */
public interface ChartKind {

  /** As authors write it behind {@code kind:}. */
  String name();

  /**
   * The options that are texts for readers, as paths without the lists between: {@code
   * groups.label} is the key {@code label} of every item of {@code groups}. They are audited, may
   * bind their numbers, and are what {@link Data#words} reads.
   */
  Set<String> texts();

  /**
   * Binds the kind's own options and decides what is drawn.
   *
   * @param options what the chart says beyond its title; the caller reports the keys that nobody
   *     asked for
   * @param data finds the values, and collects what is wrong
   * @return nothing if there is too little to draw; why is among the problems
   */
  Optional<Picture> plan(Chart chart, Fields options, Data data);
}

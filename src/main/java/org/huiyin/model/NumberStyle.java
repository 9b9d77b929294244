package org.huiyin.model;

import java.util.List;
import org.huiyin.quantity.Tolerances;

/**
 * How a site reads numbers in texts.
 *
 * @param tolerances how far 近, 约 and the like may reach
 * @param names further names that hold numbers which need no source, such as 科技改革30条
 * @param measures further measure words
 */
public record NumberStyle(Tolerances tolerances, List<String> names, List<String> measures) {

  public static final NumberStyle USUAL =
      new NumberStyle(Tolerances.defaults(), List.of(), List.of());

  public NumberStyle {
    names = List.copyOf(names);
    measures = List.copyOf(measures);
  }
}

package org.huiyin.model;

import java.util.List;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;

/**
 * The settings of a site for numbers in texts.
 *
 * @param tolerances the tolerances of 近, 约 and similar words
 * @param names names that contain numbers which need no source, such as 科技改革30条
 * @param measures additional measure words
 */
public record NumberStyle(Tolerances tolerances, List<String> names, List<String> measures) {

  public static final NumberStyle USUAL =
      new NumberStyle(Tolerances.defaults(), List.of(), List.of());

  public NumberStyle {
    names = List.copyOf(names);
    measures = List.copyOf(measures);
  }

  /** Finds the numbers of texts in this style. */
  public Audit audit() {
    return new Audit(Measures.standard().with(measures), names);
  }
}

package org.huiyin.resolve;

import java.util.Set;

/** Tells which options of a kind of chart are texts for readers. */
public interface ChartTexts {

  /**
   * The options of a kind that are texts, as paths without the lists between: {@code groups.label}
   * is the key {@code label} of every item of {@code groups}.
   *
   * @param kind as written; a name that no kind has gives nothing
   */
  Set<String> of(String kind);
}

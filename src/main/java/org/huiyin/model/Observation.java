package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Origin;

/**
 * The value of a figure for one area (or year, or city).
 *
 * @param areaImplied whether the area is only implied by the context
 * @param period its period, if different from that of the figure
 * @param partOf the observation of the same figure of which it is a part
 * @param items the counted items, if the source names them
 * @param itemsOpen whether the source says that there are further items (等)
 * @param origin the origin of the value
 */
public record Observation(
    String id,
    LocalizedText area,
    boolean areaImplied,
    Value value,
    Optional<Period> period,
    Optional<String> partOf,
    List<LocalizedText> items,
    boolean itemsOpen,
    Optional<LocalizedText> note,
    Origin origin) {

  public Observation {
    items = List.copyOf(items);
  }

  /** The exact number; empty if the source leaves it open or does not give it. */
  public Optional<Rational> number() {
    return value.exact();
  }
}

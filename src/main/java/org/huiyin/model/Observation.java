package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Origin;

/**
 * A figure's value for one area (or year, or city).
 *
 * @param areaImplied whether only the context names the area, not the text itself
 * @param period the time that it covers, where that is not the figure's
 * @param partOf the observation of the same figure that it is a part of
 * @param items the things that are counted, where the source names them
 * @param itemsOpen whether the source says that there are more than it names (等)
 * @param origin the place of the value
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

  /** The exact number, unless the source is silent. */
  public Optional<Rational> number() {
    if (value instanceof Value.Given given) {
      return Optional.of(Rational.of(given.number()));
    }
    return value instanceof Value.Derived derived
        ? Optional.of(derived.number())
        : Optional.empty();
  }
}

package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Origin;

/**
 * The value of a figure for one area, period and category of each breakdown.
 *
 * @param area empty if only its categories tell it from others
 * @param categories at most one for each breakdown of the figure, in their order; a total has none
 *     of the breakdown that it sums over
 * @param areaImplied whether the area is only implied by the context
 * @param period its period, if different from that of the figure
 * @param partOf the observation of the same figure of which it is a part
 * @param partsComplete whether its parts are all there are, so that their sum must be its value
 * @param items the counted items, if the source names them
 * @param itemsOpen whether the source says that there are further items (等)
 * @param origin the origin of the value
 */
public record Observation(
    String id,
    Optional<LocalizedText> area,
    List<Category> categories,
    boolean areaImplied,
    Value value,
    Optional<Period> period,
    Optional<String> partOf,
    boolean partsComplete,
    List<LocalizedText> items,
    boolean itemsOpen,
    Optional<LocalizedText> note,
    Origin origin) {

  public Observation {
    categories = List.copyOf(categories);
    items = List.copyOf(items);
  }

  /** The category in a breakdown. */
  public Optional<Category> category(String breakdown) {
    return categories.stream()
        .filter(category -> category.breakdown().id().equals(breakdown))
        .findFirst();
  }

  /** The same, with no word on whether its parts are all there are. */
  public Observation withPartsOpen() {
    return new Observation(
        id,
        area,
        categories,
        areaImplied,
        value,
        period,
        partOf,
        false,
        items,
        itemsOpen,
        note,
        origin);
  }

  /** The exact number; empty if the source leaves it open or does not give it. */
  public Optional<Rational> number() {
    return value.exact();
  }
}

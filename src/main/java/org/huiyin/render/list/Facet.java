package org.huiyin.render.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.language.Texts;

/**
 * A property by which items are divided into lists. Each list has its own address.
 *
 * @param id part of addresses and text keys: {@code year}
 * @param order the order of the lists
 * @param extractor finds the values of the property
 * @param <T> the type that has the property
 */
public record Facet<T>(String id, Order order, Extractor<T> extractor) {
  /** The order of the lists of a facet. */
  public enum Order {
    /** The list with the newest item first. */
    NEWEST,
    /** The list with the most items first. */
    LONGEST,
    /** By key. */
    KEY,
    /** By rank, the highest first. */
    RANK
  }

  /** Finds the values of a property. */
  public interface Extractor<T> {
    /** The values that an object has, with labels in the language of the texts; may be empty. */
    List<FacetValue> values(T object, Texts texts);
  }

  /**
   * Divides items into lists. An item is in one list for each of its values. Empty lists are
   * omitted.
   *
   * @param members newest first
   * @param property gives the object of a member that has the property
   */
  public <M> List<FacetList<M>> lists(List<M> members, Function<M, T> property, Texts texts) {
    Map<String, FacetValue> values = new LinkedHashMap<>();
    Map<String, List<M>> membersByKey = new LinkedHashMap<>();
    for (M member : members) {
      for (FacetValue value : extractor.values(property.apply(member), texts)) {
        values.merge(value.key(), value, Facet::merged);
        List<M> list = membersByKey.computeIfAbsent(value.key(), key -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != member) {
          list.add(member);
        }
      }
    }
    Set<String> ambiguous = repeated(values.values().stream().map(FacetValue::label).toList());
    return values.values().stream()
        .sorted(ranks())
        .map(
            value ->
                new FacetList<>(
                    value.key(),
                    value.label(),
                    ambiguous.contains(value.label()) ? value.note() : "",
                    List.copyOf(membersByKey.get(value.key()))))
        .sorted(comparator())
        .toList();
  }

  private static FacetValue merged(FacetValue one, FacetValue other) {
    return one.label().equals(other.label())
        ? one
        : new FacetValue(one.key(), one.commonLabel(), one.commonLabel(), one.note(), one.rank());
  }

  private static Set<String> repeated(List<String> labels) {
    Set<String> seen = new HashSet<>();
    return labels.stream().filter(label -> !seen.add(label)).collect(Collectors.toSet());
  }

  private Comparator<FacetValue> ranks() {
    return order == Order.RANK
        ? Comparator.comparing(FacetValue::rank).reversed().thenComparing(FacetValue::key)
        : Comparator.comparingInt(value -> 0);
  }

  private Comparator<FacetList<?>> comparator() {
    return switch (order) {
      case NEWEST, RANK ->
          Comparator.comparingInt(list -> 0); // The sort is stable: keeps the input order.
      case LONGEST ->
          Comparator.<FacetList<?>>comparingInt(list -> -list.members().size())
              .thenComparing(FacetList::key);
      case KEY -> Comparator.comparing(FacetList::key);
    };
  }
}

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
 * A property by which things are sorted into lists, each with an address of its own.
 *
 * @param id names it in addresses and texts: {@code year}
 * @param order of the lists
 * @param places the lists that a thing belongs to, as readers of a language know them
 */
public record Facet<T>(String id, Order order, Sorting<T> places) {

  /** How lists follow one another. */
  enum Order {
    /** The one with the newest thing first. */
    NEWEST,
    /** The longest first. */
    LONGEST,
    /** By their keys. */
    KEY
  }

  /** Finds the lists that a thing belongs to; none if it has not the property. */
  interface Sorting<T> {
    List<Place> places(T thing, Texts texts);
  }

  /**
   * A list that a thing belongs to.
   *
   * @param key its part of the address; whatever has the same key is in the same list
   * @param label as the thing itself has it
   * @param general the label where things of the same list have different ones
   * @param note what tells it from another list of the same label
   */
  record Place(String key, String label, String general, String note) {
    static Place of(String key, String label) {
      return new Place(key, label, label, key);
    }
  }

  /**
   * The things of one list.
   *
   * @param note beside the label where another list has the same; else empty
   * @param members in the order in which they came
   */
  public record Group<M>(String key, String label, String note, List<M> members) {
    /** The label, with what tells it from others where that is needed. */
    String named(Texts texts) {
      return note.isEmpty() ? label : texts.get("lists.named", label, note);
    }
  }

  /**
   * Sorts things into lists; an empty list does not come about.
   *
   * @param members newest first
   * @param thing what of a member has the property
   */
  <M> List<Group<M>> groups(List<M> members, Function<M, T> thing, Texts texts) {
    Map<String, Place> named = new LinkedHashMap<>();
    Map<String, List<M>> found = new LinkedHashMap<>();
    for (M member : members) {
      for (Place place : places.places(thing.apply(member), texts)) {
        named.merge(place.key(), place, Facet::common);
        List<M> list = found.computeIfAbsent(place.key(), key -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != member) {
          list.add(member);
        }
      }
    }
    Set<String> ambiguous = repeated(named.values().stream().map(Place::label).toList());
    return named.values().stream()
        .map(
            place ->
                new Group<>(
                    place.key(),
                    place.label(),
                    ambiguous.contains(place.label()) ? place.note() : "",
                    List.copyOf(found.get(place.key()))))
        .sorted(comparator())
        .toList();
  }

  private static Place common(Place one, Place other) {
    return one.label().equals(other.label())
        ? one
        : new Place(one.key(), one.general(), one.general(), one.note());
  }

  private static Set<String> repeated(List<String> labels) {
    Set<String> once = new HashSet<>();
    return labels.stream().filter(label -> !once.add(label)).collect(Collectors.toSet());
  }

  private Comparator<Group<?>> comparator() {
    return switch (order) {
      case NEWEST ->
          Comparator.comparingInt(group -> 0); // Sorting keeps the order in which they came.
      case LONGEST ->
          Comparator.<Group<?>>comparingInt(group -> -group.members().size())
              .thenComparing(Group::key);
      case KEY -> Comparator.comparing(Group::key);
    };
  }
}

package org.huiyin.render.list;

/**
 * A value of a {@link Facet}. All items with the same key are in the same list.
 *
 * @param key the last part of the list's address: {@code 2021}
 * @param label the label of the list, if all its items give the same label
 * @param commonLabel the label of the list, if its items give different labels
 * @param note text that distinguishes the list from another list with the same label
 * @param rank the place of the list under {@link Facet.Order#RANK}
 */
public record FacetValue(String key, String label, String commonLabel, String note, String rank) {
  FacetValue(String key, String label, String commonLabel, String note) {
    this(key, label, commonLabel, note, key);
  }

  /** A value whose label depends only on its key. */
  public static FacetValue of(String key, String label) {
    return new FacetValue(key, label, label, key);
  }
}

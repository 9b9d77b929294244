package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The small rest of a built reply: all that the pages of the site ever see of it.
 *
 * @param language of the edition that it is the rest of: a reply in two languages leaves two
 * @param updatedOn the newest date among its publication, its revisions and the updates of its
 *     promises
 * @param highlights the values to show first, ready for reading
 * @param values every value of the reply's figures, in their order
 * @param givenValues how many values the reply states
 * @param claims how many statements were computed
 * @param progress the state of each promise
 * @param search what can be looked up in its text
 * @param revisions all changes since publication, in the author's order
 */
public record Digest(
    Card card,
    Language language,
    LocalDate updatedOn,
    List<Highlight> highlights,
    List<Datum> values,
    int givenValues,
    int claims,
    int charts,
    List<Progress> progress,
    SearchTerms search,
    List<Revision> revisions) {

  public Digest {
    highlights = List.copyOf(highlights);
    values = List.copyOf(values);
    progress = List.copyOf(progress);
    revisions = List.copyOf(revisions);
  }

  /**
   * A value to show first.
   *
   * @param value ready for reading: {@code 9,876}
   */
  public record Highlight(String value, String unit, String label, String area, String period) {}

  /**
   * A value of a figure. It is kept for every value of the site, so absent texts are empty here,
   * and texts that recur are shared.
   *
   * @param figure the figure's id
   * @param observation the id within the figure
   * @param label the figure's name
   * @param areaImplied whether only the context names the area
   * @param period as readers see it; empty where the source gives none
   * @param from begin of the period, as exact as the source is (ISO 8601); empty where it gives
   *     none
   * @param to end of the period, likewise
   * @param context whether it is another document's value rather than the reply's own
   */
  public record Datum(
      String figure,
      String observation,
      String label,
      String area,
      boolean areaImplied,
      Value value,
      String unit,
      String period,
      String from,
      String to,
      boolean context) {}
}

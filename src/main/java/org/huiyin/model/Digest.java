package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The summary of a rendered reply in one language. Site-wide pages use only this.
 *
 * @param language the language of the edition; a reply in two languages has two summaries
 * @param updatedOn the newest date of its publication, its revisions and the updates of its
 *     commitments
 * @param highlights the values to show first, formatted
 * @param values all values of the reply's figures, in their order
 * @param givenValues the number of values that the reply states
 * @param claims the number of computed claims
 * @param progress the progress of each commitment
 * @param search the search terms of its text
 * @param revisions all revisions since publication, in source order
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
   * @param value formatted: {@code 9,876}
   */
  public record Highlight(String value, String unit, String label, String area, String period) {}

  /**
   * A value of a figure. To save memory, absent texts are empty strings and equal texts are shared.
   *
   * @param figure the figure's id
   * @param observation the id within the figure
   * @param label the figure's label
   * @param areaImplied whether the area is only implied by the context
   * @param period formatted; empty if the source gives none
   * @param from the start of the period with the precision of the source (ISO 8601); empty if it
   *     gives none
   * @param to the end of the period, likewise
   * @param context whether the value is from another document, not from the reply
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

package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The small rest of a built reply: all that the pages of the site ever see of it.
 *
 * @param language of the edition that it is the rest of: a reply in two languages leaves two
 * @param updatedOn the newest date among its publication, its revisions and the updates of its promises
 * @param highlights the values to show first, ready for reading
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
    int givenValues,
    int claims,
    int charts,
    List<Progress> progress,
    SearchTerms search,
    List<Revision> revisions) {

  public Digest {
    highlights = List.copyOf(highlights);
    progress = List.copyOf(progress);
    revisions = List.copyOf(revisions);
  }

  /**
   * A value to show first.
   *
   * @param value ready for reading: {@code 9,876}
   */
  public record Highlight(String value, String unit, String label, String area, String period) {}
}

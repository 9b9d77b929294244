package org.huiyin.draft.update;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.Message;

/**
 * What an update changed in a reply.
 *
 * @param kept how many paragraphs, headings and tables did not change
 * @param taken the new and changed ones, as they begin
 * @param moved those that stand elsewhere, as they begin
 * @param values the values that were set in place
 * @param figures the ids of the new figures
 * @param claims the ids of the new claims
 * @param commitments the ids of the new commitments
 * @param vanished sentences that are no longer there
 * @param unlinked values that no text links any more: {@code roads.y2023}
 * @param left what the editor has to look at
 * @param card differences of the card, which was not changed
 * @param marks how many guesses were added
 * @param published whether readers can see the reply, which needs all marks confirmed
 * @param revision a proposal for {@code revisions.yml}
 */
public record UpdateResult(
    int kept,
    List<String> taken,
    List<String> moved,
    List<ValueChange> values,
    List<String> figures,
    List<String> claims,
    List<String> commitments,
    List<String> vanished,
    List<String> unlinked,
    List<Message> left,
    List<CardChange> card,
    int marks,
    boolean published,
    Optional<String> revision) {
  public UpdateResult {
    taken = List.copyOf(taken);
    moved = List.copyOf(moved);
    values = List.copyOf(values);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    vanished = List.copyOf(vanished);
    unlinked = List.copyOf(unlinked);
    left = List.copyOf(left);
    card = List.copyOf(card);
  }

  /**
   * A value that was set in place.
   *
   * @param observation {@code roads.y2023}
   */
  public record ValueChange(
      String observation, String label, String unit, String before, String after) {}

  /** A key of the card that the page gives in another way. */
  public record CardChange(String key, String before, String after) {}
}

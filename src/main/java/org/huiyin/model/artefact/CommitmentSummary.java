package org.huiyin.model.artefact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.time.PartialDate;

/**
 * A commitment, in the language of its {@link ReplySummary}. All commitments of the site are kept
 * in memory, so an absent text is an empty string here, and equal texts share one string.
 *
 * @param place the id of the element in the reply's page that makes it
 * @param due the deadline that the reply gives
 * @param dueNow the deadline that applies
 * @param unit the responsible body
 * @param unitKey the same for the same body, in all languages
 * @param coUnits the bodies that take part, as a list
 * @param measure the measurable target, in words or as a value
 * @param achieved how much of it has been reached
 * @param specificity how many of body, deadline and target are given: 0 to 3
 * @param reports oldest first
 * @param lapses the days on which deadlines had passed without completion, oldest first
 * @param overdueSince the last of them, if it still holds
 * @param upcoming the days on which it changes by itself, after the day of the site
 */
public record CommitmentSummary(
    String id,
    String place,
    String action,
    Commitment.Mode mode,
    Optional<PartialDate> due,
    Optional<PartialDate> dueNow,
    boolean longTerm,
    String unit,
    String unitKey,
    String coUnits,
    String measure,
    String achieved,
    int specificity,
    List<Report> reports,
    List<LocalDate> lapses,
    Optional<LocalDate> overdueSince,
    List<LocalDate> upcoming) {

  public CommitmentSummary {
    reports = List.copyOf(reports);
    lapses = List.copyOf(lapses);
    upcoming = List.copyOf(upcoming);
  }

  /** The progress according to the newest report. */
  public Progress progress() {
    return reports.isEmpty() ? Progress.NO_INFORMATION : reports.get(reports.size() - 1).progress();
  }

  /**
   * A published report on its progress.
   *
   * @param due the new deadline, if it sets one
   * @param evidence a URL, or the path of a file of the site from its root
   * @param external whether the evidence is a URL
   * @param by who reported it
   */
  public record Report(
      LocalDate on,
      Progress progress,
      String text,
      Optional<PartialDate> due,
      String evidence,
      boolean external,
      String by) {}
}

package org.huiyin.render.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.time.PartialDate;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final int MONTHS = 3;

  static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The quarters in which progress was published, the newest first. */
  public static List<Quarter> of(List<Registered> all) {
    return all.stream()
        .flatMap(one -> one.commitment().reports().stream())
        .map(report -> of(report.on()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  /** The address of its bulletin. */
  public String address() {
    return SitePaths.bulletin(year, number);
  }

  /** {@code 2024年第3季度}. */
  public String label(Texts texts) {
    return texts.get("register.quarter", year, number);
  }

  /** The commitments of which progress was published in the quarter, in their order. */
  public List<Registered> reported(List<Registered> all) {
    return all.stream()
        .filter(
            one -> one.commitment().reports().stream().anyMatch(report -> contains(report.on())))
        .toList();
  }

  /**
   * Whether a deadline fell into the quarter: one that was missed, or the one that applied at its
   * end to what was not finished before it.
   */
  boolean isDue(CommitmentSummary commitment) {
    boolean missed = commitment.lapses().stream().anyMatch(lapse -> contains(lapse.minusDays(1)));
    List<CommitmentSummary.Report> until =
        commitment.reports().stream()
            .filter(report -> of(report.on()).compareTo(this) <= 0)
            .toList();
    boolean finished =
        until.stream()
            .filter(report -> of(report.on()).compareTo(this) < 0)
            .reduce((before, newer) -> newer)
            .filter(report -> report.progress().isFinal())
            .isPresent();
    Optional<PartialDate> due =
        until.stream()
            .flatMap(report -> report.due().stream())
            .reduce((before, newer) -> newer)
            .or(commitment::due);
    return missed || !finished && due.filter(date -> contains(date.lastDay())).isPresent();
  }

  /** Whether it became overdue. */
  boolean isNewlyOverdue(CommitmentSummary commitment) {
    return commitment.lapses().stream().anyMatch(this::contains);
  }

  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }
}

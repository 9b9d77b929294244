package org.huiyin.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;

/**
 * The period of a figure.
 *
 * @param from the start, if the source gives one
 * @param to the end, if the source gives one
 * @param text as shown to readers; empty if the source gives no period
 */
public record Period(
    Optional<PartialDate> from, Optional<PartialDate> to, Optional<LocalizedText> text) {

  /** The source gives no period. */
  public static final Period NOT_GIVEN =
      new Period(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isGiven() {
    return text.isPresent();
  }

  /** Whether it has a start or an end. */
  public boolean isDated() {
    return from.isPresent() || to.isPresent();
  }

  public Optional<LocalDate> firstDay() {
    return from.map(PartialDate::firstDay);
  }

  public Optional<LocalDate> lastDay() {
    return to.map(PartialDate::lastDay);
  }

  /**
   * Whether it is the same time as another period. Where both ends are known, the days tell it, in
   * whatever words. Otherwise the words tell where the open end is, so they must be equal too.
   */
  public boolean isSameTime(Period other) {
    boolean sameDays = firstDay().equals(other.firstDay()) && lastDay().equals(other.lastDay());
    boolean closed = from.isPresent() && to.isPresent();
    return sameDays
        && (closed || text.map(LocalizedText::zh).equals(other.text.map(LocalizedText::zh)));
  }
}

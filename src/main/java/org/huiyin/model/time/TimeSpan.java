package org.huiyin.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time as it is written in {@code figures.yml} and in line charts: one unit, or from the begin of
 * one to the end of another. One end may be open.
 *
 * @param first the unit with which it begins; empty if it has no begin (截至2023年)
 * @param last the unit with which it ends; empty if it has no end (2021年以来)
 */
public record TimeSpan(Optional<CalendarUnit> first, Optional<CalendarUnit> last) {
  private static final String RANGE = "..";

  /**
   * Reads a unit, {@code 2021..2023}, {@code ..2023} or {@code 2021..}. Empty for anything else.
   * The span may be backwards.
   */
  public static Optional<TimeSpan> parse(String text) {
    int at = text.indexOf(RANGE);
    if (at < 0) {
      return CalendarUnit.parse(text).map(TimeSpan::of);
    }
    String before = text.substring(0, at);
    String after = text.substring(at + RANGE.length());
    Optional<CalendarUnit> first = CalendarUnit.parse(before);
    Optional<CalendarUnit> last = CalendarUnit.parse(after);
    boolean valid =
        first.isPresent() && last.isPresent()
            || first.isPresent() && after.isEmpty()
            || before.isEmpty() && last.isPresent();
    return valid ? Optional.of(new TimeSpan(first, last)) : Optional.empty();
  }

  public static TimeSpan of(CalendarUnit unit) {
    return new TimeSpan(Optional.of(unit), Optional.of(unit));
  }

  /** The shortest notation of a period; empty if it has no dates. */
  public static Optional<TimeSpan> of(Period period) {
    if (period.firstDay().isPresent() && period.lastDay().isPresent()) {
      Optional<CalendarUnit> unit =
          CalendarUnit.between(period.firstDay().get(), period.lastDay().get());
      if (unit.isPresent()) {
        return unit.map(TimeSpan::of);
      }
    }
    return period.isDated()
        ? Optional.of(
            new TimeSpan(period.from().map(CalendarUnit::of), period.to().map(CalendarUnit::of)))
        : Optional.empty();
  }

  /** The one unit that it is, if it is written as one. */
  public Optional<CalendarUnit> unit() {
    return first.equals(last) ? first : Optional.empty();
  }

  public Optional<PartialDate> from() {
    return first.map(CalendarUnit::from);
  }

  public Optional<PartialDate> to() {
    return last.map(CalendarUnit::to);
  }

  public Optional<LocalDate> firstDay() {
    return from().map(PartialDate::firstDay);
  }

  public Optional<LocalDate> lastDay() {
    return to().map(PartialDate::lastDay);
  }

  public boolean isBackwards() {
    return isBackwards(from(), to());
  }

  /** Whether the begin is after the end. */
  public static boolean isBackwards(Optional<PartialDate> from, Optional<PartialDate> to) {
    return from.isPresent() && to.isPresent() && from.get().firstDay().isAfter(to.get().firstDay());
  }

  /** Whether both have the same days. */
  public boolean hasDaysOf(Period period) {
    return firstDay().equals(period.firstDay()) && lastDay().equals(period.lastDay());
  }

  /** Whether both begin on the same day, as 一季度 and 上半年, or both have no begin. */
  public boolean beginsWith(TimeSpan other) {
    return firstDay().equals(other.firstDay());
  }

  /** Whether both have both ends, and the same number of months or of days. */
  public boolean isAsLongAs(TimeSpan other) {
    return length() > 0 && length() == other.length() && inDays() == other.inDays();
  }

  /** Whether it is measured in days. */
  private boolean inDays() {
    return from().filter(date -> date.day().isPresent()).isPresent()
        || to().filter(date -> date.day().isPresent()).isPresent();
  }

  /** The number of its days or months; 0 if an end is open. */
  private long length() {
    return firstDay().isPresent() && lastDay().isPresent()
        ? (inDays() ? ChronoUnit.DAYS : ChronoUnit.MONTHS)
            .between(firstDay().get(), lastDay().get().plusDays(1))
        : 0;
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return unit().isPresent()
        ? unit().get().toString()
        : first.map(CalendarUnit::toString).orElse("")
            + RANGE
            + last.map(CalendarUnit::toString).orElse("");
  }
}

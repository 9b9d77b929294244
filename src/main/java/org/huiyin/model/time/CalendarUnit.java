package org.huiyin.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half year, quarter, month or day.
 *
 * @param from its first month, for a half year or quarter; otherwise the unit itself
 * @param to its last month, for a half year or quarter; otherwise the unit itself
 */
public record CalendarUnit(Kind kind, PartialDate from, PartialDate to) {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern PART = Pattern.compile("([0-9]{4})-([QH])([1-4])");

  /** The kinds, from the longest to the shortest. */
  public enum Kind {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    private final int months;

    Kind(int months) {
      this.months = months;
    }
  }

  public static CalendarUnit of(PartialDate date) {
    return new CalendarUnit(
        date.day().isPresent() ? Kind.DAY : date.month().isPresent() ? Kind.MONTH : Kind.YEAR,
        date,
        date);
  }

  /**
   * A quarter or half year.
   *
   * @param number 1 to 4, or 1 to 2
   */
  public static CalendarUnit of(Kind kind, int year, int number) {
    return new CalendarUnit(
        kind,
        PartialDate.month(year, (number - 1) * kind.months + 1),
        PartialDate.month(year, number * kind.months));
  }

  /**
   * Reads {@code 2023}, {@code 2023-06}, {@code 2023-06-18}, {@code 2023-Q1} or {@code 2023-H1}.
   * Empty for anything else, also for a day that does not exist.
   */
  public static Optional<CalendarUnit> parse(String text) {
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      Kind kind = part.group(2).equals("Q") ? Kind.QUARTER : Kind.HALF_YEAR;
      int number = Integer.parseInt(part.group(3));
      return number * kind.months <= 12
          ? Optional.of(of(kind, Integer.parseInt(part.group(1)), number))
          : Optional.empty();
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    PartialDate written =
        new PartialDate(
            Integer.parseInt(date.group(1)), digits(date.group(2)), digits(date.group(3)));
    try {
      written.firstDay();
      return Optional.of(of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt digits(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** The unit that has exactly these days, the longest kind first; empty if there is none. */
  static Optional<CalendarUnit> between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Optional.of(of(PartialDate.of(first)));
    }
    int months = last.getMonthValue() - first.getMonthValue() + 1;
    boolean whole =
        first.isBefore(last)
            && first.getYear() == last.getYear()
            && first.getDayOfMonth() == 1
            && last.getDayOfMonth() == last.lengthOfMonth();
    for (Kind kind : Kind.values()) {
      if (whole && kind.months == months && first.getMonthValue() % months == 1 % months) {
        int number = (first.getMonthValue() - 1) / months + 1;
        return Optional.of(
            switch (kind) {
              case YEAR -> of(PartialDate.year(first.getYear()));
              case MONTH -> of(PartialDate.month(first.getYear(), number));
              default -> of(kind, first.getYear(), number);
            });
      }
    }
    return Optional.empty();
  }

  public int year() {
    return from.year();
  }

  /** Which half, quarter or month of its year it is, from 1. */
  public int number() {
    int month = to.month().orElse(1);
    return kind == Kind.QUARTER || kind == Kind.HALF_YEAR ? month / kind.months : month;
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return switch (kind) {
      case QUARTER -> year() + "-Q" + number();
      case HALF_YEAR -> year() + "-H" + number();
      default -> from.toString();
    };
  }
}

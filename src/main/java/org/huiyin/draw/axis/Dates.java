package org.huiyin.draw.axis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.PartialDate;

/** Converts dates of the model to positions on a time axis, in days since 1970-01-01. */
public final class Dates {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private Dates() {}

  /**
   * Parses {@code 2021}, {@code 2021-06} or {@code 2021-06-18}. Returns empty for anything else,
   * also for a day that does not exist.
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(
            Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
    try {
      firstDay(date);
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt part(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** Returns the precision of a date: 1 for a year, 2 for a month, 3 for a day. */
  public static int precision(PartialDate date) {
    return date.day().isPresent() ? 3 : date.month().isPresent() ? 2 : 1;
  }

  public static LocalDate firstDay(PartialDate date) {
    return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
  }

  public static LocalDate lastDay(PartialDate date) {
    if (date.day().isPresent()) {
      return firstDay(date);
    }
    return date.month().isPresent()
        ? YearMonth.of(date.year(), date.month().getAsInt()).atEndOfMonth()
        : LocalDate.of(date.year(), 12, 31);
  }
}

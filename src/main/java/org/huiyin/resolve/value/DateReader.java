package org.huiyin.resolve.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.language.SpokenTime;
import org.huiyin.model.time.CalendarUnit;
import org.huiyin.model.time.CalendarUnit.Kind;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reads dates and times in the precision in which they are written. Reports invalid dates. */
public final class DateReader {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}):([0-9]{2})");

  private final Problems problems;

  public DateReader(Problems problems) {
    this.problems = problems;
  }

  /** A year, month or day: {@code 2021}, {@code 2021-06}, {@code 2021-06-18}. */
  public Optional<PartialDate> partialDate(Node.Scalar scalar) {
    return partialDate(
        scalar, "hint.partial-date-form", EnumSet.of(Kind.YEAR, Kind.MONTH, Kind.DAY));
  }

  /**
   * @param kinds the kinds of units of which the hint may give the form to write
   */
  private Optional<PartialDate> partialDate(Node.Scalar scalar, String hint, Set<Kind> kinds) {
    Matcher matcher = DATE.matcher(scalar.text());
    if (!matcher.matches()) {
      badDate(scalar, hint, kinds);
      return Optional.empty();
    }
    Optional<CalendarUnit> unit = CalendarUnit.parse(scalar.text());
    if (unit.isEmpty()) {
      problems.error(scalar.origin(), "no-such-day", scalar.text());
    }
    return unit.map(CalendarUnit::from);
  }

  Optional<LocalDate> day(Node.Scalar scalar) {
    return day(scalar, "hint.date-form");
  }

  private Optional<LocalDate> day(Node.Scalar scalar, String hint) {
    Optional<PartialDate> date = partialDate(scalar, hint, EnumSet.of(Kind.DAY));
    Optional<LocalDate> day = date.flatMap(PartialDate::asDay);
    if (date.isPresent() && day.isEmpty()) {
      badDate(scalar, hint, Set.of());
    }
    return day;
  }

  /** A day with a time, {@code 2021-09-16 16:32}; without a time it is the start of the day. */
  Optional<LocalDateTime> minute(Node.Scalar scalar) {
    Matcher matcher = TIME.matcher(scalar.text());
    if (!matcher.matches()) {
      return day(scalar, "hint.time-form").map(LocalDate::atStartOfDay);
    }
    int hour = Integer.parseInt(matcher.group(2));
    int minute = Integer.parseInt(matcher.group(3));
    if (hour > 23 || minute > 59) {
      problems.error(scalar.origin(), "no-such-day", scalar.text());
      return Optional.empty();
    }
    Node.Scalar day = new Node.Scalar(scalar.origin(), matcher.group(1), true);
    return day(day).map(date -> date.atTime(hour, minute));
  }

  /** Whether a valid day with or without a time, {@link #minute}, has none. */
  public static boolean isDay(Node.Scalar scalar) {
    return !TIME.matcher(scalar.text()).matches();
  }

  private void badDate(Node.Scalar scalar, String hint, Set<Kind> kinds) {
    Message form =
        SpokenTime.read(scalar.text())
            .flatMap(time -> time.span().unit())
            .filter(unit -> kinds.contains(unit.kind()))
            .map(unit -> Message.of("hint.form", unit.toString()))
            .orElseGet(() -> Message.of(hint));
    problems.add(
        Problem.error(scalar.origin(), Message.of("bad-date", scalar.text())).withHint(form));
  }
}

package org.huiyin.resolve.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.PartialDate;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reads dates and times in the precision in which they are written. Reports invalid dates. */
public final class DateReader {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}):([0-9]{2})");

  private final Problems problems;

  public DateReader(Problems problems) {
    this.problems = problems;
  }

  /** A year, month or day: {@code 2021}, {@code 2021-06}, {@code 2021-06-18}. */
  public Optional<PartialDate> partialDate(Node.Scalar scalar) {
    return partialDate(scalar, "hint.period-form");
  }

  private Optional<PartialDate> partialDate(Node.Scalar scalar, String hint) {
    Matcher matcher = DATE.matcher(scalar.text());
    if (!matcher.matches()) {
      badDate(scalar, hint);
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    OptionalInt month = part(matcher.group(2));
    OptionalInt day = part(matcher.group(3));
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      problems.error(scalar.origin(), "no-such-day", scalar.text());
      return Optional.empty();
    }
  }

  private static OptionalInt part(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  Optional<LocalDate> day(Node.Scalar scalar) {
    return day(scalar, "hint.date-form");
  }

  private Optional<LocalDate> day(Node.Scalar scalar, String hint) {
    Optional<PartialDate> date = partialDate(scalar, hint);
    Optional<LocalDate> day = date.flatMap(PartialDate::asDay);
    if (date.isPresent() && day.isEmpty()) {
      badDate(scalar, hint);
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

  private void badDate(Node.Scalar scalar, String hint) {
    problems.add(
        Problem.error(scalar.origin(), Message.of("bad-date", scalar.text()))
            .withHint(Message.of(hint)));
  }
}

package org.huiyin.language;

import java.util.Optional;
import org.huiyin.model.time.CalendarUnit;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.TimeSpan;

/** Names times for readers, in the language of the texts. */
public record TimeLabel(Texts texts) {

  /** {@code 2023年一季度}, {@code Q1 2023}; {@code 2021—2023年}, {@code 2021–2023}. */
  public String of(TimeSpan span) {
    if (span.unit().isPresent()) {
      return of(span.unit().get(), "time.half.");
    }
    if (span.first().isEmpty()) {
      return texts.get("time.until", inside(span.last().orElseThrow()));
    }
    return span.last().isEmpty()
        ? texts.get("time.since", inside(span.first().get()))
        : between(span.first().get(), span.last().get());
  }

  /** A unit as a part of a longer name. */
  private String inside(CalendarUnit unit) {
    return of(unit, "time.half-in.");
  }

  private String of(CalendarUnit unit, String half) {
    return switch (unit.kind()) {
      case QUARTER -> texts.get("time.quarter." + unit.number(), year(unit));
      case HALF_YEAR -> texts.get(half + unit.number(), year(unit));
      default -> texts.date(unit.from());
    };
  }

  private String between(CalendarUnit first, CalendarUnit last) {
    return (first.kind() == last.kind() ? sameYear(first, last) : Optional.<String>empty())
        .orElseGet(() -> texts.get("time.from-to", inside(first), inside(last)));
  }

  /** A name that says the common year once: {@code 2024年1—8月}; empty if there is none. */
  private Optional<String> sameYear(CalendarUnit first, CalendarUnit last) {
    if (first.kind() == CalendarUnit.Kind.YEAR) {
      return Optional.of(texts.get("time.years", year(first), year(last)));
    }
    if (first.year() != last.year()) {
      return Optional.empty();
    }
    return switch (first.kind()) {
      case QUARTER ->
          Optional.of(
              texts.get("time.quarters." + first.number() + "-" + last.number(), year(first)));
      case MONTH ->
          Optional.of(
              texts.get(
                  "time.months",
                  year(first),
                  texts.month(first.number()),
                  texts.month(last.number())));
      case DAY -> Optional.of(days(first, last));
      default -> Optional.empty();
    };
  }

  private String days(CalendarUnit first, CalendarUnit last) {
    return first.number() == last.number()
        ? texts.get(
            "time.days",
            year(first),
            texts.month(first.number()),
            day(first.from()),
            day(last.from()))
        : texts.get(
            "time.days-of-months",
            year(first),
            texts.month(first.number()),
            day(first.from()),
            texts.month(last.number()),
            day(last.from()));
  }

  private static String year(CalendarUnit unit) {
    return String.valueOf(unit.year());
  }

  private static String day(PartialDate date) {
    return String.valueOf(date.day().orElseThrow());
  }
}

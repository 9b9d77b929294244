package org.huiyin.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** A year, a month or a day, with the precision of the source. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

  public static PartialDate year(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate month(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
  }

  /** The date, if the day is known. */
  public Optional<LocalDate> asDay() {
    return month.isPresent() && day.isPresent()
        ? Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /**
   * The first day of the year or month, or the day itself.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /**
   * The last day of the year or month, or the day itself.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  public LocalDate lastDay() {
    return asDay().orElseGet(() -> YearMonth.of(year, month.orElse(12)).atEndOfMonth());
  }

  /** {@code 2021年6月18日}, {@code 2021年6月} or {@code 2021年}. */
  public String inChinese() {
    return year
        + "年"
        + (month.isPresent() ? month.getAsInt() + "月" : "")
        + (day.isPresent() ? day.getAsInt() + "日" : "");
  }

  /** ISO 8601 with the known precision: {@code 2021-06-18}, {@code 2021-06}, {@code 2021}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10).append(year);
    month.ifPresent(m -> iso.append(m < 10 ? "-0" : "-").append(m));
    day.ifPresent(d -> iso.append(d < 10 ? "-0" : "-").append(d));
    return iso.toString();
  }
}

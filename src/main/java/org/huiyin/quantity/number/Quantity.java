package org.huiyin.quantity.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Formats numbers for readers. */
public final class Quantity {
  private Quantity() {}

  /**
   * Formats a value with thousands separators: {@code 9,876}, {@code 34.24}.
   *
   * @param value formatted with all its decimal places
   */
  public static String show(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder shown = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      shown.insert(i, ',');
    }
    return shown.toString();
  }

  /**
   * Formats all values of an interval, rounded outwards: {@code 4.2–4.7}, {@code > 100}; a single
   * one is rounded to the nearest.
   *
   * @return empty if it has no limits
   */
  public static Optional<String> show(Interval interval, int places) {
    return show(interval, places, "");
  }

  /**
   * The same with a sign after each number: {@code 42.1%–47.3%}.
   *
   * @param sign what stands after a number
   */
  public static Optional<String> show(Interval interval, int places, String sign) {
    if (interval.exact().isPresent()) {
      return interval.exact().map(value -> show(value.rounded(places)) + sign);
    }
    Optional<String> low =
        interval.low().map(value -> show(value.rounded(places, RoundingMode.FLOOR)) + sign);
    Optional<String> high =
        interval.high().map(value -> show(value.rounded(places, RoundingMode.CEILING)) + sign);
    if (low.isPresent() && high.isPresent()) {
      boolean negative = interval.low().get().signum() < 0;
      return Optional.of(low.get() + (negative ? " – " : "–") + high.get());
    }
    return low.map(from -> (interval.lowIncluded() ? "≥ " : "> ") + from)
        .or(() -> high.map(to -> (interval.highIncluded() ? "≤ " : "< ") + to));
  }

  /** Formats a value like {@link #show}, with the minus sign of typeset text: {@code −3.2}. */
  public static String typeset(BigDecimal value) {
    return show(value).replace('-', '−');
  }
}

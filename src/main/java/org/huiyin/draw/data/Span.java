package org.huiyin.draw.data;

import java.util.Optional;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;

/**
 * The range that is drawn for a value: from {@code low} to {@code high}, which are equal for an
 * exact value and for a value of which only one bound is stated.
 *
 * @param opensBelow whether no lower bound is stated: 不足30%
 * @param opensAbove whether no upper bound is stated: 超过100
 */
public record Span(double low, double high, boolean opensBelow, boolean opensAbove) {
  private static final int PLACES = 12;

  /** Returns the range of an interval with at least one bound. */
  static Span of(Interval range) {
    double low = number(range.low().or(range::high));
    double high = number(range.high().or(range::low));
    return new Span(low, high, range.low().isEmpty(), range.high().isEmpty());
  }

  static Span only(double value) {
    return new Span(value, value, false, false);
  }

  private static double number(Optional<Rational> bound) {
    return bound.orElse(Rational.ZERO).rounded(PLACES).doubleValue();
  }

  /**
   * Returns the range for a bar, which begins at zero: 不足30% reaches from zero to 30 and does not
   * open.
   */
  public Span fromZero() {
    if (opensBelow && high > 0) {
      return new Span(0, high, false, false);
    }
    return opensAbove && low < 0 ? new Span(low, 0, false, false) : this;
  }

  /** Returns whether the range lies below zero. */
  public boolean isBelowZero() {
    return high <= 0 && (low < 0 || opensBelow);
  }
}

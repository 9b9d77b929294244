package org.huiyin.quantity.number;

import java.util.Optional;

/**
 * A value with its unit.
 *
 * @param value all values that it can have, in base units: 元 for 万元, a share of one for per cent
 * @param unit nothing for a mere number, which may count anything
 */
public record Amount(Interval value, Optional<Dimension> unit) {
  public Amount(Rational value, Optional<Dimension> unit) {
    this(Interval.only(value), unit);
  }

  /** Gives a mere number a unit; leaves one that has a unit as it is. */
  public Amount in(Dimension other, Rational factor) {
    return unit.isPresent() ? this : new Amount(value.times(factor), Optional.of(other));
  }
}

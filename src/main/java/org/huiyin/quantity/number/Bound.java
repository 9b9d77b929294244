package org.huiyin.quantity.number;

import java.util.Optional;

/**
 * One end of an interval.
 *
 * @param infinite -1 or 1 for an end without limit; 0 for a finite one
 * @param value of a finite end; 0 for an end without limit
 * @param included whether the interval includes the end
 */
record Bound(int infinite, Rational value, boolean included) {

  static Bound infinite(int sign) {
    return new Bound(sign, Rational.ZERO, false);
  }

  static Bound of(Rational value, boolean included) {
    return new Bound(0, value, included);
  }

  /**
   * An end of an interval.
   *
   * @param side -1 for a lower end, 1 for an upper one
   */
  static Bound of(Optional<Rational> value, boolean included, int side) {
    return value.map(finite -> of(finite, included)).orElseGet(() -> infinite(side));
  }

  Optional<Rational> finite() {
    return infinite == 0 ? Optional.of(value) : Optional.empty();
  }

  /** The sum of two lower or of two upper ends. */
  Bound plus(Bound other) {
    return infinite != 0 || other.infinite != 0
        ? infinite(infinite != 0 ? infinite : other.infinite)
        : of(value.plus(other.value), included && other.included);
  }

  /** The product. Zero times anything is zero, also times what has no limit. */
  Bound times(Bound other) {
    if (isZero() || other.isZero()) {
      boolean reached = isZero() && included || other.isZero() && other.included;
      return of(Rational.ZERO, reached);
    }
    return infinite != 0 || other.infinite != 0
        ? infinite(sign() * other.sign())
        : of(value.times(other.value), included && other.included);
  }

  /** The lesser of two; of equal ones, the one that is included. */
  Bound orLess(Bound other) {
    int order = compare(other);
    return order < 0 || order == 0 && included ? this : other;
  }

  /** The greater of two; of equal ones, the one that is included. */
  Bound orGreater(Bound other) {
    int order = compare(other);
    return order > 0 || order == 0 && included ? this : other;
  }

  private int compare(Bound other) {
    return infinite != 0 || other.infinite != 0
        ? Integer.compare(infinite, other.infinite)
        : value.compareTo(other.value);
  }

  private boolean isZero() {
    return infinite == 0 && value.signum() == 0;
  }

  private int sign() {
    return infinite != 0 ? infinite : value.signum();
  }
}

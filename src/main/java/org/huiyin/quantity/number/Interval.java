package org.huiyin.quantity.number;

import java.util.Optional;

/**
 * A set of values without gaps: what a statement about a number allows.
 *
 * @param low the lower bound, or nothing
 * @param lowIncluded whether the lower bound itself belongs to it
 * @param high the upper bound, or nothing
 * @param highIncluded whether the upper bound itself belongs to it
 */
public record Interval(
    Optional<Rational> low, boolean lowIncluded, Optional<Rational> high, boolean highIncluded) {

  public static Interval between(
      Rational low, boolean lowIncluded, Rational high, boolean highIncluded) {
    return new Interval(Optional.of(low), lowIncluded, Optional.of(high), highIncluded);
  }

  public static Interval from(Rational low, boolean included) {
    return new Interval(Optional.of(low), included, Optional.empty(), false);
  }

  public static Interval to(Rational high, boolean included) {
    return new Interval(Optional.empty(), false, Optional.of(high), included);
  }

  public static Interval only(Rational value) {
    return between(value, true, value, true);
  }

  /** Whether a value belongs to it. */
  public boolean contains(Rational value) {
    int below = low.map(value::compareTo).orElse(1);
    int above = high.map(value::compareTo).orElse(-1);
    return (below > 0 || below == 0 && lowIncluded) && (above < 0 || above == 0 && highIncluded);
  }

  /** Whether every value of another interval belongs to it. */
  public boolean contains(Interval other) {
    return reaches(low, lowIncluded, other.low, other.lowIncluded, 1)
        && reaches(high, highIncluded, other.high, other.highIncluded, -1);
  }

  /**
   * Whether a bound lies no further in than another; {@code side} is 1 for lower bounds, -1 for
   * upper ones.
   */
  private static boolean reaches(
      Optional<Rational> bound,
      boolean included,
      Optional<Rational> other,
      boolean otherIncluded,
      int side) {
    if (bound.isEmpty()) {
      return true;
    }
    int order = other.map(value -> side * value.compareTo(bound.get())).orElse(-1);
    return order > 0 || order == 0 && (included || !otherIncluded);
  }

  /** The values of both; nothing where they have none in common. */
  public Optional<Interval> and(Interval other) {
    boolean otherLow =
        low.isEmpty()
            || other.low.isPresent()
                && (other.low.get().compareTo(low.get()) > 0
                    || other.low.get().equals(low.get()) && !other.lowIncluded);
    boolean otherHigh =
        high.isEmpty()
            || other.high.isPresent()
                && (other.high.get().compareTo(high.get()) < 0
                    || other.high.get().equals(high.get()) && !other.highIncluded);
    Interval both =
        new Interval(
            otherLow ? other.low : low,
            otherLow ? other.lowIncluded : lowIncluded,
            otherHigh ? other.high : high,
            otherHigh ? other.highIncluded : highIncluded);
    int order =
        both.low.isPresent() && both.high.isPresent()
            ? both.low.get().compareTo(both.high.get())
            : -1;
    boolean empty = order > 0 || order == 0 && !(both.lowIncluded && both.highIncluded);
    return empty ? Optional.empty() : Optional.of(both);
  }

  /** All values times a factor above zero. */
  public Interval times(Rational factor) {
    return new Interval(low.map(factor::times), lowIncluded, high.map(factor::times), highIncluded);
  }

  /** All values and a summand. */
  public Interval plus(Rational summand) {
    return new Interval(low.map(summand::plus), lowIncluded, high.map(summand::plus), highIncluded);
  }

  /** All values with the other sign. */
  public Interval negated() {
    return new Interval(
        high.map(Rational.ZERO::minus), highIncluded, low.map(Rational.ZERO::minus), lowIncluded);
  }

  /** What is left of a whole of one when each value is taken away. */
  public Interval fromOne() {
    Rational one = Rational.of(1);
    return new Interval(high.map(one::minus), highIncluded, low.map(one::minus), lowIncluded);
  }
}

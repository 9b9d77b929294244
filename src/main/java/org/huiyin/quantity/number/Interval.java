package org.huiyin.quantity.number;

import java.util.List;
import java.util.Optional;

/**
 * An interval of exact values: the values that a statement about a number allows.
 *
 * @param low the lower bound; empty if unbounded
 * @param lowIncluded whether the interval includes its lower bound
 * @param high the upper bound; empty if unbounded
 * @param highIncluded whether the interval includes its upper bound
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

  /** Every value. */
  public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

  public static Interval only(Rational value) {
    return between(value, true, value, true);
  }

  /**
   * Returns values among which the least of several values is, one from each interval.
   *
   * @param all at least one
   */
  public static Interval least(List<Interval> all) {
    Interval least = all.get(0);
    for (Interval one : all) {
      boolean lower =
          one.low.isEmpty()
              || least.low.isPresent()
                  && (one.low.get().compareTo(least.low.get()) < 0
                      || one.low.equals(least.low) && one.lowIncluded);
      boolean ends =
          one.high.isPresent()
              && (least.high.isEmpty() || one.high.get().compareTo(least.high.get()) < 0);
      least =
          new Interval(
              lower ? one.low : least.low,
              lower ? one.lowIncluded : least.lowIncluded,
              ends ? one.high : least.high,
              ends ? one.highIncluded : least.highIncluded);
    }
    return least;
  }

  /** Returns the value if the interval has only one. */
  public Optional<Rational> exact() {
    return low.isPresent() && low.equals(high) ? low : Optional.empty();
  }

  /** Returns the middle; the only bound if there is one; empty if there is none. */
  public Optional<Rational> middle() {
    return low.isPresent() && high.isPresent()
        ? Optional.of(low.get().plus(high.get()).dividedBy(Rational.of(2)))
        : low.or(() -> high);
  }

  /** Returns whether the interval contains a value. */
  public boolean contains(Rational value) {
    int below = low.map(value::compareTo).orElse(1);
    int above = high.map(value::compareTo).orElse(-1);
    return (below > 0 || below == 0 && lowIncluded) && (above < 0 || above == 0 && highIncluded);
  }

  /** Returns whether the interval contains every value of another one. */
  public boolean contains(Interval other) {
    return reaches(low, lowIncluded, other.low, other.lowIncluded, 1)
        && reaches(high, highIncluded, other.high, other.highIncluded, -1);
  }

  /**
   * Returns whether a bound includes at least as much as another bound.
   *
   * @param side 1 for lower bounds, -1 for upper bounds
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

  /** Returns the intersection; empty if there are no common values. */
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

  /**
   * Multiplies both bounds.
   *
   * @param factor above zero
   */
  public Interval times(Rational factor) {
    return new Interval(low.map(factor::times), lowIncluded, high.map(factor::times), highIncluded);
  }

  /** Adds a number to both bounds. */
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

  /** All sums of a value of this and one of another interval. */
  public Interval plus(Interval other) {
    return of(lower().plus(other.lower()), upper().plus(other.upper()));
  }

  /** All differences of a value of this and one of another interval. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** All products of a value of this and one of another interval. */
  public Interval times(Interval other) {
    Bound[] ends = {lower(), upper()};
    Bound[] others = {other.lower(), other.upper()};
    Bound low = ends[0].times(others[0]);
    Bound high = low;
    for (Bound end : ends) {
      for (Bound factor : others) {
        low = low.orLess(end.times(factor));
        high = high.orGreater(end.times(factor));
      }
    }
    return of(low, high);
  }

  /**
   * All quotients of a value of this and one of another interval.
   *
   * @throws ArithmeticException if the divisor can be zero
   */
  public Interval dividedBy(Interval divisor) {
    return times(divisor.inverse());
  }

  /**
   * One divided by each value.
   *
   * @throws ArithmeticException if zero is among them
   */
  public Interval inverse() {
    if (contains(Rational.ZERO)) {
      throw new ArithmeticException("division by zero");
    }
    if (low.isEmpty() || low.get().signum() < 0) {
      return negated().inverse().negated();
    }
    Rational one = Rational.of(1);
    return new Interval(
        Optional.of(high.map(one::dividedBy).orElse(Rational.ZERO)),
        high.isPresent() && highIncluded,
        low.filter(value -> value.signum() > 0).map(one::dividedBy),
        low.get().signum() > 0 && lowIncluded);
  }

  /**
   * The nearest multiples of a step of all values; between the first and the last.
   *
   * @param step above zero
   */
  public Interval roundedTo(Rational step) {
    return new Interval(
        low.map(value -> rounded(value, lowIncluded, step, 1)),
        low.isPresent(),
        high.map(value -> rounded(value, highIncluded, step, -1)),
        high.isPresent());
  }

  /** What is next to an end that is not included is rounded the other way where it is a tie. */
  private static Rational rounded(Rational end, boolean included, Rational step, int inwards) {
    Rational near = end.roundedTo(step);
    Rational two = Rational.of(2);
    Rational distance = end.minus(near).times(Rational.of(inwards)).times(two);
    return !included && distance.equals(step) ? near.plus(step.times(Rational.of(inwards))) : near;
  }

  Bound lower() {
    return Bound.of(low, lowIncluded, -1);
  }

  Bound upper() {
    return Bound.of(high, highIncluded, 1);
  }

  private static Interval of(Bound low, Bound high) {
    return new Interval(
        low.finite(),
        low.infinite() == 0 && low.included(),
        high.finite(),
        high.infinite() == 0 && high.included());
  }
}

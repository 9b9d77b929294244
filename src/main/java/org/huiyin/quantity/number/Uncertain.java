package org.huiyin.quantity.number;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A number that may depend on values which the source leaves open.
 *
 * @param range all values that it can have, and possibly more where it depends on the same open
 *     value in several ways; exactly one where it depends on none
 * @param quotient how it depends on them; empty where that is not simple enough
 */
public record Uncertain(Interval range, Optional<Quotient> quotient) {
  /** With more unknowns than that, how a number depends on them is not followed. */
  private static final int MOST_UNKNOWNS = 8;

  /** How a number depends on unknowns. The denominator is not zero for any of their values. */
  record Quotient(Polynomial numerator, Polynomial denominator) {
    /** With a constant denominator, the denominator is 1. */
    static Quotient of(Polynomial numerator, Polynomial denominator) {
      return denominator
          .constant()
          .filter(divisor -> divisor.signum() != 0)
          .map(
              divisor ->
                  new Quotient(numerator.times(Rational.of(1).dividedBy(divisor)), Polynomial.ONE))
          .orElseGet(() -> new Quotient(numerator, denominator));
    }

    Quotient negated() {
      return new Quotient(numerator.times(Rational.of(-1)), denominator);
    }

    Optional<Quotient> plus(Quotient other) {
      if (denominator.equals(other.denominator)) {
        return Optional.of(of(numerator.plus(other.numerator), denominator));
      }
      Optional<Polynomial> one = numerator.times(other.denominator);
      Optional<Polynomial> two = other.numerator.times(denominator);
      Optional<Polynomial> both = denominator.times(other.denominator);
      return one.flatMap(
          first -> two.flatMap(second -> both.map(shared -> of(first.plus(second), shared))));
    }

    Optional<Quotient> times(Quotient other) {
      if (numerator.equals(other.denominator)) {
        return Optional.of(of(other.numerator, denominator));
      }
      if (denominator.equals(other.numerator)) {
        return Optional.of(of(numerator, other.denominator));
      }
      return numerator
          .times(other.numerator)
          .flatMap(
              product -> denominator.times(other.denominator).map(divisor -> of(product, divisor)));
    }

    Quotient inverse() {
      return of(denominator, numerator);
    }

    int unknowns() {
      Set<Unknown> all = new HashSet<>(numerator.unknowns());
      all.addAll(denominator.unknowns());
      return all.size();
    }

    Optional<Interval> range() {
      return denominator.equals(Polynomial.ONE) && numerator.constant().isPresent()
          ? numerator.constant().map(Interval::only)
          : Extremes.of(numerator, denominator);
    }
  }

  public static Uncertain exactly(Rational value) {
    return new Uncertain(
        Interval.only(value),
        Optional.of(new Quotient(Polynomial.constant(value), Polynomial.ONE)));
  }

  public static Uncertain of(Unknown unknown) {
    return unknown
        .range()
        .exact()
        .map(Uncertain::exactly)
        .orElseGet(
            () ->
                new Uncertain(
                    unknown.range(),
                    Optional.of(new Quotient(Polynomial.of(unknown), Polynomial.ONE))));
  }

  /** A number of which only the range is known. */
  public static Uncertain within(Interval range) {
    return range.exact().map(Uncertain::exactly).orElse(new Uncertain(range, Optional.empty()));
  }

  private static Uncertain joined(Optional<Quotient> quotient, Interval range) {
    Optional<Quotient> simple = quotient.filter(known -> known.unknowns() <= MOST_UNKNOWNS);
    return new Uncertain(simple.flatMap(Quotient::range).orElse(range), simple);
  }

  /** The value, if it is the same whatever the open values are. */
  public Optional<Rational> exact() {
    return range.exact();
  }

  public Uncertain negated() {
    return new Uncertain(range.negated(), quotient.map(Quotient::negated));
  }

  public Uncertain plus(Uncertain other) {
    return joined(
        quotient.flatMap(one -> other.quotient.flatMap(one::plus)), range.plus(other.range));
  }

  public Uncertain minus(Uncertain other) {
    return plus(other.negated());
  }

  public Uncertain times(Uncertain other) {
    return joined(
        quotient.flatMap(one -> other.quotient.flatMap(one::times)), range.times(other.range));
  }

  public Uncertain times(Rational factor) {
    return times(exactly(factor));
  }

  /**
   * @throws ArithmeticException if the divisor can be zero
   */
  public Uncertain dividedBy(Uncertain divisor) {
    Interval all = range.dividedBy(divisor.range);
    return joined(
        quotient.flatMap(one -> divisor.quotient.flatMap(two -> one.times(two.inverse()))), all);
  }

  /** Returns the number of bits that it takes. */
  public int bits() {
    return range.low().map(Rational::bits).orElse(0)
        + range.high().map(Rational::bits).orElse(0)
        + quotient.map(own -> own.numerator().bits() + own.denominator().bits()).orElse(0);
  }
}

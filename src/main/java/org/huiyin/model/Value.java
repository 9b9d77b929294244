package org.huiyin.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.reading.Statement;

/** The value of an observation. */
public sealed interface Value {

  /** The source gives it in digits. */
  record Given(BigDecimal number) implements Value {
    @Override
    public Optional<Interval> range() {
      return Optional.of(Interval.only(Rational.of(number)));
    }
  }

  /**
   * The source gives it in words that are shown as they are: 近2万, 5—8, 三分之一. Some leave it open and
   * allow a range of values.
   */
  record Stated(Statement statement) implements Value {
    @Override
    public Optional<Interval> range() {
      return Optional.of(statement.range());
    }
  }

  /** The source does not give it (原文未给出). It is never treated as zero or drawn as a bar. */
  record NotGiven() implements Value {
    @Override
    public Optional<Interval> range() {
      return Optional.empty();
    }
  }

  /**
   * Computed from other values by a formula, and marked as computed.
   *
   * @param formula as written in the source
   * @param computation the formula with its values: {@code 514 − 176}
   * @param result one value, or all that are possible where the formula uses a value that the
   *     source leaves open
   */
  record Derived(String formula, String computation, Interval result) implements Value {
    @Override
    public Optional<Interval> range() {
      return Optional.of(result);
    }
  }

  /**
   * All values that it can have, in the unit of its figure: only one where it is exact; empty where
   * the source does not give it.
   */
  Optional<Interval> range();

  /** The exact number; empty where the source leaves it open or does not give it. */
  default Optional<Rational> exact() {
    return range().flatMap(Interval::exact);
  }

  /** Whether it is given or computed, but not as one number: 超过100, 5—8. */
  default boolean isOpen() {
    return range().isPresent() && exact().isEmpty();
  }

  /**
   * The number that gives it an order and a place in charts: 100 for 超过100, the middle of a range.
   * Empty where the source does not give the value. Where it is not exact, it is never shown.
   */
  default Optional<Rational> nominal() {
    return this instanceof Stated stated
        ? Optional.of(stated.statement().number())
        : range().flatMap(Interval::middle);
  }

  /** This value, if it is computed. */
  default Optional<Derived> derived() {
    return this instanceof Derived derived ? Optional.of(derived) : Optional.empty();
  }

  /** The words of the source, if they are shown instead of digits. */
  default Optional<Statement> inWords() {
    return this instanceof Stated stated ? Optional.of(stated.statement()) : Optional.empty();
  }
}

package org.huiyin.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;

/** The value of an observation. */
public sealed interface Value {

  /** The source gives it. */
  record Given(BigDecimal number) implements Value {}

  /** The source does not give it (原文未给出). It is never treated as zero or drawn as a bar. */
  record NotGiven() implements Value {}

  /**
   * Computed from other values by a formula, and marked as computed.
   *
   * @param formula as written in the source
   * @param computation the formula with its values: {@code 514 − 176}
   */
  record Derived(String formula, String computation, Rational number) implements Value {}

  /** This value, if it is computed. */
  default Optional<Derived> derived() {
    return this instanceof Derived derived ? Optional.of(derived) : Optional.empty();
  }
}

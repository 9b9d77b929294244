package org.huiyin.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.huiyin.quantity.Rational;

/** What is known of an observation. */
public sealed interface Value {

  /** The source states it. */
  record Given(BigDecimal number) implements Value {}

  /** 原文未给出: the source is silent. Never zero, never drawn as a bar. */
  record NotGiven() implements Value {}

  /**
   * Computed from others by a formula; shown and marked as computed.
   *
   * @param formula as the author wrote it
   * @param computation the formula with its values: {@code 514 − 176}
   */
  record Derived(String formula, String computation, Rational number) implements Value {}

  /** This value, if it is computed. */
  default Optional<Derived> derived() {
    return this instanceof Derived derived ? Optional.of(derived) : Optional.empty();
  }
}

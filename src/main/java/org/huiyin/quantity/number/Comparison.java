package org.huiyin.quantity.number;

import java.util.Optional;

/** A comparison operator for exact values. */
public enum Comparison {
  AT_LEAST(">=", "≥", "<"),
  AT_MOST("<=", "≤", ">"),
  MORE_THAN(">", ">", "≤"),
  LESS_THAN("<", "<", "≥"),
  EQUAL("=", "=", "≠");

  private final String operator;
  private final String sign;
  private final String opposite;

  Comparison(String operator, String sign, String opposite) {
    this.operator = operator;
    this.sign = sign;
    this.opposite = opposite;
  }

  /** Returns the operator as authors write it: {@code >=}. */
  public String operator() {
    return operator;
  }

  /** Returns the sign shown to readers: {@code ≥}. */
  public String sign() {
    return sign;
  }

  /** Returns the sign of the negation: {@code <} for {@code ≥}. */
  public String opposite() {
    return opposite;
  }

  /** Returns all values for which the comparison with a threshold is true. */
  public Interval to(Rational threshold) {
    return switch (this) {
      case AT_LEAST -> Interval.from(threshold, true);
      case MORE_THAN -> Interval.from(threshold, false);
      case AT_MOST -> Interval.to(threshold, true);
      case LESS_THAN -> Interval.to(threshold, false);
      case EQUAL -> Interval.only(threshold);
    };
  }

  /**
   * Returns the values for which the comparison can be true where the threshold is open: from the
   * least that it can be, or up to the most.
   */
  public Interval to(Interval threshold) {
    return switch (this) {
      case AT_LEAST, MORE_THAN ->
          new Interval(
              threshold.low(),
              this == AT_LEAST && threshold.lowIncluded(),
              Optional.empty(),
              false);
      case AT_MOST, LESS_THAN ->
          new Interval(
              Optional.empty(),
              false,
              threshold.high(),
              this == AT_MOST && threshold.highIncluded());
      case EQUAL -> threshold;
    };
  }

  public boolean holds(Rational left, Rational right) {
    int order = left.compareTo(right);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
      case EQUAL -> order == 0;
    };
  }
}

package org.huiyin.model;

import org.huiyin.quantity.Rational;

/** How the two sides of a claim must stand to each other. */
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

  /** As authors write it: {@code >=}. */
  public String operator() {
    return operator;
  }

  /** As readers see it: {@code ≥}. */
  public String sign() {
    return sign;
  }

  /** The sign of what is true where this does not hold: {@code <} for {@code ≥}. */
  public String opposite() {
    return opposite;
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

package org.huiyin.quantity.number;

/** How one value stands, or must stand, to another. */
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

  /** The values that stand so to a threshold. */
  public Interval to(Rational threshold) {
    return switch (this) {
      case AT_LEAST -> Interval.from(threshold, true);
      case MORE_THAN -> Interval.from(threshold, false);
      case AT_MOST -> Interval.to(threshold, true);
      case LESS_THAN -> Interval.to(threshold, false);
      case EQUAL -> Interval.only(threshold);
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

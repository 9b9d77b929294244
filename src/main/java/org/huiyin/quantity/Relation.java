package org.huiyin.quantity;

/** How a computed value stands to a threshold. */
public enum Relation {
  AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL;

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
}

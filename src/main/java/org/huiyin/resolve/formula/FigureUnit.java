package org.huiyin.resolve.formula;

import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;

/**
 * The unit of a figure.
 *
 * @param written as authors write it: {@code 万元}
 */
public record FigureUnit(String written, Dimension dimension) {
  static final int PLACES = 4;

  /** What stands behind a value of a share: %, ‰, or a fraction such as /10,000. */
  String sign() {
    Rational factor = dimension.factor();
    if (!dimension.isShare()) {
      return "";
    }
    return factor.equals(Rational.power(-2))
        ? "%"
        : factor.equals(Rational.power(-3))
            ? "‰"
            : "/" + Quantity.show(Rational.of(1).dividedBy(factor).rounded(4));
  }

  /** A value in this unit, with its sign if it is a share: 1,466, 34.2%. */
  public String shown(Rational value) {
    return Quantity.show(Interval.only(value), PLACES, sign()).orElseThrow();
  }
}

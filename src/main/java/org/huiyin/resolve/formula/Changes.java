package org.huiyin.resolve.formula;

import org.huiyin.quantity.number.Change;
import org.huiyin.resolve.formula.Formula.Chain;
import org.huiyin.resolve.formula.Formula.Reference;
import org.huiyin.resolve.formula.Formula.Sign;

/** Finds out whether a formula is a change, and in which direction. */
public final class Changes {
  private Changes() {}

  /** A rise for growth, points and (a - b) / b; a fall for (a - b) / a. */
  public static Change of(Formula formula) {
    if (formula instanceof Formula.AcrossTime) {
      return Change.RISE;
    }
    if (formula instanceof Chain quotient
        && hasOne(quotient, Sign.DIVIDED_BY)
        && quotient.first() instanceof Chain difference
        && hasOne(difference, Sign.MINUS)) {
      Formula of = quotient.steps().get(0).operand();
      return same(of, difference.steps().get(0).operand())
          ? Change.RISE
          : same(of, difference.first()) ? Change.FALL : Change.NONE;
    }
    return Change.NONE;
  }

  private static boolean hasOne(Chain chain, Sign sign) {
    return chain.steps().size() == 1 && chain.steps().get(0).sign() == sign;
  }

  private static boolean same(Formula one, Formula other) {
    return one instanceof Reference first
        && other instanceof Reference second
        && first.ref().equals(second.ref());
  }
}

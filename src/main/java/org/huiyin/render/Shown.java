package org.huiyin.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Claim;
import org.huiyin.model.Observation;
import org.huiyin.model.Organisation;
import org.huiyin.model.Period;
import org.huiyin.model.Value;
import org.huiyin.quantity.Comparison;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;

/** Values of the model as readers see them. */
final class Shown {
  static final String NOT_GIVEN = "原文未给出";
  static final String PERIOD_NOT_GIVEN = "原文未给出时期";

  private static final int PLACES = 2;
  private static final Rational ONE = Rational.of(1);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shown() {}

  /** A value without its unit; nothing where the source is silent. */
  static Optional<String> value(Value value) {
    if (value instanceof Value.Given given) {
      return Optional.of(Quantity.show(given.number()));
    }
    return value instanceof Value.Derived derived
        ? Optional.of(Quantity.show(derived.number().rounded(PLACES)))
        : Optional.empty();
  }

  static String period(Period period) {
    return period.text().map(text -> text.zh()).orElse(PERIOD_NOT_GIVEN);
  }

  /** The named things that are counted: {@code 生物医药、新材料等}; nothing where none is named. */
  static Optional<String> items(Observation observation) {
    return observation.items().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("、", observation.items()) + (observation.itemsOpen() ? "等" : ""));
  }

  /**
   * A claim's arithmetic: {@code 176 ÷ 514 = 34.24% ≥ 1/3}. Where the comparison does not hold, the sign tells what
   * does: {@code 719 + 374 + 377 = 1,470 ≠ 1,466}.
   */
  static String computation(Claim claim) {
    Rational compared = claim.compared();
    String result = result(compared, claim.right());
    String equals = compared.equals(claim.left()) ? " = " : " ≈ ";
    String left = claim.leftShown().equals(result) ? result : claim.leftShown() + equals + result;
    boolean holds = claim.comparison().holds(compared, claim.right());
    boolean said = holds && claim.comparison() == Comparison.EQUAL && left.endsWith(equals + claim.rightShown());
    if (said) {
      return left; // 107 + 152 = 259, not 107 + 152 = 259 = 259
    }
    String sign = holds ? claim.comparison().sign() : claim.comparison().opposite();
    return left + " " + sign + " " + claim.rightShown();
  }

  /** A share of one as a percentage, if what it is compared with is a share too; anything else as a number. */
  private static String result(Rational left, Rational right) {
    boolean shares = isShare(left) && isShare(right) && !(left.isWhole() && right.isWhole());
    return shares
        ? Quantity.show(left.times(Rational.of(HUNDRED)).rounded(PLACES)) + "%"
        : Quantity.show(left.rounded(PLACES));
  }

  private static boolean isShare(Rational number) {
    return number.signum() >= 0 && number.compareTo(ONE) <= 0;
  }

  static String shortNames(List<Organisation> organisations) {
    return String.join("、", organisations.stream().map(body -> body.shortName().zh()).toList());
  }

  static String fullNames(List<Organisation> organisations) {
    return String.join("、", organisations.stream().map(body -> body.name().zh()).toList());
  }

  /** Who asked, as one addresses them: {@code 陆惠芬代表}. */
  static String proposers(Card card) {
    return String.join("、", card.proposers().stream()
        .map(proposer -> proposer.name() + Labels.of(proposer.role()))
        .toList());
  }
}

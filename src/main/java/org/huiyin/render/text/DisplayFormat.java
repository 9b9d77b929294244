package org.huiyin.render.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Organisation;
import org.huiyin.model.Period;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.EnumNames;

/**
 * Formats values of the model for display, in one language.
 *
 * @param texts the interface texts, which determine the language
 */
public record DisplayFormat(Texts texts) {
  private static final int PLACES = 2;
  private static final Rational ONE = Rational.of(1);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A value and its unit, computed values rounded to two decimal places: {@code 34.24}, {@code %}.
   * Empty if the source does not give it.
   */
  public Optional<ShownValue> shown(Figure figure, Observation observation) {
    return ShownValue.of(observation.value(), in(figure.unit()), texts);
  }

  /** A text in the language of this format. */
  public String in(LocalizedText words) {
    return words.in(texts.language());
  }

  /** A value with its unit, or a text which says that it is not given. */
  public String valueWithUnit(Figure figure, Observation observation) {
    return shown(figure, observation)
        .map(ShownValue::together)
        .orElseGet(() -> texts.get("value.not-given"));
  }

  /** The text of a period, or a text which says that it is not given. */
  public String period(Period period) {
    return period.text().map(this::in).orElseGet(() -> texts.get("period.not-given"));
  }

  /** The listed items of an observation: {@code 生物医药、新材料等}; empty if it lists none. */
  public Optional<String> items(Observation observation) {
    if (observation.items().isEmpty()) {
      return Optional.empty();
    }
    String named = texts.list(observation.items().stream().map(this::in).toList());
    return Optional.of(observation.itemsOpen() ? texts.get("list.open", named) : named);
  }

  /**
   * A claim with its values: {@code 176 ÷ 514 = 34.24% ≥ 1/3}. If the comparison does not hold, the
   * opposite sign is used: {@code 719 + 374 + 377 = 1,470 ≠ 1,466}.
   */
  public static String computation(Claim claim) {
    Rational compared = claim.compared();
    boolean pure = claim.basis().unit().map(Dimension::isPure).orElse(true);
    String result = pure ? result(compared, claim.right()) : number(compared);
    String equals = compared.equals(claim.left()) ? " = " : " ≈ ";
    String left = claim.leftShown().equals(result) ? result : claim.leftShown() + equals + result;
    boolean holds = claim.comparison().holds(compared, claim.right());
    if (!holds && claim.basis().stated().isPresent() && claim.isTrue()) {
      return left + " ≈ " + claim.rightShown();
    }
    boolean said =
        holds
            && claim.comparison() == Comparison.EQUAL
            && left.endsWith(equals + claim.rightShown());
    if (said) {
      return left; // 107 + 152 = 259, not 107 + 152 = 259 = 259
    }
    String sign = holds ? claim.comparison().sign() : claim.comparison().opposite();
    return left + " " + sign + " " + claim.rightShown();
  }

  /**
   * The left side as a percentage if both sides are between 0 and 1 and not both whole; otherwise
   * as a number.
   */
  private static String result(Rational left, Rational right) {
    boolean shares = isShare(left) && isShare(right) && !(left.isWhole() && right.isWhole());
    return shares
        ? Quantity.show(left.times(Rational.of(HUNDRED)).rounded(PLACES)) + "%"
        : number(left);
  }

  private static String number(Rational value) {
    return Quantity.show(value.rounded(PLACES));
  }

  private static boolean isShare(Rational number) {
    return number.compareTo(ONE) <= 0 && number.compareTo(Rational.ZERO.minus(ONE)) >= 0;
  }

  /** The short names of organisations as a list: {@code 省科技厅、省财政厅}. */
  public String shortNames(List<Organisation> organisations) {
    return texts.list(organisations.stream().map(body -> in(body.shortName())).toList());
  }

  /** The full names of organisations as a list. */
  public String fullNames(List<Organisation> organisations) {
    return texts.list(organisations.stream().map(body -> in(body.name())).toList());
  }

  /** The proposers with their titles: {@code 陆惠芬代表}. */
  public String proposers(Card card) {
    return texts.list(
        card.filing().proposers().stream()
            .map(
                proposer ->
                    texts.get(
                        "proposer." + EnumNames.kebabCase(proposer.role()), in(proposer.name())))
            .toList());
  }

  /** The kind and number of the suggestion: {@code 建议 第1002号}. */
  public String kicker(Card card) {
    return texts.get("card.kicker", texts.of(card.filing().kind()), card.filing().number());
  }

  /** The status, 草稿, 待发布 or 已撤回; empty if the reply is published. */
  public Optional<String> state(Card card) {
    return card.publication().status() == Card.Status.PUBLISHED
        ? Optional.empty()
        : Optional.of(texts.of(card.publication().status()));
  }
}

package org.huiyin.quantity.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * What a text could say instead, in its own manner: with as many decimals, with 万 where it had 万,
 * with % where it had %, and with the figure's unit.
 *
 * @param exact the value, in the unit that {@code base} names
 * @param unit the figure's own unit
 */
record Wording(
    Reading reading, Rational exact, String unit, Measures.Base base, Tolerances tolerances) {
  private static final int MOST_PLACES = 6;
  private static final int PLACES = 2;

  /** Which words to try for a number that is close, in this order. */
  private static final List<Qualifier> CLOSE = List.of(Qualifier.NEAR, Qualifier.MORE_THAN);

  /** The value itself, rounded as the text rounds: 12.96万家, 34.2%. */
  String exactly() {
    boolean ownUnit = reading.unit().isEmpty() && !reading.share();
    if (base.name().isEmpty()) {
      return inFigureUnit();
    }
    if (ownUnit && reading.scale().equals(Rational.of(1))
        || base.factor().compareTo(Rational.of(1)) < 0) {
      return inFigureUnit();
    }
    Rational scaled = exact.dividedBy(reading.scale());
    return show(scaled, places(reading.place().dividedBy(reading.scale()), scaled))
        + scale()
        + base.name();
  }

  /** The value as the figure has it, in full where six decimals can show it. */
  String inFigureUnit() {
    if (base.name().isEmpty() && (reading.share() || !reading.sign().isEmpty())) {
      return share();
    }
    Rational value = exact.dividedBy(base.factor());
    boolean full = Rational.of(value.rounded(MOST_PLACES)).equals(value);
    return show(value, full ? MOST_PLACES : PLACES) + unit;
  }

  private String share() {
    if (reading.unit().equals("倍")) {
      return show(exact, Math.max(1, places(reading.place(), exact))) + "倍";
    }
    boolean mille = reading.sign().equals("‰");
    Rational factor = Rational.of(mille ? 1000 : 100);
    Rational shown = exact.times(factor);
    int places =
        reading.place().signum() == 0 || reading.sign().isEmpty()
            ? PLACES
            : places(reading.place().times(factor), shown);
    return show(shown, places) + (mille ? "‰" : "%");
  }

  private String scale() {
    Rational left = reading.scale();
    StringBuilder scale = new StringBuilder();
    for (Scale step : Scale.values()) {
      while (left.compareTo(step.worth()) >= 0 && step.worth().compareTo(Rational.of(1)) > 0) {
        left = left.dividedBy(step.worth());
        scale.insert(0, step.sign());
      }
    }
    return scale.toString();
  }

  /** 亿, 万, 千, 百, from the greatest down. */
  private enum Scale {
    YI(8, "亿"),
    WAN(4, "万"),
    QIAN(3, "千"),
    BAI(2, "百");

    private final int exponent;
    private final String sign;

    Scale(int exponent, String sign) {
      this.exponent = exponent;
      this.sign = sign;
    }

    Rational worth() {
      return Rational.power(exponent);
    }

    String sign() {
      return sign;
    }
  }

  /** The decimals that a place takes; more where the value would vanish. */
  private static int places(Rational place, Rational value) {
    int places = 0;
    Rational step = Rational.of(1);
    while (places < MOST_PLACES && step.compareTo(place) > 0) {
      step = step.dividedBy(Rational.of(10));
      places++;
    }
    while (places < MOST_PLACES && value.signum() != 0 && value.rounded(places).signum() == 0) {
      places++;
    }
    return places;
  }

  private static String show(Rational value, int places) {
    BigDecimal rounded = value.rounded(places);
    return rounded.toPlainString();
  }

  /** The number that the text names, with a word that fits: 超过500项 for 近500项. */
  Optional<String> qualified() {
    if (reading.low().equals(exact)) {
      return Optional.empty();
    }
    for (Qualifier qualifier : CLOSE) {
      Reading other =
          new Reading(
              reading.text(),
              reading.low(),
              reading.high(),
              reading.place(),
              reading.coarse(),
              reading.scale(),
              reading.share(),
              reading.sign(),
              reading.unit(),
              List.of(qualifier));
      if (other.allows(tolerances).contains(exact)) {
        Wording same = new Wording(reading, reading.low(), unit, base, tolerances);
        return Optional.of((qualifier == Qualifier.NEAR ? "近" : "超过") + same.exactly());
      }
    }
    return Optional.empty();
  }
}

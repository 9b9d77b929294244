package org.huiyin.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.EnglishScale;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.reading.Statement;

/**
 * A value as readers see it, in one language. A value in the words of its source keeps them in
 * Chinese; in English it is made from their meaning.
 *
 * @param number {@code 9,876}, {@code 超过100}, {@code more than 100}, {@code 1/3}, {@code 30.2
 *     billion} for 302 of the unit 100 million yuan
 * @param unit what stands behind the number: {@code 家}; empty where the number has it already, as
 *     in {@code 50家以上} and {@code 三分之一}
 * @param together number and unit, for sentences: {@code 9,876 家}, {@code 超过100家}
 */
public record ShownValue(String number, String unit, String together) {
  private static final int PLACES = 2;
  private static final int MOST_PLACES = 6;
  private static final int MOST_ZEROS = 12;

  /** How the digits of a number are written. */
  private interface Digits {
    String of(BigDecimal number);
  }

  /**
   * Shows a value; computed values are rounded to two decimal places.
   *
   * @param unit of its figure, in the language of the texts
   * @return empty if the source does not give it
   */
  public static Optional<ShownValue> of(Value value, String unit, Texts texts) {
    Optional<EnglishScale> scale =
        texts.language() == Language.ZH ? Optional.empty() : EnglishScale.of(unit);
    return scale.isPresent()
        ? of(value, scale.get().unit(), scale.get()::typeset, scale.get().power(), texts)
        : of(value, unit, Quantity::typeset, 0, texts);
  }

  private static Optional<ShownValue> of(
      Value value, String unit, Digits digits, int power, Texts texts) {
    if (value instanceof Value.Given given) {
      return Optional.of(exact(given.number(), unit, digits));
    }
    if (value.inWords().isPresent()) {
      Statement stated = value.inWords().get();
      return Optional.of(
          texts.language() == Language.ZH
              ? chinese(stated, unit)
              : english(stated, unit, digits, power, texts));
    }
    return value
        .range()
        .map(
            range ->
                range
                    .exact()
                    .map(number -> exact(number.rounded(PLACES), unit, digits))
                    .orElseGet(() -> open(between(range, digits, texts), unit, texts)));
  }

  /**
   * The words of a value in a computation, in English: {@code nearly 20,000}.
   *
   * @param unit empty if the computation shows the value without one
   */
  public static String inComputation(Statement stated, String unit, Texts texts) {
    return EnglishScale.of(unit)
        .map(scale -> english(stated, scale.unit(), scale::typeset, scale.power(), texts))
        .orElseGet(() -> english(stated, unit, Quantity::typeset, 0, texts))
        .together();
  }

  private static ShownValue exact(BigDecimal number, String unit, Digits digits) {
    String shown = digits.of(number);
    return new ShownValue(shown, unit, isSign(unit) ? shown + unit : (shown + " " + unit).strip());
  }

  private static ShownValue chinese(Statement stated, String unit) {
    String whole = stated.in(unit);
    boolean joined = stated.hasOwnUnit() || stated.hasDegreeBehind();
    return new ShownValue(joined ? whole : stated.words(), joined ? "" : unit, whole);
  }

  /**
   * @param power of ten that the unit had, which is now in the digits
   */
  private static ShownValue english(
      Statement stated, String unit, Digits digits, int power, Texts texts) {
    Rational low = stated.named().low().orElseThrow();
    Rational high = stated.named().high().orElseThrow();
    boolean fraction = isFraction(stated);
    String number =
        fraction
            ? stated.reading().low().toString()
            : low.equals(high)
                ? digits(low, digits)
                : texts.get("value.range", digits(low, digits), digits(high, digits));
    if (stated.qualifiers().contains(Qualifier.SEVERAL)) {
      number = several(low, digits, power, texts);
    }
    for (Qualifier degree : stated.qualifiers()) {
      if (degree != Qualifier.SEVERAL) {
        number = texts.get("value." + degree.word(), number);
      }
    }
    return open(number, fraction && stated.hasOwnUnit() ? "" : unit, texts);
  }

  /** 数十, 数百 … 数万亿; 数 with another number is more than that number. */
  private static String several(Rational number, Digits digits, int before, Texts texts) {
    Rational whole = number.times(Rational.power(before));
    for (int power = 1; power <= MOST_ZEROS; power++) {
      if (whole.equals(Rational.power(power))) {
        return texts.get("value.several-" + power);
      }
    }
    return texts.get("value.more-than", digits(number, digits));
  }

  /** Whether the words are a fraction without digits of a decimal: 三分之一, 1/6. */
  private static boolean isFraction(Statement stated) {
    return stated.reading().share()
        && stated.reading().sign().isEmpty()
        && stated.reading().place().signum() == 0
        && !stated.reading().isRange()
        && !stated.reading().low().isWhole();
  }

  private static ShownValue open(String number, String unit, Texts texts) {
    boolean close = unit.isEmpty() || isSign(unit) || texts.language() == Language.ZH;
    return new ShownValue(number, unit, number + (close ? "" : " ") + unit);
  }

  /** Whether a unit stands directly behind its number, in all languages. */
  private static boolean isSign(String unit) {
    return unit.equals("%") || unit.equals("‰");
  }

  /** What is known of a computed value. Its bounds are rounded outwards, so that they are true. */
  private static String between(Interval range, Digits digits, Texts texts) {
    Optional<String> low = range.low().map(bound -> rounded(bound, RoundingMode.FLOOR, digits));
    Optional<String> high = range.high().map(bound -> rounded(bound, RoundingMode.CEILING, digits));
    if (low.isPresent() && high.isPresent()) {
      boolean signed = range.low().orElseThrow().signum() < 0;
      return texts.get(signed ? "value.range-signed" : "value.range", low.get(), high.get());
    }
    return low.map(
            bound -> texts.get(range.lowIncluded() ? "value.not-below" : "value.more-than", bound))
        .or(
            () ->
                high.map(
                    bound ->
                        texts.get(
                            range.highIncluded() ? "value.not-above" : "value.less-than", bound)))
        .orElseGet(() -> texts.get("value.any"));
  }

  private static String rounded(Rational bound, RoundingMode mode, Digits digits) {
    BigDecimal near = bound.rounded(PLACES);
    int order = Rational.of(near).compareTo(bound);
    BigDecimal step = BigDecimal.ONE.movePointLeft(PLACES);
    boolean inwards = mode == RoundingMode.FLOOR ? order > 0 : order < 0;
    return digits.of(
        !inwards ? near : mode == RoundingMode.FLOOR ? near.subtract(step) : near.add(step));
  }

  private static String digits(Rational number, Digits digits) {
    return digits.of(number.rounded(MOST_PLACES));
  }
}

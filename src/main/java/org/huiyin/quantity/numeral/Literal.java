package org.huiyin.quantity.numeral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.quantity.number.Rational;

/**
 * A number as it is written, without unit and qualifiers: {@code 1.3万}, {@code 三分之一}, {@code
 * 40%~50%}.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param form how it is written
 * @param low the exact value; a fraction of one for per cent, per mille, fractions and tenths; the
 *     quotient of a ratio
 * @param high equal to {@code low}, except for a range
 * @param place place value of the last digit shown: 1000 for {@code 1.3万}, 1/1000 for {@code 34.2%}
 * @param coarse place value of the last non-zero digit: 1000 for {@code 2000}
 * @param scale the multiplier of the digits: 10000 for {@code 1.3万}
 * @param traits further properties of the notation
 * @param others further possible values: 一百二 is 120, and also 102
 */
public record Literal(
    int start,
    int end,
    Form form,
    Rational low,
    Rational high,
    Rational place,
    Rational coarse,
    Rational scale,
    Set<Trait> traits,
    List<Rational> others) {

  /** The notation of a number. */
  public enum Form {
    PLAIN,
    PERCENT,
    PER_MILLE,
    FRACTION,
    TENTHS,
    HALF,
    DOUBLING,
    RATIO
  }

  /** Properties of the notation beyond the value. */
  public enum Trait {
    /** Written in words, Chinese or English. */
    WORDS,
    /** Written in English words. */
    ENGLISH,
    /** Only 百, 千, 万 or 亿 without a digit: a number only with 近, 上, 余, 数 and the like. */
    BARE,
    /** Contains 多, 余 or 几: 3000多万. */
    MORE,
    /** Two adjacent digits that mean "a few": 三五, 七八十. */
    FEW,
    /** 二 alone, which does not count things: 二次, 二级. */
    SECOND
  }

  public Literal {
    traits = Set.copyOf(traits);
    others = List.copyOf(others);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isRange() {
    return !low.equals(high);
  }

  /** Returns whether the value is a share of a whole, without a unit. */
  public boolean isPure() {
    return form != Form.PLAIN;
  }

  /** Returns whether 万, 亿 or million follows the digits, so that the value is probably rounded. */
  public boolean isScaled() {
    return !scale.equals(Rational.of(1));
  }

  /** Creates a single value without multiplier. */
  static Literal of(
      int start,
      int end,
      Form form,
      Rational value,
      Rational place,
      Rational coarse,
      Trait... traits) {
    return new Literal(
        start, end, form, value, value, place, coarse, Rational.of(1), Set.of(traits), List.of());
  }

  public Literal between(Rational newLow, Rational newHigh) {
    return new Literal(start, end, form, newLow, newHigh, place, coarse, scale, traits, others);
  }

  public Literal withPlace(Rational newPlace) {
    return new Literal(start, end, form, low, high, newPlace, coarse, scale, traits, others);
  }

  Literal withOthers(List<Rational> newOthers) {
    return new Literal(start, end, form, low, high, place, coarse, scale, traits, newOthers);
  }

  Literal with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Literal(start, end, form, low, high, place, coarse, scale, more, others);
  }

  /** Returns a copy with all values multiplied by a factor. */
  public Literal times(Rational factor, Form newForm, int newStart, int newEnd) {
    return new Literal(
        newStart,
        newEnd,
        newForm,
        low.times(factor),
        high.times(factor),
        place.times(factor),
        coarse.times(factor),
        scale,
        traits,
        others.stream().map(factor::times).toList());
  }

  /** Returns a copy with a multiplier such as 万 or 亿 after the digits. */
  Literal scaled(Rational factor, int newEnd) {
    return new Literal(
        start,
        newEnd,
        form,
        low.times(factor),
        high.times(factor),
        place.times(factor),
        coarse.times(factor),
        factor,
        traits,
        others.stream().map(factor::times).toList());
  }
}

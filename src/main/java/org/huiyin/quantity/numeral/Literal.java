package org.huiyin.quantity.numeral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.quantity.number.Rational;

/**
 * A number as it is written, without unit and without words of degree: {@code 1.3万}, {@code 三分之一},
 * {@code 40%~50%}.
 *
 * @param start index of its first character, in UTF-16 units
 * @param end index behind its last character
 * @param form how it is written
 * @param low exact; a share of one for per cent, per mille, fractions and tenths; the quotient of a
 *     ratio
 * @param high the same as {@code low}, unless it is a range
 * @param place what one step of the last digit shown is worth: 1000 for {@code 1.3万}, 1/1000 for
 *     {@code 34.2%}
 * @param coarse what one step of the last digit that is not zero is worth: 1000 for {@code 2000}
 * @param scale what the digits are multiplied with: 10000 for {@code 1.3万}
 * @param traits what else the way of writing tells
 * @param others further values that the same characters may mean: 一百二 is 120, and also 102
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

  /** How a number is written. */
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

  /** What a way of writing tells beyond the value. */
  public enum Trait {
    /** In words, Chinese or English. */
    WORDS,
    /** In English words. */
    ENGLISH,
    /** Nothing but 百, 千, 万, 亿: a number only beside 近, 上, 余, 数 and the like. */
    BARE,
    /** 多, 余 or 几 stands inside: 3000多万. */
    MORE,
    /** Two digits side by side that mean a few: 三五, 七八十. */
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

  /** A share of a whole, whose unit is one. */
  public boolean isPure() {
    return form != Form.PLAIN;
  }

  /** With 万, 亿 or million behind the digits, so that the value is shown rounded. */
  public boolean isScaled() {
    return !scale.equals(Rational.of(1));
  }

  /** A single value without scale. */
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

  /** The same digits, all values times a factor. */
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

  /** The same digits with 万, 亿 or the like behind them. */
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

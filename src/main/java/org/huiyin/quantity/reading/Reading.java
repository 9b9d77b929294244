package org.huiyin.quantity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * What a text says in one number: {@code 近2万家} says 20000, 家, below and close. Values are exact;
 * those of shares, fractions and ratios are parts of one, those of money are in 元 (or in the
 * currency named).
 *
 * @param text the number as written, with its words of degree and its unit
 * @param low the value
 * @param high the same, unless a range is said
 * @param place what one step of the last digit shown is worth, so that 1.3万 is right for 12,960; 0
 *     where no digit is shown, as in 三分之一
 * @param coarse what one step of the last digit that is not zero is worth, which is how far 余 and 多
 *     reach
 * @param scale 10000 where 万 stands behind the digits, else 1
 * @param share whether it is a pure number by its form: %, ‰, a fraction, 成, 半, 翻番, a ratio
 * @param sign {@code %} or {@code ‰} where the number is written with it, so that a proposed
 *     wording has it too
 * @param unit the unit named, in its plain form (个百分点 is 百分点); empty where none is
 * @param qualifiers the words of degree, without repetition; empty: exactly
 */
public record Reading(
    String text,
    Rational low,
    Rational high,
    Rational place,
    Rational coarse,
    Rational scale,
    boolean share,
    String sign,
    String unit,
    List<Qualifier> qualifiers) {
  private static final Rational HALF = Rational.of(1).dividedBy(Rational.of(2));

  public Reading {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * Reads a text that is meant to say one number.
   *
   * @return nothing where the text says none; one reading where it is clear; more where it can be
   *     read in more than one way: 三五百, 一百二, 1，466, or two numbers
   */
  public static List<Reading> of(String text, Measures measures) {
    ExpressionReader reader = new ExpressionReader(measures);
    List<Reading> readings = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      Optional<Expression> found = reader.at(text, index);
      found.ifPresent(said -> readings.addAll(meanings(text, said, measures)));
      index =
          found
              .map(said -> Math.max(said.end(), said.number().end()))
              .orElse(Glyphs.rowEnd(text, index));
    }
    return List.copyOf(readings);
  }

  private static List<Reading> meanings(String text, Expression said, Measures measures) {
    Literal number = said.number();
    List<Reading> meanings = new ArrayList<>();
    if (number.is(Literal.Trait.FEW)) {
      meanings.add(reading(text, said, measures, number.low(), number.low()));
      meanings.add(reading(text, said, measures, number.high(), number.high()));
    } else {
      meanings.add(reading(text, said, measures, said.low(), said.high()));
    }
    number.others().forEach(other -> meanings.add(reading(text, said, measures, other, other)));
    return meanings;
  }

  private static Reading reading(
      String text, Expression said, Measures measures, Rational low, Rational high) {
    Literal number = said.number();
    Measures.Base base = measures.base(said.unitName());
    String sign =
        number.form() == Literal.Form.PERCENT
            ? "%"
            : number.form() == Literal.Form.PER_MILLE ? "‰" : "";
    boolean share = number.isPure() || said.unitName().equals("倍");
    return new Reading(
        text.substring(said.start(), said.end()),
        low.times(base.factor()),
        high.times(base.factor()),
        number.place().times(base.factor()),
        number.coarse().times(base.factor()),
        number.scale(),
        share,
        sign,
        said.unitName(),
        said.qualifiers());
  }

  /** The same for a text that may name a few by two digits: 三五百 is one range, 300 to 500. */
  public static List<Reading> ofFew(String text, Measures measures) {
    List<Reading> readings = of(text, measures);
    return readings.size() == 2 && areFew(text, measures)
        ? List.of(readings.get(0).to(readings.get(1)))
        : readings;
  }

  /** Whether the text names a few by two digits: 三五百, 七八十. */
  private static boolean areFew(String text, Measures measures) {
    return new ExpressionReader(measures)
        .at(text, 0)
        .filter(found -> found.number().is(Literal.Trait.FEW))
        .isPresent();
  }

  /** The range from this number to another one. */
  Reading to(Reading end) {
    return new Reading(text, low, end.high, place, coarse, scale, share, sign, unit, qualifiers);
  }

  /** Whether one number is named, without a word of degree. */
  public boolean isExact() {
    return qualifiers.isEmpty() && low.equals(high);
  }

  /** Whether two numbers are named: 5—8. */
  public boolean isRange() {
    return !low.equals(high);
  }

  /** The values for which the statement is right. */
  public Interval allows(Tolerances tolerances) {
    return allows(tolerances, true);
  }

  /** All values for which the words are true, without a limit: 三分之一以上 is 1/3 and all above. */
  Interval states(Tolerances tolerances) {
    return allows(tolerances, false);
  }

  private Interval allows(Tolerances tolerances, boolean tight) {
    Interval all =
        qualifiers.isEmpty()
            ? rounding()
            : new Interval(Optional.empty(), false, Optional.empty(), false);
    for (Qualifier qualifier : qualifiers) {
      Interval one = allows(qualifier, tolerances, tight);
      all =
          all.and(one)
              .orElse(one); // 近500余: the words contradict each other, and the last one counts.
    }
    return all;
  }

  /** The values that round, half up, to what is shown; for a range all between its ends. */
  private Interval rounding() {
    if (!low.equals(high)) {
      return Interval.between(low, true, high, true);
    }
    Rational half = place.times(HALF);
    if (place.signum() == 0) {
      return Interval.only(low);
    }
    return low.signum() < 0
        ? Interval.between(low.minus(half), false, low.plus(half), true)
        : Interval.between(low.minus(half), true, low.plus(half), false);
  }

  private Interval allows(Qualifier qualifier, Tolerances tolerances, boolean tight) {
    Rational size = low.signum() < 0 ? Rational.ZERO.minus(low) : low;
    Rational top = high.plus(size.times(tolerances.slack()));
    Rational bottom = low.minus(size.times(half(tolerances.slack())));
    return switch (qualifier) {
      case NEAR -> near(size.times(tolerances.near()));
      case ABOUT -> about(tolerances, size);
      case MORE_THAN -> tight ? Interval.between(low, false, top, true) : Interval.from(low, false);
      case AT_LEAST -> tight ? Interval.between(low, true, top, true) : Interval.from(low, true);
      case AT_MOST -> tight ? Interval.between(bottom, true, high, true) : Interval.to(high, true);
      case LESS_THAN ->
          tight ? Interval.between(bottom, true, high, false) : Interval.to(high, false);
      case SOME_MORE ->
          low.signum() < 0
              ? Interval.between(low.minus(coarse), false, high, false)
              : Interval.between(low, false, high.plus(coarse), false);
      case SEVERAL ->
          Interval.between(low.times(Rational.of(2)), true, low.times(Rational.of(10)), false);
    };
  }

  /** Nearly as far from zero: 近2万 is below 20,000, and 近-3 is above -3. */
  private Interval near(Rational reach) {
    return low.signum() < 0
        ? Interval.between(low, false, low.plus(reach), true)
        : Interval.between(low.minus(reach), true, low, false);
  }

  /** A slack of 1 is twice the bound upwards, and half of it downwards. */
  private static Rational half(Rational slack) {
    return slack.dividedBy(slack.plus(Rational.of(1)));
  }

  private Interval about(Tolerances tolerances, Rational size) {
    Rational reach = size.times(tolerances.about());
    Interval close = Interval.between(low.minus(reach), true, high.plus(reach), true);
    Interval rounded = rounding();
    return rounded.contains(close) ? rounded : close;
  }
}

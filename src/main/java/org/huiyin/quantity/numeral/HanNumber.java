package org.huiyin.quantity.numeral;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Literal.Form;
import org.huiyin.quantity.numeral.Literal.Trait;

/** Reads numbers in Chinese characters: 一千零八十八, 二〇二〇, 廿六, 十二点五, 一点三万亿, 三五百. */
public final class HanNumber {
  /**
   * The longest run of number characters that is read. Longer ones are not numbers and would take
   * too long to compute.
   */
  private static final int LONGEST = 24;

  private HanNumber() {}

  /** Reads the longest number that starts at an index. */
  public static Optional<Literal> at(String text, int start, Measures measures) {
    int end = start;
    while (Glyphs.isHanNumber(Glyphs.at(text, end))
        && !(end > start && opensUnit(text, end, measures))) {
      end++;
      if (end - start > LONGEST) {
        return Optional.empty();
      }
    }
    if (end == start) {
      return Optional.empty();
    }
    Optional<Literal> decimal = decimal(text, start, end);
    return decimal.isPresent()
        ? decimal
        : Optional.of(more(text, whole(text, start, end), measures));
  }

  /** Reads 三十多万, 五百余亿, where 多, 余, 几 or 来 is between the digits and the multiplier. */
  private static Literal more(String text, Literal whole, Measures measures) {
    int end = whole.end() + 1;
    boolean tens = Glyphs.power(text.charAt(whole.end() - 1)) > 0;
    if (!tens || "多余几来".indexOf(Glyphs.at(text, whole.end())) < 0) {
      return whole;
    }
    int exponent = 0;
    while (Glyphs.myriad(Glyphs.at(text, end)) > 0
        && exponent < 16
        && !opensUnit(text, end, measures)) {
      exponent += Glyphs.myriad(text.charAt(end++));
    }
    return exponent == 0 ? whole : whole.scaled(Rational.power(exponent), end).with(Trait.MORE);
  }

  /** Returns whether a unit starts here that begins with a number character, such as 千瓦 in 五千瓦. */
  private static boolean opensUnit(String text, int index, Measures measures) {
    char c = text.charAt(index);
    return (Glyphs.power(c) > 1 || Glyphs.myriad(c) > 0) && measures.at(text, index).isPresent();
  }

  private static Optional<Literal> decimal(String text, int start, int point) {
    if (Glyphs.at(text, point) != '点' || Glyphs.han(Glyphs.at(text, point + 1)) < 0) {
      return Optional.empty();
    }
    int end = point + 1;
    BigInteger digits = BigInteger.ZERO;
    while (Glyphs.han(Glyphs.at(text, end)) >= 0 && end - point < LONGEST) {
      digits =
          digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(Glyphs.han(text.charAt(end))));
      end++;
    }
    if (Glyphs.power(Glyphs.at(text, end)) == 1 || Glyphs.at(text, end) == '分') {
      return Optional.empty(); // 三点五十分 is a time of day.
    }
    int places = end - point - 1;
    int exponent = 0;
    while (Glyphs.myriad(Glyphs.at(text, end)) > 0 && exponent < 16) {
      exponent += Glyphs.myriad(text.charAt(end++));
    }
    Rational step = Rational.power(-places);
    Rational value =
        whole(text, start, point).low().plus(new Rational(digits, BigInteger.ONE).times(step));
    return Optional.of(
        Literal.of(start, end, Form.PLAIN, value, step, step, Trait.WORDS)
            .scaled(Rational.power(exponent), end));
  }

  private static Literal whole(String text, int start, int end) {
    String run = text.substring(start, end);
    if (run.chars().allMatch(c -> Glyphs.han((char) c) >= 0)) {
      return digits(run, start, end);
    }
    int few = few(run);
    int tail = run.length();
    int scale = 0;
    while (tail > 1 && Glyphs.myriad(run.charAt(tail - 1)) > 0) {
      scale += Glyphs.myriad(run.charAt(--tail));
    }
    Rational value = value(run);
    Literal number =
        new Literal(
            start,
            end,
            Form.PLAIN,
            value,
            value,
            Rational.power(scale),
            value.lastDigitStep(),
            Rational.power(scale),
            EnumSet.of(Trait.WORDS),
            List.of());
    if (few >= 0) {
      return number
          .with(Trait.FEW)
          .between(
              value(run.substring(0, few + 1) + run.substring(few + 2)),
              value(run.substring(0, few) + run.substring(few + 1)));
    }
    if (isAbbreviated(run)) {
      Rational clipped = clipped(run, value);
      return number.between(clipped, clipped).withOthers(List.of(value));
    }
    boolean bare =
        run.chars().allMatch(c -> Glyphs.power((char) c) > 1 || Glyphs.myriad((char) c) > 0);
    return bare ? number.with(Trait.BARE) : number;
  }

  /** Reads a run of digits: 三, 三五 (a few), 二〇二〇 (digit by digit). */
  private static Literal digits(String run, int start, int end) {
    BigInteger digits = BigInteger.ZERO;
    for (int i = 0; i < run.length(); i++) {
      digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(Glyphs.han(run.charAt(i))));
    }
    Rational value = new Rational(digits, BigInteger.ONE);
    Rational one = Rational.of(1);
    Literal number = Literal.of(start, end, Form.PLAIN, value, one, one, Trait.WORDS);
    if (run.length() == 2 && few(run) == 0) {
      return number
          .with(Trait.FEW)
          .between(Rational.of(Glyphs.han(run.charAt(0))), Rational.of(Glyphs.han(run.charAt(1))));
    }
    return run.equals("二") ? number.with(Trait.SECOND) : number;
  }

  /** Returns the index of the only pair of adjacent ascending digits, or -1. */
  private static int few(String run) {
    int found = -1;
    for (int i = 0; i + 1 < run.length(); i++) {
      int first = Glyphs.han(run.charAt(i));
      int second = Glyphs.han(run.charAt(i + 1));
      if (first >= 0 && second >= 0) {
        if (found >= 0) {
          return -1;
        }
        found = first > 0 && second > first ? i : -1;
      }
    }
    return found;
  }

  private static Rational value(String run) {
    BigInteger total = BigInteger.ZERO;
    BigInteger section = BigInteger.ZERO;
    BigInteger digit = BigInteger.ONE.negate();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (Glyphs.han(c) >= 0) {
        digit = BigInteger.valueOf(Glyphs.han(c));
      } else if (Glyphs.tens(c) > 0) {
        section = section.add(BigInteger.valueOf(10L * Glyphs.tens(c)));
      } else if (Glyphs.power(c) > 0) {
        BigInteger times = digit.signum() > 0 ? digit : BigInteger.ONE;
        section = section.add(times.multiply(BigInteger.TEN.pow(Glyphs.power(c))));
        digit = BigInteger.ONE.negate();
      } else {
        BigInteger part = section.add(digit.max(BigInteger.ZERO));
        BigInteger unit = BigInteger.TEN.pow(Glyphs.myriad(c));
        boolean bare = part.signum() == 0 && total.signum() == 0;
        if (Glyphs.myriad(c) == 8) {
          total = (bare ? BigInteger.ONE : total.add(part)).multiply(unit);
        } else {
          total = total.add((bare ? BigInteger.ONE : part).multiply(unit));
        }
        section = BigInteger.ZERO;
        digit = BigInteger.ONE.negate();
      }
    }
    return new Rational(total.add(section).add(digit.max(BigInteger.ZERO)), BigInteger.ONE);
  }

  /** Returns whether the last digit may count the next lower unit: 一百二, 三万五. */
  private static boolean isAbbreviated(String run) {
    int last = run.length() - 1;
    return last >= 1
        && Glyphs.han(run.charAt(last)) > 0
        && (Glyphs.power(run.charAt(last - 1)) > 1 || Glyphs.myriad(run.charAt(last - 1)) > 0);
  }

  private static Rational clipped(String run, Rational strict) {
    char unit = run.charAt(run.length() - 2);
    int exponent = Math.max(Glyphs.power(unit), Glyphs.myriad(unit)) - 1;
    Rational digit = Rational.of(Glyphs.han(run.charAt(run.length() - 1)));
    return strict.minus(digit).plus(digit.times(Rational.power(exponent)));
  }
}

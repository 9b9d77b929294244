package org.huiyin.quantity.numeral;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Literal.Form;
import org.huiyin.quantity.numeral.Literal.Trait;

/** Reads numbers in digits with their multipliers: 1,466, 1 466, 1.3万亿, 3000多万, 1.2 million. */
final class DigitNumber {
  /** A longer run of digits is a code, not a number. */
  private static final int MOST_DIGITS = 18;

  private DigitNumber() {}

  /** Reads the longest number that starts at an index. */
  static Optional<Literal> at(String text, int start, Measures measures) {
    return row(text, start, measures).map(first -> joined(text, first, measures));
  }

  /** Reads one run of digits with decimals and multiplier. */
  private static Optional<Literal> row(String text, int start, Measures measures) {
    int end = integerEnd(text, start);
    int run = plainEnd(text, start);
    if (end == start || run - start > MOST_DIGITS) {
      return Optional.empty();
    }
    int pointed = end;
    if (isPoint(Glyphs.at(text, end)) && Glyphs.isDigit(Glyphs.at(text, end + 1))) {
      pointed = plainEnd(text, end + 1);
      if (pointed - end > MOST_DIGITS) {
        return Optional.empty();
      }
    }
    int places = Math.max(0, pointed - end - 1);
    BigInteger digits = digits(text, start, pointed);
    Rational step = Rational.power(-places);
    Rational value = new Rational(digits, BigInteger.ONE).times(step);
    Rational coarse = places > 0 ? step : value.lastDigitStep();
    List<Rational> others =
        hasWideComma(text, start, end) ? List.of(lastGroup(text, end)) : List.of();
    Literal plain = Literal.of(start, pointed, Form.PLAIN, value, step, coarse).withOthers(others);
    return Optional.of(scaled(text, plain, measures));
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static int plainEnd(String text, int start) {
    int end = start;
    while (Glyphs.isDigit(Glyphs.at(text, end)) && end - start <= MOST_DIGITS) {
      end++;
    }
    return end;
  }

  /**
   * Returns the index after the integer part: one to three digits followed by groups of exactly
   * three with the same separator, else a run of digits.
   */
  private static int integerEnd(String text, int start) {
    int end = plainEnd(text, start);
    char separator = Glyphs.at(text, end);
    boolean separates =
        separator == ',' || separator == '，' || Glyphs.isBlank(separator) && separator != '\t';
    if (end == start || end - start > 3 || !separates || Glyphs.digit(text.charAt(start)) == 0) {
      return end;
    }
    int grouped = end;
    while (Glyphs.at(text, grouped) == separator
        && plainEnd(text, grouped + 1) - grouped == 4
        && grouped - start < 4 * MOST_DIGITS / 3) {
      grouped += 4;
    }
    // 1,46 and 1,4665 are not grouped by three: the digits before the separator are a number.
    return Glyphs.at(text, grouped) == separator
            && separator == ','
            && Glyphs.isDigit(Glyphs.at(text, grouped + 1))
        ? end
        : grouped;
  }

  private static BigInteger digits(String text, int start, int end) {
    BigInteger digits = BigInteger.ZERO;
    for (int i = start; i < end; i++) {
      int digit = Glyphs.digit(text.charAt(i));
      if (digit >= 0) {
        digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
      }
    }
    return digits;
  }

  /**
   * Returns whether a full-width comma is among the separators. It can separate thousands or two
   * numbers.
   */
  private static boolean hasWideComma(String text, int start, int end) {
    return text.substring(start, end).indexOf('，') >= 0;
  }

  private static Rational lastGroup(String text, int end) {
    return new Rational(digits(text, end - 3, end), BigInteger.ONE);
  }

  private static Literal scaled(String text, Literal plain, Measures measures) {
    int index = Glyphs.skipBlanks(text, plain.end());
    boolean more = isMore(Glyphs.at(text, index)) && exponentAt(text, index + 1, measures) > 0;
    int end = more ? index + 1 : index;
    int exponent = 0;
    for (int next = exponentAt(text, end, measures);
        next > 0 && exponent < 16;
        next = exponentAt(text, end, measures)) {
      exponent += next;
      end++;
    }
    if (exponent == 0) {
      return english(text, plain);
    }
    Literal scaled = plain.scaled(Rational.power(exponent), end);
    return more ? scaled.with(Trait.MORE) : scaled;
  }

  /** Reads a second, smaller number with its own multiplier: 1万3千. */
  private static Literal joined(String text, Literal first, Measures measures) {
    if (!Glyphs.isDigit(Glyphs.at(text, first.end()))
        || first.scale().compareTo(Rational.power(4)) < 0) {
      return first;
    }
    return row(text, first.end(), measures)
        .filter(
            second ->
                second.isScaled()
                    && second.low().compareTo(first.scale()) < 0
                    && first.low().isWhole())
        .map(
            second ->
                Literal.of(
                    first.start(),
                    second.end(),
                    Form.PLAIN,
                    first.low().plus(second.low()),
                    second.place(),
                    second.coarse()))
        .orElse(first);
  }

  private static boolean isMore(char c) {
    return c == '多' || c == '余' || c == '几' || c == '来';
  }

  /**
   * Returns the power of ten of 百 千 万 亿 at an index; 0 if a unit (千瓦, 百分点) or a fraction (百分之)
   * starts there.
   */
  private static int exponentAt(String text, int index, Measures measures) {
    char c = Glyphs.at(text, index);
    int exponent = Glyphs.power(c) > 1 ? Glyphs.power(c) : Glyphs.myriad(c);
    boolean other =
        exponent > 0
            && (measures.at(text, index).isPresent() || Glyphs.startsWith(text, index + 1, "分之"));
    return other ? 0 : exponent;
  }

  private static Literal english(String text, Literal plain) {
    int start = Glyphs.skipBlanks(text, plain.end());
    if (start == plain.end() && !Glyphs.isLatin(Glyphs.at(text, start))) {
      return plain;
    }
    int exponent = EnglishNumber.abbreviated(text, plain.start(), start);
    if (exponent > 0) {
      return plain.scaled(Rational.power(exponent), EnglishNumber.lettersEnd(text, start));
    }
    for (EnglishNumber.Scale scale : EnglishNumber.Scale.values()) {
      int end = start + scale.word().length();
      if (Glyphs.startsWith(text, start, scale.word()) && !Glyphs.isLatin(Glyphs.at(text, end))) {
        return plain.scaled(Rational.power(scale.exponent()), end);
      }
    }
    return plain;
  }
}

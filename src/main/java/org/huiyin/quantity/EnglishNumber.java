package org.huiyin.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.Literal.Form;
import org.huiyin.quantity.Literal.Trait;

/** Numbers in English words: forty-one, one hundred and eight, two thirds, a quarter, half. */
final class EnglishNumber {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> PARTS =
      List.of(
          "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final int LONGEST_WORD = 12;
  private static final int MOST_WORDS = 12;

  /** The words that multiply digits as well as words. */
  enum Scale {
    HUNDRED(2),
    THOUSAND(3),
    MILLION(6),
    BILLION(9),
    TRILLION(12);

    private final int exponent;

    Scale(int exponent) {
      this.exponent = exponent;
    }

    int exponent() {
      return exponent;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private EnglishNumber() {}

  /**
   * Reads the longest number that starts here; {@code one} alone is a pronoun as often as a number,
   * and is none.
   */
  static Optional<Literal> at(String text, int start) {
    String first = wordAt(text, start);
    if (first.equals("half")) {
      return Optional.of(
          pure(start, start + 4, Form.HALF, Rational.of(1).dividedBy(Rational.of(2))));
    }
    long total = 0;
    long section = 0;
    int end = start;
    int index = start;
    int words = 0;
    for (; words < MOST_WORDS; words++) {
      String word = wordAt(text, index);
      boolean joins = words > 0 && word.equals("and") && section >= 100;
      if (joins) {
        int next = skipJoint(text, index + 3);
        if (small(wordAt(text, next)) < 0) {
          break;
        }
        index = next;
        word = wordAt(text, index);
      }
      long small = small(word);
      Optional<Scale> scale = scale(word);
      if (small >= 0 && (section % 100 == 0 || section % 10 == 0 && small < 10)) {
        section += small;
      } else if (scale.isPresent() && section > 0 && section < 1000) {
        section *= scale.get() == Scale.HUNDRED ? 100 : 1;
        if (scale.get() != Scale.HUNDRED) {
          total += section * (long) Math.pow(10, scale.get().exponent());
          section = 0;
        }
      } else {
        break;
      }
      end = index + word.length();
      index = skipJoint(text, end);
    }
    return finished(text, start, end, total + section, words, first);
  }

  private static Optional<Literal> finished(
      String text, int start, int end, long value, int words, String first) {
    boolean article = first.equals("a") || first.equals("an");
    int next = article ? skipJoint(text, start + first.length()) : skipJoint(text, end);
    String word = words > 0 || article ? wordAt(text, next) : "";
    int part =
        PARTS.indexOf(
            word.endsWith("s") && !word.equals("s") ? word.substring(0, word.length() - 1) : word);
    long count = article ? 1 : value;
    if (part > 2 && count > 0 && count < part) {
      Rational fraction = Rational.of(count).dividedBy(Rational.of(part));
      return Optional.of(pure(start, next + word.length(), Form.FRACTION, fraction));
    }
    if (words == 0 || words == 1 && value < 2) {
      return Optional.empty();
    }
    Rational exact = Rational.of(value);
    return Optional.of(
        Literal.of(
            start,
            end,
            Form.PLAIN,
            exact,
            Rational.of(1),
            exact.lastDigitStep(),
            Trait.WORDS,
            Trait.ENGLISH));
  }

  private static Literal pure(int start, int end, Form form, Rational value) {
    return Literal.of(start, end, form, value, Rational.ZERO, value, Trait.WORDS, Trait.ENGLISH);
  }

  /** One blank or hyphen. */
  private static int skipJoint(String text, int index) {
    char c = Glyphs.at(text, index);
    return Glyphs.isBlank(c) || c == '-' ? index + 1 : index;
  }

  private static long small(String word) {
    int ones = ONES.indexOf(word);
    int tens = word.isEmpty() ? -1 : TENS.indexOf(word);
    return ones >= 0 ? ones : tens >= 0 ? 10L * tens : -1;
  }

  private static Optional<Scale> scale(String word) {
    for (Scale scale : Scale.values()) {
      if (scale.word().equals(word)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  /**
   * The word of letters at a place, in small letters; empty where there is none, or one too long
   * for a number.
   */
  static String wordAt(String text, int index) {
    int end = index;
    while (Glyphs.isLatin(Glyphs.at(text, end)) && end - index <= LONGEST_WORD) {
      end++;
    }
    return end - index > LONGEST_WORD
        ? ""
        : text.substring(Math.min(index, text.length()), end).toLowerCase(Locale.ROOT);
  }
}

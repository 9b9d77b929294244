package org.huiyin.quantity.numeral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Literal.Form;
import org.huiyin.quantity.numeral.Literal.Trait;

/**
 * Reads numbers in English words: forty-one, one hundred and eight, two thirds, a quarter, half.
 */
public final class EnglishNumber {
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

  /**
   * Denominators with which "one in …" is a share. "One in seven" may be one thing in seven others.
   */
  private static final List<Long> WHOLES = List.of(3L, 4L, 5L, 6L, 8L, 10L, 20L, 100L);

  private static final Words SIGNS = Words.of("$ £ € ¥ ￥ RMB CNY USD EUR GBP");
  private static final Words MONEY_WORDS = Words.of("yuan RMB dollars euros pounds");
  private static final Words FUNCTION =
      Words.of(
          """
          a an the of in on at by for to from with and or but nor as than that which who whose whom when where while
          was were is are be been being has have had do does did can could may might must shall should will would
          not this these those its their our your his her it they we you he she into over under after before during
          per since until till between through via about against among within without across along up down out
          also only both each every all any more most less least such so then there here now if because
          another others rose fell grew increased decreased reached joined took saw went came ran became ended began
          """);
  private static final int LONGEST_WORD = 14;
  private static final int MOST_WORDS = 12;

  /** English multipliers, after digits or words. */
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
   * Reads the longest number that starts at an index. A lone {@code one} is often a pronoun and is
   * not read as a number.
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
    // A third-party audit is no fraction.
    boolean joined = article && Glyphs.at(text, next + word.length()) == '-';
    if (part > 2 && count > 0 && count < part && !joined) {
      Rational fraction = Rational.of(count).dividedBy(Rational.of(part));
      return Optional.of(pure(start, next + word.length(), Form.FRACTION, fraction));
    }
    if (word.equals("dozen") && count > 0 && count < 13) {
      return Optional.of(whole(start, next + word.length(), 12 * count));
    }
    Optional<Literal> share =
        words == 1 ? oneIn(text, start, end, Rational.of(value)) : Optional.empty();
    if (share.isPresent()) {
      return share;
    }
    boolean pronoun = value < 2 && !word.equals("percentage") && !word.equals("percent");
    return words == 0 || words == 1 && pronoun
        ? Optional.empty()
        : Optional.of(whole(start, end, value));
  }

  private static Literal whole(int start, int end, long value) {
    Rational exact = Rational.of(value);
    return Literal.of(
        start,
        end,
        Form.PLAIN,
        exact,
        Rational.of(1),
        exact.lastDigitStep(),
        Trait.WORDS,
        Trait.ENGLISH);
  }

  /**
   * Reads a share: "one in three", "nine out of ten", "1 in 5".
   *
   * @param start index of the first number
   * @param end index after the first number
   * @param part the first number
   */
  static Optional<Literal> oneIn(String text, int start, int end, Rational part) {
    int joint = end + 1;
    if (!Glyphs.isBlank(Glyphs.at(text, end))) {
      return Optional.empty();
    }
    int next =
        Glyphs.startsWith(text, joint, "in ")
            ? joint + 3
            : Glyphs.startsWith(text, joint, "out of ") ? joint + 7 : -1;
    if (next < 0) {
      return Optional.empty();
    }
    String word = wordAt(text, next);
    int last = next + word.length();
    long divisor = small(word);
    if (word.isEmpty()) {
      divisor = 0;
      while (Glyphs.isDigit(Glyphs.at(text, last)) && last - next < 4) {
        divisor = divisor * 10 + Glyphs.digit(text.charAt(last++));
      }
    }
    boolean fits =
        WHOLES.contains(divisor)
            && part.signum() > 0
            && part.isWhole()
            && part.compareTo(Rational.of(divisor)) < 0
            && !Glyphs.isDigit(Glyphs.at(text, last));
    return fits
        ? Optional.of(pure(start, last, Form.FRACTION, part.dividedBy(Rational.of(divisor))))
        : Optional.empty();
  }

  /**
   * Returns the power of ten of bn, mn or tn after a number, and of m and k if a currency is named;
   * else 0.
   */
  static int abbreviated(String text, int start, int index) {
    int exponent =
        switch (wordAt(text, index)) {
          case "bn" -> 9;
          case "mn", "mln" -> 6;
          case "tn", "trn" -> 12;
          case "m" -> -6;
          case "b" -> -9;
          case "k" -> -3;
          default -> 0;
        };
    if (exponent >= 0) {
      return exponent;
    }
    int before = start > 0 && Glyphs.isBlank(text.charAt(start - 1)) ? start - 1 : start;
    boolean money =
        SIGNS.before(text, before) > 0
            || MONEY_WORDS.at(text, Glyphs.skipBlanks(text, index + 1)) > 0;
    return money ? -exponent : 0;
  }

  static int lettersEnd(String text, int index) {
    int end = index;
    while (Glyphs.isLatin(Glyphs.at(text, end))) {
      end++;
    }
    return end;
  }

  private static Literal pure(int start, int end, Form form, Rational value) {
    return Literal.of(start, end, form, value, Rational.ZERO, value, Trait.WORDS, Trait.ENGLISH);
  }

  /** Skips one blank or hyphen. */
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
   * Returns the word of letters at an index in lower case; empty if there is none or it is too long
   * for a number word.
   */
  public static String wordAt(String text, int index) {
    int end = index;
    while (Glyphs.isLatin(Glyphs.at(text, end)) && end - index <= LONGEST_WORD) {
      end++;
    }
    return end == index || end - index > LONGEST_WORD
        ? ""
        : text.substring(index, end).toLowerCase(Locale.ROOT);
  }

  /** Returns the value of a number word such as {@code seven}, or -1. */
  public static int valueOf(String word) {
    return (int) small(word);
  }

  /** Returns whether a word is a function word, which cannot be a counted noun. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION.at(word, 0) == word.length();
  }

  /**
   * Returns whether the word at an index makes "double" or "twice" a multiple: double the, twice
   * that.
   */
  public static boolean isArticle(String text, int index) {
    return List.of("the", "that", "its", "their", "what").contains(wordAt(text, index));
  }

  /** Returns whether a word is a plural, as counted nouns are. */
  public static boolean isPlural(String word) {
    return word.equals("people")
        || word.equals("staff")
        || word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !isFunctionWord(word);
  }
}

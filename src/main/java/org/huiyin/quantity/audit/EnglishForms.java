package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Recognises forms that occur only in English: three-year, 12th Five-Year Plan, doubled, dozens of,
 * 9 a.m.
 */
final class EnglishForms implements Rule {
  private static final Words TIMES =
      Words.of("year years month months week weeks day days hour hours minute minutes");
  private static final List<String> MULTIPLES = List.of("", "", "doubl", "tripl", "quadrupl");
  private static final List<String> ENDINGS = List.of("ed", "ing", "es");
  private static final List<String> PLANS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth");

  private final ExpressionReader expressions;

  EnglishForms(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    char first = passage.at(start);
    char previous = passage.at(start - 1);
    if (Glyphs.isLatin(previous) || Glyphs.isDigit(previous)) {
      return Optional.empty();
    }
    if (Glyphs.isLatin(first)) {
      String word = EnglishNumber.wordAt(passage.text(), start);
      int end = start + word.length();
      return word.isEmpty()
          ? Optional.empty()
          : plan(passage, start, word, end)
              .or(() -> half(passage, start, word, end))
              .or(() -> quarters(passage, start, word, end))
              .or(() -> multiple(passage, start, word, end))
              .or(() -> many(passage, start, word, end))
              .or(() -> one(passage, start, word, end))
              .or(() -> hyphenated(passage, start));
    }
    return Glyphs.isDigit(first)
        ? numberedPlan(passage, start)
            .or(() -> clock(passage, start))
            .or(() -> hyphenated(passage, start))
        : Optional.empty();
  }

  private static boolean word(Passage passage, int index, String word) {
    return passage.startsWith(index, word) && !Glyphs.isLatin(passage.at(index + word.length()));
  }

  /** Returns the index after "Five-Year Plan", or {@code index} if these words do not follow. */
  private static int planEnd(Passage passage, int index) {
    for (String words : List.of("Five-Year Plan", "Five Year Plan")) {
      if (word(passage, index, words)) {
        return index + words.length();
      }
    }
    return index;
  }

  /**
   * Recognises "Fourteenth Five-Year Plan". Without an ordinal, "Five-Year Plan" is the length of a
   * plan.
   */
  private static Optional<Numeral> plan(Passage passage, int start, String word, int end) {
    int place = PLANS.indexOf(word);
    int last = place < 0 ? planEnd(passage, start) : planEnd(passage, end + 1);
    if (last == (place < 0 ? start : end + 1)) {
      return Optional.empty();
    }
    return place < 0
        ? passage.found(start, last, Kind.PERIOD, "5", "")
        : passage.found(start, last, Kind.PERIOD, String.valueOf(place + 1), "五年规划");
  }

  /** Recognises "12th Five-Year Plan". */
  private static Optional<Numeral> numberedPlan(Passage passage, int start) {
    int digits = passage.small(start).map(Passage.Small::end).orElse(start);
    int end = planEnd(passage, digits + 3);
    boolean ordinal =
        passage.startsWithAny(digits, List.of("st", "nd", "rd", "th"))
            && Glyphs.isBlank(passage.at(digits + 2));
    return ordinal && end > digits + 3
        ? passage.found(start, end, Kind.PERIOD, passage.text().substring(start, digits), "五年规划")
        : Optional.empty();
  }

  /** Recognises "the first half of 2020". */
  private static Optional<Numeral> half(Passage passage, int start, String word, int end) {
    int place = List.of("first", "second", "latter").indexOf(word);
    return place >= 0 && word(passage, end + 1, "half")
        ? passage.found(start, end + 5, Kind.PERIOD, place == 0 ? "H1" : "H2", "")
        : Optional.empty();
  }

  /** Recognises "the first three quarters of 2024". Not "the first three quarters of the money". */
  private static Optional<Numeral> quarters(Passage passage, int start, String word, int end) {
    String count = EnglishNumber.wordAt(passage.text(), end + 1);
    int last = end + 1 + count.length() + 1 + "quarters".length();
    boolean quarters =
        List.of("first", "last").contains(word)
            && List.of("two", "three").contains(count)
            && word(passage, end + 1 + count.length() + 1, "quarters")
            && (!passage.startsWith(last, " of ")
                || Glyphs.isDigit(passage.at(last + 4))
                || word(passage, last + 4, "the year"));
    return quarters
        ? passage.found(start, last, Kind.PERIOD, count.equals("two") ? "2" : "3", "")
        : Optional.empty();
  }

  /** Recognises "twice", "doubled", "tripled", "halved", "threefold". */
  private static Optional<Numeral> multiple(Passage passage, int start, String word, int end) {
    if (word.equals("twice")) {
      return passage.found(start, end, Kind.RATIO, "2", "");
    }
    if (word.equals("halved") || word.equals("halving")) {
      return passage.found(start, end, Kind.FRACTION, "1/2", "");
    }
    if (word.equals("double") && EnglishNumber.isArticle(passage.text(), end + 1)) {
      return passage.found(start, end, Kind.RATIO, "2", "");
    }
    for (int i = 2; i < MULTIPLES.size(); i++) {
      if (word.startsWith(MULTIPLES.get(i))
          && ENDINGS.contains(word.substring(MULTIPLES.get(i).length()))) {
        return passage.found(start, end, Kind.RATIO, String.valueOf(i), "");
      }
    }
    int fold =
        word.endsWith("fold") ? EnglishNumber.valueOf(word.substring(0, word.length() - 4)) : -1;
    if (fold > 1) {
      return passage.found(start, end, Kind.RATIO, String.valueOf(fold), "");
    }
    int number = EnglishNumber.valueOf(word);
    boolean joined = number > 1 && passage.at(end) == '-' && word(passage, end + 1, "fold");
    return joined
        ? passage.found(start, end + 5, Kind.RATIO, String.valueOf(number), "")
        : Optional.empty();
  }

  /** Recognises "dozens of", "hundreds of", "tens of thousands of". */
  private static Optional<Numeral> many(Passage passage, int start, String word, int end) {
    long value =
        switch (word) {
          case "tens" -> 10;
          case "dozens" -> 12;
          case "hundreds" -> 100;
          case "thousands" -> 1000;
          case "millions" -> 1_000_000;
          case "billions" -> 1_000_000_000;
          default -> 0;
        };
    if (value == 0 || !word(passage, end + 1, "of")) {
      return Optional.empty();
    }
    String next = EnglishNumber.wordAt(passage.text(), end + 4);
    boolean more = next.equals("thousands") || next.equals("millions");
    long factor = more ? next.equals("thousands") ? 1000 : 1_000_000 : 1;
    int last = more ? end + 4 + next.length() : end;
    Numeral numeral =
        passage.numeral(start, last, Kind.QUANTITY, String.valueOf(value * factor), "");
    return Optional.of(numeral.with(List.of(Qualifier.SEVERAL)));
  }

  /** Recognises "one" as a number, as in "only one bridge"; not as a pronoun. */
  private static Optional<Numeral> one(Passage passage, int start, String word, int end) {
    if (!word.equals("one") || passage.at(end) != ' ') {
      return Optional.empty();
    }
    String noun = EnglishNumber.wordAt(passage.text(), end + 1);
    boolean counts =
        !noun.isEmpty()
            && !EnglishNumber.isFunctionWord(noun)
            && ONE_BEFORE.before(passage.text(), passage.skipBlanksBefore(start)) > 0;
    return counts
        ? passage.found(start, end + 1 + noun.length(), Kind.QUANTITY, "1", noun)
        : Optional.empty();
  }

  private static final Words ONE_BEFORE =
      Words.of(
          """
          only built opened added completed least plus established approved launched closed bought
          reopened exactly inspected repaired installed planted
          """);

  /** Recognises "9 a.m.", "3:30 pm". */
  private static Optional<Numeral> clock(Passage passage, int start) {
    Optional<Passage.Small> hour = passage.small(start).filter(small -> small.value() <= 12);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    Optional<Passage.Small> minute =
        passage.at(hour.get().end()) == ':'
            ? passage.small(hour.get().end() + 1)
            : Optional.empty();
    int end = minute.map(Passage.Small::end).orElse(hour.get().end());
    int sign = Glyphs.skipBlanks(passage.text(), end);
    for (String half : List.of("a.m.", "p.m.", "am", "pm")) {
      if (word(passage, sign, half)) {
        int value = hour.get().value() % 12 + (half.startsWith("p") ? 12 : 0);
        return passage.found(
            start,
            sign + half.length(),
            Kind.DATE,
            String.format(
                Locale.ROOT, "%02d:%02d", value, minute.map(Passage.Small::value).orElse(0)),
            "");
      }
    }
    return Optional.empty();
  }

  /**
   * Recognises "three-year", "two-way", "four-point". Not "300-bed" and "20-kilometre", which are
   * counts.
   */
  private Optional<Numeral> hyphenated(Passage passage, int start) {
    Optional<Expression> found =
        passage.expression(expressions, start).filter(expression -> !expression.number().isPure());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Literal number = found.get().number();
    int word = number.end() + 1;
    String noun = EnglishNumber.wordAt(passage.text(), word);
    if (passage.at(number.end()) != '-' || noun.isEmpty() || number.isRange()) {
      return Optional.empty();
    }
    String value = number.low().isWhole() ? number.low().toString() : "";
    int end = word + noun.length();
    if (noun.equals("percentage")) {
      return passage.found(
          start,
          Math.max(end, end + (word(passage, end + 1, "point") ? 6 : 0)),
          Kind.QUANTITY,
          value,
          "百分点");
    }
    if (TIMES.at(noun, 0) == noun.length()) {
      return passage.found(start, end, Kind.PERIOD, value, "");
    }
    boolean measured = Measures.standard().at(passage.text(), word).isPresent();
    boolean counted = measured || number.isScaled() || number.low().compareTo(Rational.of(12)) > 0;
    boolean spelt = number.is(Literal.Trait.WORDS) || !value.isEmpty();
    return spelt
        ? passage.found(
            start, end, counted ? Kind.QUANTITY : Kind.NAME_PART, value, counted ? noun : "")
        : Optional.empty();
  }
}

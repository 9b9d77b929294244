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
 * Recognises forms that occur only in English: three-year, 12th Five-Year Plan, Table 7, Nos. 5 and
 * 8, road 317, doubled, 9 a.m.
 */
final class EnglishForms implements Rule {
  private static final Words ORDERS =
      Words.of(
          """
          Table Figure Chart Annex Article Articles Section Part Chapter Phase Question Appendix Step Item Page Clause Paragraph
          Volume Grade Grades Tables Figures Chapters Sections Levels Phases Classes Class Level Tier Category Batch Round Stage Session Attachment Schedule Rule
          """);
  private static final Words PLACES =
      Words.of(
          """
          road highway route line bus tram expressway building room gate unit floor block platform zone district
          top page pages apartment exit terminal pier warehouse workshop plot lane bridge hotline dial call calling dialling number
          """);
  private static final Words LETTERS =
      Words.of("Suggestion Proposal Motion Document Decree Order Notice Bill Recommendation Reply");
  private static final Words TIMES =
      Words.of("year years month months week weeks day days hour hours minute minutes");
  private static final Words POLICIES =
      Words.of(
          "Measures Articles Principles Guidelines Rules Points Actions Provisions Confidences");
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
              .or(() -> numbers(passage, start, word, end))
              .or(() -> labelled(passage, start, word, end))
              .or(() -> multiple(passage, start, word, end))
              .or(() -> many(passage, start, word, end))
              .or(() -> one(passage, start, word, end))
              .or(() -> hyphenated(passage, start));
    }
    return Glyphs.isDigit(first)
        ? numberedPlan(passage, start)
            .or(() -> policy(passage, start))
            .or(() -> clock(passage, start))
            .or(() -> place(passage, start))
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

  /** Recognises "Nos. 5 and 8". */
  private static Optional<Numeral> numbers(Passage passage, int start, String word, int end) {
    if (!word.equals("nos") || passage.at(end) != '.') {
      return Optional.empty();
    }
    StringBuilder value = new StringBuilder();
    int index = Glyphs.skipBlanks(passage.text(), end + 1);
    int last = index;
    for (int i = 0; i < 8; i++) {
      Optional<Passage.Small> number =
          Glyphs.isDigit(passage.at(index)) ? passage.small(index) : Optional.empty();
      if (number.isEmpty()) {
        break;
      }
      value.append(value.isEmpty() ? "" : ",").append(number.get().value());
      last = number.get().end();
      int comma = passage.at(last) == ',' ? last + 1 : last;
      int next = Glyphs.skipBlanks(passage.text(), comma);
      index = word(passage, next, "and") ? next + 4 : next;
    }
    return value.isEmpty()
        ? Optional.empty()
        : passage.found(start, last, Kind.NAME_PART, value.toString(), "");
  }

  /** Recognises "Table 7", "Suggestion 1002". */
  private static Optional<Numeral> labelled(Passage passage, int start, String word, int end) {
    boolean capital = passage.at(start) >= 'A' && passage.at(start) <= 'Z';
    boolean order = capital && ORDERS.at(word, 0) == word.length();
    boolean letter = capital && LETTERS.at(word, 0) == word.length();
    if (!order && !letter || passage.at(end) != ' ') {
      return Optional.empty();
    }
    int number = passage.startsWith(end + 1, "No. ") ? end + 5 : end + 1;
    int digits = number;
    while (Glyphs.isDigit(passage.at(digits))) {
      digits++;
    }
    if (digits == number || digits - number > 6 || isCounted(passage, digits)) {
      return Optional.empty();
    }
    String value = passage.text().substring(number, digits);
    if (order && passage.at(end - 1) == 's') {
      return several(passage, start, number, digits);
    }
    return order
        ? passage.found(start, digits, Kind.ORDINAL, value, "")
        : passage.found(number, digits, Kind.DOCUMENT_NUMBER, value, "");
  }

  /** Recognises "Grades 1 to 6", "Tables 2 and 3". */
  private static Optional<Numeral> several(Passage passage, int start, int number, int digits) {
    int end = digits;
    String value = passage.text().substring(number, digits);
    for (String joint : List.of(" to ", " and ", "-", "–", " & ")) {
      int last = digits + joint.length();
      int next = last;
      while (Glyphs.isDigit(passage.at(next))) {
        next++;
      }
      if (passage.startsWith(digits, joint) && next > last && next - last < 4) {
        end = next;
        value += "/" + passage.text().substring(last, next);
        break;
      }
    }
    return passage.found(start, end, Kind.ORDINAL, value, "");
  }

  private static boolean isCounted(Passage passage, int digits) {
    return Glyphs.isPercent(passage.at(Glyphs.skipBlanks(passage.text(), digits)))
        || ".,".indexOf(passage.at(digits)) >= 0 && Glyphs.isDigit(passage.at(digits + 1))
        || Glyphs.isBlank(passage.at(digits))
            && EnglishNumber.isPlural(EnglishNumber.wordAt(passage.text(), digits + 1));
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

  /** Recognises "the 30 Measures": a capital letter indicates the name of a policy. */
  private static Optional<Numeral> policy(Passage passage, int start) {
    Optional<Passage.Small> number = passage.small(start);
    int word = number.map(small -> small.end() + 1).orElse(start);
    int length = POLICIES.at(passage.text(), word);
    char capital = passage.at(word);
    return length > 0
            && passage.at(word - 1) == ' '
            && capital >= 'A'
            && capital <= 'Z'
            && !Glyphs.isLatin(passage.at(word + length))
        ? passage.found(
            start, word + length, Kind.NAME_PART, String.valueOf(number.get().value()), "")
        : Optional.empty();
  }

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

  /** Recognises "county road 317", "dial 12320", "Line 4". */
  private static Optional<Numeral> place(Passage passage, int start) {
    int digits = start;
    while (Glyphs.isDigit(passage.at(digits))) {
      digits++;
    }
    int before = passage.skipBlanksBefore(start);
    int length = before < start ? PLACES.before(passage.text(), before) : 0;
    boolean place =
        length > 0
            && !Glyphs.isLatin(passage.at(before - length - 1))
            && digits - start < 7
            && !isCounted(passage, digits);
    return place
        ? passage.found(start, digits, Kind.NAME_PART, passage.text().substring(start, digits), "")
        : Optional.empty();
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

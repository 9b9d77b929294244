package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises English numbers that name something and count nothing: Table 7, Phase II, Nos. 5 and
 * 8, road 317, the 30 Measures.
 */
final class EnglishLabels implements Rule {
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
          top page pages apartment exit terminal pier warehouse workshop plot lane bridge hall court ward berth shed depot studio hotline dial call calling dialling number
          """);
  private static final Words LETTERS =
      Words.of("Suggestion Proposal Motion Document Decree Order Notice Bill Recommendation Reply");

  /**
   * Words of {@link #PLACES} that are verbs or adjectives with a capital letter too: Call 20
   * people.
   */
  private static final Words VERBS = Words.of("top dial call calling dialling number page pages");

  private static final Words POLICIES =
      Words.of(
          "Measures Articles Principles Guidelines Rules Points Actions Provisions Confidences");

  /** From this length on, the number after "Suggestion" is its own number. */
  private static final int LETTER_DIGITS = 3;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    char previous = passage.at(start - 1);
    if (Glyphs.isLatin(previous) || Glyphs.isDigit(previous)) {
      return Optional.empty();
    }
    if (Glyphs.isDigit(passage.at(start))) {
      return policy(passage, start).or(() -> place(passage, start));
    }
    if (!Glyphs.isLatin(passage.at(start))) {
      return Optional.empty();
    }
    String word = EnglishNumber.wordAt(passage.text(), start);
    int end = start + word.length();
    return word.isEmpty()
        ? Optional.empty()
        : numbers(passage, start, word, end)
            .or(() -> labelled(passage, start, word, end))
            .or(() -> named(passage, start, word, end));
  }

  /** Recognises a number with a capital letter in a name within a sentence: the Three Gorges. */
  private static Optional<Numeral> named(Passage passage, int start, String word, int end) {
    int number = EnglishNumber.valueOf(word);
    boolean name =
        number > 0
            && isCapital(passage.at(start))
            && passage.at(end) == ' '
            && isCapital(passage.at(end + 1))
            && !isCapital(passage.at(end + 2))
            && passage.at(start - 1) == ' '
            && Glyphs.isLatin(passage.at(start - 2));
    return name
        ? passage.found(
            start,
            end + 1 + EnglishNumber.wordAt(passage.text(), end + 1).length(),
            Kind.NAME_PART,
            String.valueOf(number),
            "")
        : Optional.empty();
  }

  private static boolean word(Passage passage, int index, String word) {
    return passage.startsWith(index, word) && !Glyphs.isLatin(passage.at(index + word.length()));
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
    boolean capital = isCapital(passage.at(start));
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
    if (order && digits == number) {
      return roman(passage, start, number);
    }
    boolean own = order || digits - number >= LETTER_DIGITS;
    if (digits == number
        || digits - number > 6
        || (own ? isMeasured(passage, digits) : isCounted(passage, digits))) {
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

  /** Recognises "Phase II". */
  private static Optional<Numeral> roman(Passage passage, int start, int number) {
    int end = number;
    while ("IVX".indexOf(passage.at(end)) >= 0 && end - number < 5) {
      end++;
    }
    boolean word = end > number && !Glyphs.isLatin(passage.at(end));
    return word
        ? passage.found(start, end, Kind.ORDINAL, passage.text().substring(number, end), "")
        : Optional.empty();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Returns whether a plural noun follows, so that the number may count it: bus 20 stops. */
  private static boolean isCounted(Passage passage, int digits) {
    return isMeasured(passage, digits)
        || Glyphs.isBlank(passage.at(digits))
            && EnglishNumber.isPlural(EnglishNumber.wordAt(passage.text(), digits + 1));
  }

  /** Returns whether the number is a share or has decimals or groups. */
  private static boolean isMeasured(Passage passage, int digits) {
    return Glyphs.isPercent(passage.at(Glyphs.skipBlanks(passage.text(), digits)))
        || ".,".indexOf(passage.at(digits)) >= 0 && Glyphs.isDigit(passage.at(digits + 1));
  }

  /** Recognises "the 30 Measures": a capital letter indicates the name of a policy. */
  private static Optional<Numeral> policy(Passage passage, int start) {
    Optional<Passage.Small> number = passage.small(start);
    int word = number.map(small -> small.end() + 1).orElse(start);
    int length = POLICIES.at(passage.text(), word);
    return length > 0
            && passage.at(word - 1) == ' '
            && isCapital(passage.at(word))
            && !Glyphs.isLatin(passage.at(word + length))
        ? passage.found(
            start, word + length, Kind.NAME_PART, String.valueOf(number.get().value()), "")
        : Optional.empty();
  }

  /** Recognises "county road 317", "dial 12320", "Line 4". */
  private static Optional<Numeral> place(Passage passage, int start) {
    int digits = start;
    while (Glyphs.isDigit(passage.at(digits))) {
      digits++;
    }
    int before = passage.skipBlanksBefore(start);
    int length = before < start ? PLACES.before(passage.text(), before) : 0;
    boolean named =
        length > 0
            && isCapital(passage.at(before - length))
            && VERBS.at(passage.text(), before - length) < length;
    boolean place =
        length > 0
            && !Glyphs.isLatin(passage.at(before - length - 1))
            && digits - start < 7
            && !(Glyphs.isDash(passage.at(digits)) && Glyphs.isDigit(passage.at(digits + 1)))
            && !(named ? isMeasured(passage, digits) : isCounted(passage, digits));
    return place
        ? passage.found(start, digits, Kind.NAME_PART, passage.text().substring(start, digits), "")
        : Optional.empty();
  }
}

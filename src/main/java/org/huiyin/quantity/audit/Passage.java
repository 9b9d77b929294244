package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.HanNumber;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * A text with the context that the rules need: titles, quotations, lines of copy recipients,
 * clauses, sentences. All indices are UTF-16 indices; an index may be outside the text.
 */
final class Passage {
  /** Longest title between 《 and 》; a longer one is an unclosed mark. */
  private static final int LONGEST_TITLE = 120;

  private static final int NEIGHBOURS = 600;

  /** Longest quotation that can be a name; a longer one is speech. */
  private static final int LONGEST_NAME = 14;

  /** Longest quotation of parts joined by a plus, such as “1名书记+2名委员+N名党员”. */
  private static final int LONGEST_SUM = 40;

  /** Words at the start of lines that list the recipients of copies. */
  private static final Words COPIES = Words.of("抄送 抄报 主送 报送： 报送: 分送 发送： 发送: 印发： 印发:");

  private static final String OPENING = "“‘「『\"＂";
  private static final String CLOSING = "”’」』\"＂";

  private final String text;
  private final BitSet titled = new BitSet();
  private final BitSet named = new BitSet();
  private final BitSet copied = new BitSet();

  /**
   * Size of the caches of numbers read most recently; several rules read at the same index. A power
   * of two.
   */
  private static final int SLOTS = 8;

  private final int[] smallStarts = new int[SLOTS];
  private final int[] expressionStarts = new int[SLOTS];
  private final List<Optional<Small>> smalls = new ArrayList<>();
  private final List<Optional<Expression>> recentExpressions = new ArrayList<>();

  Passage(String text) {
    this.text = text;
    for (int i = 0; i < SLOTS; i++) {
      smallStarts[i] = -1;
      expressionStarts[i] = -1;
      smalls.add(Optional.empty());
      recentExpressions.add(Optional.empty());
    }
    markTitles();
    markNames();
    markCopyLines();
  }

  private void markCopyLines() {
    for (int i = 0; i < text.length(); i++) {
      if (COPIES.at(text, i) > 0 && (atLineStart(i) || Glyphs.isBlank(text.charAt(i - 1)))) {
        int end = text.indexOf('\n', i);
        copied.set(i, end < 0 ? text.length() : end);
        i = end < 0 ? text.length() : end;
      }
    }
  }

  private void markTitles() {
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || open >= 0 && i - open > LONGEST_TITLE) {
        open = -1;
        depth = 0;
      }
      if (c == '《') {
        open = depth++ == 0 ? i : open;
      } else if (c == '》' && depth > 0 && --depth == 0) {
        titled.set(open, i);
        open = -1;
      }
    }
  }

  private void markNames() {
    int open = -1;
    int longest = LONGEST_NAME;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      longest = c == '+' || c == '＋' ? LONGEST_SUM : longest;
      if (open >= 0 && CLOSING.indexOf(c) >= 0) {
        if (i - open <= longest + 1) {
          named.set(open + 1, i);
        }
        open = -1;
      } else if (OPENING.indexOf(c) >= 0) {
        open = i;
        longest = LONGEST_NAME;
      } else if (open >= 0 && (i - open > LONGEST_SUM || c != '、' && Glyphs.endsClause(c))) {
        open = -1;
      }
    }
  }

  String text() {
    return text;
  }

  /** Returns the character at an index, or {@link Glyphs#NONE} outside the text. */
  char at(int index) {
    return Glyphs.at(text, index);
  }

  boolean inTitle(int index) {
    return titled.get(index);
  }

  /** Returns whether an index is inside a quotation short enough to be a name. */
  boolean inName(int index) {
    return named.get(index);
  }

  /** Returns whether an index is in a line that lists the recipients of copies. */
  boolean inCopyLine(int index) {
    return copied.get(index);
  }

  int nameStart(int index) {
    return named.previousClearBit(index) + 1;
  }

  int nameEnd(int index) {
    return named.nextClearBit(index);
  }

  boolean startsWith(int index, String word) {
    return Glyphs.startsWith(text, index, word);
  }

  boolean startsWithAny(int index, List<String> words) {
    for (String word : words) {
      if (Glyphs.startsWith(text, index, word)) {
        return true;
      }
    }
    return false;
  }

  boolean endsWithAny(int index, List<String> words) {
    for (String word : words) {
      if (Glyphs.endsWith(text, index, word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns up to {@code most} characters before an index, within its sentence. */
  String sentenceBefore(int index, int most) {
    int start = index;
    while (start > 0 && index - start < most && !Glyphs.endsSentence(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, index);
  }

  /** Returns up to {@code most} characters from an index on, within its sentence. */
  String sentenceAfter(int index, int most) {
    int end = index;
    while (end < text.length() && end - index < most && !Glyphs.endsSentence(text.charAt(end))) {
      end++;
    }
    return text.substring(index, end);
  }

  /** Returns up to {@code most} characters before an index, within its clause. */
  String clauseBefore(int index, int most) {
    int start = index;
    while (start > 0 && index - start < most && !Glyphs.endsClause(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, index);
  }

  /** Returns up to {@code most} characters from an index on, within its clause. */
  String clauseAfter(int index, int most) {
    int end = index;
    while (end < text.length() && end - index < most && !Glyphs.endsClause(text.charAt(end))) {
      end++;
    }
    return text.substring(index, end);
  }

  /**
   * Returns up to {@code most} characters before an index, within its sentence, but not limited by
   * 、.
   */
  String phraseBefore(int index, int most) {
    int start = index;
    while (start > 0
        && index - start < most
        && (text.charAt(start - 1) == '、' || !Glyphs.endsClause(text.charAt(start - 1)))) {
      start--;
    }
    return text.substring(start, index);
  }

  /** Returns up to {@code most} characters before an index, within its line. */
  String lineBefore(int index, int most) {
    int start = index;
    while (start > 0 && index - start < most && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, index);
  }

  /** Returns up to {@code most} characters from an index on, within its line. */
  String lineAfter(int index, int most) {
    int end = index;
    while (end < text.length() && end - index < most && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(index, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns whether an earlier line, within {@link #NEIGHBOURS} characters, starts with a word. */
  boolean hasLineBefore(int index, String word) {
    for (int i = index - 1; i >= 0 && index - i < NEIGHBOURS; i--) {
      if (Glyphs.startsWith(text, i, word) && atLineStart(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a later line, within {@link #NEIGHBOURS} characters, starts with a word. */
  boolean hasLineAfter(int index, String word) {
    for (int i = index + 1; i < text.length() && i - index < NEIGHBOURS; i++) {
      if (Glyphs.startsWith(text, i, word) && atLineStart(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether only blanks are between an index and the end of its line or table cell. */
  boolean atLineEnd(int index) {
    char c = at(Glyphs.skipBlanks(text, index));
    return c == Glyphs.NONE || isLineEnd(c) || c == '|';
  }

  /** Returns the index after the last non-blank character before an index. */
  int skipBlanksBefore(int index) {
    int start = index;
    while (start > 0 && index - start < 40 && Glyphs.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns whether a line starts here, ignoring blanks and Markdown marks. */
  boolean atLineStart(int index) {
    int i = index;
    while (i > 0
        && index - i < 12
        && (Glyphs.isBlank(text.charAt(i - 1)) || "#>*|-_".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
  }

  /** Returns whether a clause starts here. */
  boolean atClauseStart(int index) {
    int i = index;
    while (i > 0
        && index - i < 4
        && (Glyphs.isBlank(text.charAt(i - 1)) || "“”）)】".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return atLineStart(index) || Glyphs.endsClause(at(i - 1));
  }

  Numeral numeral(int start, int end, Numeral.Kind kind, String value, String unit) {
    return new Numeral(
        start, end, text.substring(start, end), kind, value, unit, kind.binds(), List.of());
  }

  Optional<Numeral> found(int start, int end, Numeral.Kind kind, String value, String unit) {
    return Optional.of(numeral(start, end, kind, value, unit));
  }

  /**
   * A whole number of few digits, in digits or Chinese characters.
   *
   * @param end index after it
   * @param digits whether it is written in digits
   * @param length number of digits
   */
  record Small(int value, int end, boolean digits, int length) {}

  /**
   * Returns the whole number that starts at an index, if it has at most four digits and no
   * multiplier.
   */
  Optional<Small> small(int start) {
    int slot = start & SLOTS - 1;
    if (start < 0) {
      return Optional.empty();
    }
    if (smallStarts[slot] != start) {
      smallStarts[slot] = start;
      smalls.set(slot, readSmall(start));
    }
    return smalls.get(slot);
  }

  /**
   * Returns the number with unit and qualifiers at an index. The result is cached for the other
   * rules.
   */
  Optional<Expression> expression(ExpressionReader expressions, int start) {
    int slot = start & SLOTS - 1;
    if (expressionStarts[slot] != start) {
      expressionStarts[slot] = start;
      recentExpressions.set(slot, expressions.at(text, start));
    }
    return recentExpressions.get(slot);
  }

  private Optional<Small> readSmall(int start) {
    int end = start;
    int value = 0;
    while (Glyphs.isDigit(at(end)) && end - start < 5) {
      value = value * 10 + Glyphs.digit(at(end++));
    }
    if (end > start) {
      return end - start < 5
          ? Optional.of(new Small(value, end, true, end - start))
          : Optional.empty();
    }
    if (!Glyphs.isHanNumber(at(start))) {
      return Optional.empty();
    }
    return HanNumber.at(text, start, Measures.standard())
        .filter(number -> number.low().isWhole() && number.low().numerator().bitLength() < 20)
        .map(
            number ->
                new Small(
                    number.low().numerator().intValue(),
                    number.end(),
                    false,
                    number.end() - start));
  }
}

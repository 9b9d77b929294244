package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;

/**
 * Recognises list markers at the start of a line, a sentence or a clause: 一、 (一) （3） 1. 1、 ④ 一是 一要
 * 第一，.
 */
final class ListMarkers implements Rule {
  private static final int MOST = 99;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    int circled = circled(passage.at(start));
    if (circled > 0) {
      return passage.found(start, start + 1, Numeral.Kind.LIST_MARKER, String.valueOf(circled), "");
    }
    Optional<Numeral> section = section(passage, start);
    if (section.isPresent()) {
      return section;
    }
    Optional<Passage.Small> number =
        passage
            .small(start)
            .filter(small -> small.value() > 0 && small.value() <= MOST)
            .filter(small -> small.digits() || small.length() <= 3);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    String value = String.valueOf(number.get().value());
    if (isBracketed(passage, start, end)) {
      return passage.found(start - 1, end + 1, Numeral.Kind.LIST_MARKER, value, "");
    }
    int from = passage.at(start - 1) == '第' || passage.at(start - 1) == '其' ? start - 1 : start;
    if (from < start) {
      boolean marks =
          passage.atClauseStart(from)
              && "，,：:是".indexOf(passage.at(end)) >= 0
              && !number.get().digits();
      return marks
          ? passage.found(from, end + 1, Numeral.Kind.LIST_MARKER, value, "")
          : Optional.empty();
    }
    return marks(passage, number.get(), start)
        ? passage.found(start, end + 1, Numeral.Kind.LIST_MARKER, value, "")
        : Optional.empty();
  }

  /** Recognises the section number before a heading: 2.1, 3.2.1. */
  private static Optional<Numeral> section(Passage passage, int start) {
    int end = AlphanumericNames.dottedEnd(passage, start);
    int word = Glyphs.skipBlanks(passage.text(), end);
    boolean section =
        passage.text().substring(start, end).indexOf('.') > 0
            && end - start < 8
            && passage.at(start) != '0'
            && passage.atLineStart(start)
            && Glyphs.isHan(passage.at(word))
            && !Glyphs.isHanNumber(passage.at(word))
            && "年多余几倍成个".indexOf(passage.at(word)) < 0
            && Measures.standard().at(passage.text(), word).isEmpty();
    return section
        ? passage.found(
            start, end, Numeral.Kind.LIST_MARKER, passage.text().substring(start, end), "")
        : Optional.empty();
  }

  private static boolean marks(Passage passage, Passage.Small number, int start) {
    char next = passage.at(number.end());
    char following = passage.at(number.end() + 1);
    if (number.digits()) {
      if (runsIntoNumber(passage, start, number)) {
        return true;
      }
      boolean point = (next == '.' || next == '．') && !Glyphs.isDigit(following);
      boolean comma = next == '、' && !Glyphs.isDigit(following) || (next == ')' || next == '）');
      boolean apart =
          passage.atClauseStart(start)
              || Glyphs.isBlank(passage.at(start - 1)) && Glyphs.isHan(following)
              || followsSentence(passage, start, following);
      return point && apart || comma && startsItem(passage, start);
    }
    if (next == '、') {
      boolean row = Glyphs.han(following) == number.value() + 1;
      return startsItem(passage, start)
          && (!Glyphs.isHanNumber(following) || passage.atLineStart(start) && !row);
    }
    boolean item = next == '是' || next == '要' || next == '则' || next == '为';
    return item
        && passage.atClauseStart(start)
        && !(next == '要' && number.value() == 1 && following == '求');
  }

  /** Returns whether an English sentence ends before a marker: 1. Roads. 2. Water. Not No. 2. */
  private static boolean followsSentence(Passage passage, int start, char following) {
    return Glyphs.isBlank(following)
        && Glyphs.isBlank(passage.at(start - 1))
        && passage.at(start - 2) == '.'
        && Glyphs.isLatin(passage.at(start - 3))
        && !Glyphs.endsWith(passage.text(), start - 2, "No")
        && !Glyphs.endsWith(passage.text(), start - 2, "Nos");
  }

  /**
   * Returns whether a marker at the start of a line is directly followed by another number:
   * 1.2023年, 2.15所, 2、5家. A year shows it, or the previous marker in an earlier line.
   */
  private static boolean runsIntoNumber(Passage passage, int start, Passage.Small number) {
    char next = passage.at(number.end());
    int digits = number.end() + 1;
    boolean joined =
        (next == '.' || next == '．' || next == '、') && Glyphs.isDigit(passage.at(digits));
    if (!joined || number.length() > 2 || !startsItem(passage, start)) {
      return false;
    }
    boolean year =
        passage
            .small(digits)
            .filter(small -> small.length() == 4 && small.value() > 1900 && small.value() < 2100)
            .filter(
                small -> passage.at(small.end()) == '年' || Glyphs.isDash(passage.at(small.end())))
            .isPresent();
    boolean row = next == '、' || !isDotted(passage, digits);
    return year
        || row && passage.atLineStart(start) && follows(passage, start, number.value(), next);
  }

  /** Returns whether a section number such as 1.2.3 is here. */
  private static boolean isDotted(Passage passage, int digits) {
    int end = digits;
    while (Glyphs.isDigit(passage.at(end)) && end - digits < 6) {
      end++;
    }
    return passage.at(end) == '.' && Glyphs.isDigit(passage.at(end + 1));
  }

  /**
   * Returns whether an earlier line starts with the previous marker, or this is the first marker
   * and the next one follows.
   */
  private static boolean follows(Passage passage, int start, int value, char sign) {
    return value > 1
        ? passage.hasLineBefore(start, (value - 1) + String.valueOf(sign))
        : passage.hasLineAfter(start, "2" + sign);
  }

  /**
   * Returns whether a marker with 、 is at the start of a line, or after the end of a sentence or a
   * colon.
   */
  private static boolean startsItem(Passage passage, int start) {
    int i = start;
    while (i > 0 && Glyphs.isBlank(passage.at(i - 1)) && start - i < 4) {
      i--;
    }
    return passage.atLineStart(start) || "。；：;:！”".indexOf(passage.at(i - 1)) >= 0;
  }

  /** Recognises （3）. Not 第（二）项 and not a year. */
  private static boolean isBracketed(Passage passage, int start, int end) {
    char open = passage.at(start - 1);
    char close = passage.at(end);
    boolean bracketed = (open == '(' || open == '（') && (close == ')' || close == '）');
    return bracketed && passage.at(start - 2) != '第' && "项款条目".indexOf(passage.at(end + 1)) < 0;
  }

  /** Returns the value of a single-character marker such as ①, ⑴, ㈠, Ⅰ; 0 for other characters. */
  static int circled(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '⒈' && c <= '⒛') {
      return c - '⒈' + 1;
    }
    if (c >= '㈠' && c <= '㈩') {
      return c - '㈠' + 1;
    }
    return c >= '❶' && c <= '❿' ? c - '❶' + 1 : 0;
  }
}

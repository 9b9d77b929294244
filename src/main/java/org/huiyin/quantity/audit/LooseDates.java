package org.huiyin.quantity.audit;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises dates damaged by copying: 2024- 11- 17 10: 20, 20240307 in a line of its own, 二0二四年.
 */
final class LooseDates implements Rule {
  private static final Words BODIES =
      Words.of("局 厅 委 府 室 会 院 部 办 中心 公司 处 队 站 所 馆 日期 时间 日期： 时间： 日期: 时间:");

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    if (Glyphs.isDigit(passage.at(start - 1))) {
      return Optional.empty();
    }
    if (Glyphs.isDigit(passage.at(start))) {
      int digits = digitsEnd(passage, start, 9);
      return switch (digits - start) {
        case 1, 2 -> time(passage, start, digits);
        case 4 -> spaced(passage, start, digits);
        case 7, 8 -> row(passage, start, digits);
        default -> Optional.empty();
      };
    }
    return Glyphs.han(passage.at(start)) > 0 ? mixedYear(passage, start) : Optional.empty();
  }

  private static int digitsEnd(Passage passage, int start, int most) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end)) && end - start < most) {
      end++;
    }
    return end;
  }

  private static int number(Passage passage, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Glyphs.digit(passage.at(i));
    }
    return value;
  }

  /** Recognises year, month and day between dashes and blanks, and the time after them. */
  private static Optional<Numeral> spaced(Passage passage, int start, int digits) {
    int year = number(passage, start, digits);
    int sign = Glyphs.skipBlanks(passage.text(), digits);
    char joint = passage.at(sign);
    if (year < 1900 || year > 2100 || !Glyphs.isDash(joint) && joint != '/' && joint != '.') {
      return Optional.empty();
    }
    int month = Glyphs.skipBlanks(passage.text(), sign + 1);
    int monthEnd = digitsEnd(passage, month, 3);
    int second = Glyphs.skipBlanks(passage.text(), monthEnd);
    int day = Glyphs.skipBlanks(passage.text(), second + 1);
    int dayEnd = digitsEnd(passage, day, 3);
    boolean date =
        passage.at(second) == joint
            && isWithin(number(passage, month, monthEnd), 12)
            && isWithin(number(passage, day, dayEnd), 31)
            && monthEnd - month < 3
            && dayEnd - day < 3;
    boolean loose = dayEnd - start > digits - start + 2 + (monthEnd - month) + (dayEnd - day);
    return date && loose
        ? passage.found(
            start,
            timeEnd(passage, dayEnd),
            Kind.DATE,
            iso(year, number(passage, month, monthEnd), number(passage, day, dayEnd)),
            "")
        : Optional.empty();
  }

  private static boolean isWithin(int value, int most) {
    return value >= 1 && value <= most;
  }

  private static String iso(int year, int month, int day) {
    return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
  }

  /** Returns the index after a time that follows a date, or {@code index} if there is none. */
  private static int timeEnd(Passage passage, int index) {
    int end = index;
    int part = Glyphs.skipBlanks(passage.text(), index);
    for (int parts = 0; part > index && parts < 3; parts++) {
      int digits = digitsEnd(passage, part, 3);
      int colon = Glyphs.skipBlanks(passage.text(), digits);
      if (digits == part || digits - part > 2) {
        break;
      }
      boolean more = Glyphs.isColon(passage.at(colon));
      if (parts == 0 && !more) {
        break;
      }
      end = digits;
      if (!more) {
        break;
      }
      part = Glyphs.skipBlanks(passage.text(), colon + 1);
    }
    return end;
  }

  /** Recognises 10: 20 after a date. */
  private static Optional<Numeral> time(Passage passage, int start, int digits) {
    int minute = Glyphs.skipBlanks(passage.text(), digits + 1);
    int end = digitsEnd(passage, minute, 3);
    boolean time =
        Glyphs.isColon(passage.at(digits))
            && minute > digits + 1
            && end - minute == 2
            && number(passage, start, digits) < 24
            && number(passage, minute, end) < 60
            && Glyphs.isDigit(passage.at(passage.skipBlanksBefore(start) - 1));
    return time
        ? passage.found(
            start,
            end,
            Kind.DATE,
            String.format(
                Locale.ROOT,
                "%02d:%02d",
                number(passage, start, digits),
                number(passage, minute, end)),
            "")
        : Optional.empty();
  }

  /**
   * Recognises 20240307 or 2023916 in a line of its own, after the name of an authority, or
   * labelled.
   */
  private static Optional<Numeral> row(Passage passage, int start, int digits) {
    int year = number(passage, start, start + 4);
    int before = passage.skipBlanksBefore(start);
    boolean alone =
        passage.lineBefore(start, 40).isBlank()
            || BODIES.before(passage.text(), before) > 0
            || before < start
                && Glyphs.isColon(passage.at(before - 1))
                && passage.lineBefore(before, 8).contains("日期");
    if (year < 1949 || year > 2100 || !alone || !passage.atLineEnd(digits)) {
      return Optional.empty();
    }
    int split = digits - start == 8 ? 2 : 1;
    for (; split < 3; split++) {
      int month = number(passage, start + 4, start + 4 + split);
      int day = number(passage, start + 4 + split, digits);
      if (isWithin(month, 12) && isWithin(day, 31)) {
        return passage.found(start, digits, Kind.DATE, iso(year, month, day), "");
      }
    }
    return Optional.empty();
  }

  /** Recognises 二0二四年, 二О二四年, where digits or letters stand for 〇. */
  private static Optional<Numeral> mixedYear(Passage passage, int start) {
    int year = 0;
    boolean mixed = false;
    for (int i = start; i < start + 4; i++) {
      char c = passage.at(i);
      boolean zero = c == '0' || c == 'O' || c == 'o' || c == 'О' || c == 'Ｏ' || c == '０';
      int digit = zero ? 0 : Glyphs.han(c);
      if (digit < 0) {
        return Optional.empty();
      }
      mixed |= zero;
      year = year * 10 + digit;
    }
    return mixed && passage.at(start + 4) == '年'
        ? Calendar.afterYear(
            passage, start, new Passage.Small(year, start + 4, false, 4), start + 5)
        : Optional.empty();
  }
}

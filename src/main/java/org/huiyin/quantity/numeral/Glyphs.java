package org.huiyin.quantity.numeral;

import java.util.Locale;

/**
 * Classifies the characters of numbers. Unless stated otherwise, methods return -1 or 0 for other
 * characters.
 */
public final class Glyphs {
  /** The result of {@link #at} outside the text. It does not occur in texts. */
  public static final char NONE = '\0';

  private static final String HAN = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private Glyphs() {}

  /** Returns the character at an index, or {@link #NONE} outside the text. */
  public static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
  }

  /** Returns the value of a half-width or full-width digit, or -1. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  public static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** Returns the value of a Chinese digit, everyday or formal (三, 两, 〇, 叁), or -1. */
  public static int han(char c) {
    return switch (c) {
      case '〇', '零', '○' -> 0; // A circle is often typed for 〇: 二○二一年.
      case '一', '壹' -> 1;
      case '二', '贰', '两' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** Returns whether a formal digit stands alone; it is then part of another word: 陆海, 伍家岗. */
  public static boolean isLoneFormal(String text, int index) {
    char c = at(text, index);
    return FORMAL.indexOf(c) > 0
        && han(at(text, index + 1)) < 0
        && "拾佰仟万萬亿億元圆角分".indexOf(at(text, index + 1)) < 0
        && !isHanNumber(at(text, index - 1));
  }

  /** Returns the Chinese character of a digit from 0 to 9, or {@link #NONE}. */
  public static char hanDigit(int value) {
    return value >= 0 && value < 10 ? HAN.charAt(value) : NONE;
  }

  /** Returns the power of ten of 十 百 千, else 0. */
  public static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      default -> 0;
    };
  }

  /** Returns the power of ten of 万 and 亿, else 0. */
  public static int myriad(char c) {
    return c == '万' || c == '萬' ? 4 : c == '亿' || c == '億' ? 8 : 0;
  }

  /** Returns the tens of 廿 and 卅 (2 and 3), else 0. */
  static int tens(char c) {
    return c == '廿' ? 2 : c == '卅' ? 3 : 0;
  }

  public static boolean isHanNumber(char c) {
    return han(c) >= 0 || power(c) > 0 || myriad(c) > 0 || tens(c) > 0;
  }

  /**
   * Returns whether a character is a Han character. Only the basic plane is covered, which is
   * enough to detect word boundaries.
   */
  public static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || c == '〇';
  }

  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Returns whether a character is a blank within a line. */
  public static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\u2009'
        || c == '\u202F';
  }

  /** Returns the first index from {@code index} on that is not a blank. */
  public static int skipBlanks(String text, int index) {
    int end = index;
    while (end - index < 4 && isBlank(at(text, end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a character can be the dash of a range, including the tilde. */
  public static boolean isDash(char c) {
    return "-‐‑–—―－−~～〜".indexOf(c) >= 0;
  }

  public static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '∶' || c == '﹕';
  }

  /** Returns whether a character is a per cent sign or a similar one typed by mistake. */
  public static boolean isPercent(char c) {
    return c == '%' || c == '％' || c == '﹪' || c == '℅';
  }

  /** Returns the value of a Roman numeral in one character, Ⅰ to Ⅻ, else 0. */
  public static int roman(char c) {
    return c >= 'Ⅰ' && c <= 'Ⅻ' ? c - 'Ⅰ' + 1 : 0;
  }

  /** Returns whether a character ends a sentence, a clause or a line. */
  public static boolean endsClause(char c) {
    return c == NONE || c == '\n' || c == '\r' || "。，、；：！？,;:!?…".indexOf(c) >= 0;
  }

  public static boolean endsSentence(char c) {
    return c == NONE || c == '\n' || c == '\r' || "。！？；".indexOf(c) >= 0;
  }

  /**
   * Returns the index after the run of digits, number characters or letters that starts here; at
   * least {@code index + 1}.
   */
  public static int rowEnd(String text, int index) {
    char first = text.charAt(index);
    int end = index + 1;
    while (end < text.length()
        && (isDigit(first) && isDigit(text.charAt(end))
            || isLatin(first) && isLatin(text.charAt(end))
            || isHanNumber(first) && isHanNumber(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Returns whether a word starts at an index, ignoring case. */
  public static boolean startsWith(String text, int index, String word) {
    if (index < 0 || index + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(index + i)) != lower(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word ends at an index, ignoring case. */
  public static boolean endsWith(String text, int index, String word) {
    return startsWith(text, index - word.length(), word);
  }

  /** Returns the character in lower case. */
  public static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /**
   * Converts full-width digits, letters and signs to ASCII; the colon of a ratio and 比 become
   * {@code :}.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '∶' || c == '比' ? ':' : c);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}

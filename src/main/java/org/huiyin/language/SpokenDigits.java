package org.huiyin.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the numbers of a date in digits: {@code 二〇二四年三月}, {@code 2024年第一季度}. */
final class SpokenDigits {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern YEAR = Pattern.compile("[〇零○" + DIGITS.substring(1) + "]{4}(?=年)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![十〇零"
              + DIGITS.substring(1)
              + "])(?:二?十?[一二三四五六七八九]|[二三]?十|三十一|两)"
              + "(?=[月日号季个]|[—–~至到-][0-9一二三四五六七八九十])");

  private SpokenDigits() {}

  static String plain(String text) {
    String years = YEAR.matcher(text).replaceAll(found -> year(found.group()));
    Matcher number = NUMBER.matcher(years);
    return number.replaceAll(found -> String.valueOf(value(found.group())));
  }

  private static String year(String digits) {
    StringBuilder year = new StringBuilder();
    digits.chars().forEach(digit -> year.append(Math.max(0, DIGITS.indexOf(digit))));
    return year.toString();
  }

  /** A number below 40 in characters. */
  private static int value(String number) {
    int ten = number.indexOf('十');
    String ones = number.substring(ten + 1);
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(number.charAt(0));
    return tens * 10 + (ones.isEmpty() ? 0 : digit(ones.charAt(0)));
  }

  private static int digit(char digit) {
    return digit == '两' ? 2 : DIGITS.indexOf(digit);
  }
}

package org.huiyin.resolve.table;

import java.util.regex.Pattern;

/** The forms of numbers and periods in tables, as the readers of YAML expect them. */
final class CellText {
  /** The marks of yearbooks for a value that is not given. */
  private static final Pattern NOT_GIVEN =
      Pattern.compile("|[-–—―−]+|…+|\\.{2,}|/|[Nn]\\.?/?[Aa]\\.?");

  /** A number whose thousands are separated as they should be. */
  private static final Pattern GROUPED =
      Pattern.compile("(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9,])");

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:年|(?:年|[-/])([0-9]{1,2})(?:月|(?:月|[-/])([0-9]{1,2})日?)?)?");
  private static final Pattern QUARTER =
      Pattern.compile("([0-9]{4})(?:年第?([一二三四1-4])季度|-?Q([1-4]))");
  private static final Pattern HALF = Pattern.compile("([0-9]{4})(?:年([上下])半年|-?H([12]))");
  private static final Pattern PERIOD =
      Pattern.compile("[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|Q[1-4]|H[12]))?");

  private CellText() {}

  /** Whether the source gives no value here. */
  static boolean isNotGiven(String text) {
    return NOT_GIVEN.matcher(narrow(text)).matches();
  }

  /** {@code 1200} for {@code 1,200}; any other text is left for the reader of numbers. */
  static String number(String text) {
    return GROUPED.matcher(narrow(text)).replaceAll(number -> number.group().replace(",", ""));
  }

  /**
   * {@code 2019} for {@code 2019年}, {@code 2019-06} for {@code 2019年6月}, {@code 2023-Q1} for {@code
   * 2023年第一季度}, {@code 2023-H1} for {@code 2023年上半年}; any other text is left for the reader of
   * periods.
   */
  static String period(String text) {
    String narrow = narrow(text).replace(" ", "");
    var date = DATE.matcher(narrow);
    if (date.matches()) {
      return date.group(1) + twoDigits(date.group(2)) + twoDigits(date.group(3));
    }
    var quarter = QUARTER.matcher(narrow);
    if (quarter.matches()) {
      String chinese = quarter.group(2);
      int number = chinese == null ? 0 : "一二三四".indexOf(chinese) + 1;
      return quarter.group(1)
          + "-Q"
          + (chinese == null ? quarter.group(3) : number > 0 ? String.valueOf(number) : chinese);
    }
    var half = HALF.matcher(narrow);
    if (half.matches()) {
      String chinese = half.group(2);
      return half.group(1)
          + "-H"
          + (chinese == null ? half.group(3) : chinese.equals("上") ? "1" : "2");
    }
    return text;
  }

  /** Whether a text is one of the periods above. */
  static boolean isPeriod(String text) {
    return PERIOD.matcher(period(text)).matches();
  }

  private static String twoDigits(String digits) {
    return digits == null ? "" : (digits.length() == 1 ? "-0" : "-") + digits;
  }

  /** Full-width digits, letters and signs as ASCII, and the minus sign as a hyphen. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      narrow.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c == '\u2212' ? '-' : c);
    }
    return narrow.toString();
  }
}

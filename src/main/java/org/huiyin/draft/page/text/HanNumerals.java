package org.huiyin.draft.page.text;

/** Chinese numerals of lists: 一, 十, 二十一. */
public final class HanNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumerals() {}

  public static String of(int number) {
    if (number <= 0 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String high = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
    return high + (ones == 0 ? "" : DIGITS.charAt(ones));
  }
}

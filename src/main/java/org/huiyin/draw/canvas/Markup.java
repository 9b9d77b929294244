package org.huiyin.draw.canvas;

/** Appends escaped text and formatted numbers to XML. */
public final class Markup {
  private Markup() {}

  /** Appends a text, escaped for element content and for attribute values in double quotes. */
  public static StringBuilder text(StringBuilder out, String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    return done == 0 ? out.append(text) : out.append(text, done, text.length());
  }

  /**
   * Appends a number in ASCII digits, rounded to two decimals, without trailing zeros. The format
   * does not depend on the locale.
   *
   * @throws IllegalArgumentException if the number is not finite
   */
  public static StringBuilder number(StringBuilder out, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a coordinate: " + number);
    }
    long hundredths = Math.round(Math.abs(number) * 100);
    if (number < 0 && hundredths > 0) {
      out.append('-');
    }
    out.append(hundredths / 100);
    long fraction = hundredths % 100;
    if (fraction > 0) {
      out.append('.').append(fraction / 10);
      if (fraction % 10 > 0) {
        out.append(fraction % 10);
      }
    }
    return out;
  }
}

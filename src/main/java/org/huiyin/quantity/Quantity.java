package org.huiyin.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits with what follows it: {@code 9,876 项}.
 *
 * @param value exact
 * @param unit what follows the digits, without blanks; empty where nothing does
 */
public record Quantity(BigDecimal value, String unit) {
  private static final Pattern DIGITS = Pattern.compile(
      "[\\s\\u3000]*(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,10})?[\\s\\u3000]*(.*?)[\\s\\u3000]*",
      Pattern.DOTALL);

  /**
   * Reads a text that is one number in ASCII or full-width digits, with or without a unit.
   *
   * @return nothing if the text does not begin with such a number, or another digit follows it
   */
  public static Optional<Quantity> parse(String text) {
    Matcher matcher = DIGITS.matcher(halfWidth(text));
    if (!matcher.matches() || matcher.group(4).chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = matcher.group(1) + matcher.group(2).replace(",", "") + fraction;
    return Optional.of(new Quantity(new BigDecimal(digits), matcher.group(4)));
  }

  /** Full-width digits, points, commas, minus and per-cent signs as ASCII; everything else as it is. */
  private static String halfWidth(String text) {
    StringBuilder ascii = new StringBuilder(text);
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      boolean wide = c >= '０' && c <= '９' || c == '．' || c == '，' || c == '－' || c == '％';
      if (wide) {
        ascii.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return ascii.toString();
  }

  /**
   * A value as readers see it: {@code 9,876}, {@code 34.24}.
   *
   * @param value shown with all its decimal places
   */
  public static String show(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder shown = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      shown.insert(i, ',');
    }
    return shown.toString();
  }
}

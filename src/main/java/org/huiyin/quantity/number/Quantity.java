package org.huiyin.quantity.number;

import java.math.BigDecimal;

/** Formats numbers for readers. */
public final class Quantity {
  private Quantity() {}

  /**
   * Formats a value with thousands separators: {@code 9,876}, {@code 34.24}.
   *
   * @param value formatted with all its decimal places
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

  /** Formats a value like {@link #show}, with the minus sign of typeset text: {@code −3.2}. */
  public static String typeset(BigDecimal value) {
    return show(value).replace('-', '−');
  }
}

package org.huiyin.quantity.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.quantity.number.Quantity;

/**
 * A unit in English that begins with a number, as 万 and 亿 have no word of their own there: 100
 * million yuan for 亿元, 10,000 places for 万个.
 *
 * @param power of ten
 * @param unit what is counted: {@code yuan}
 */
public record EnglishScale(int power, String unit) {
  private static final Pattern SCALED =
      Pattern.compile("(10 |100 )?(thousand|million|billion) (.+)|(1,000|10,000) (.+)");
  private static final BigDecimal BILLION = BigDecimal.ONE.movePointRight(9);
  private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(6);

  /** Empty if the unit does not begin with a power of ten. */
  public static Optional<EnglishScale> of(String unit) {
    Matcher matcher = SCALED.matcher(unit);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group(4) != null) {
      return Optional.of(
          new EnglishScale(matcher.group(4).equals("1,000") ? 3 : 4, matcher.group(5)));
    }
    int before = matcher.group(1) == null ? 0 : matcher.group(1).length() - 2;
    int power =
        switch (matcher.group(2)) {
          case "thousand" -> 3;
          case "million" -> 6;
          default -> 9;
        };
    return Optional.of(new EnglishScale(before + power, matcher.group(3)));
  }

  /**
   * A value in this unit, as English texts write it: 302 of 100 million is {@code 30.2 billion}.
   */
  public String typeset(BigDecimal value) {
    BigDecimal whole = plain(value.movePointRight(power));
    BigDecimal size = whole.abs();
    if (size.compareTo(BILLION) >= 0) {
      return Quantity.typeset(plain(whole.movePointLeft(9))) + " billion";
    }
    return size.compareTo(MILLION) >= 0
        ? Quantity.typeset(plain(whole.movePointLeft(6))) + " million"
        : Quantity.typeset(whole);
  }

  /** Without the zeros that moving the point leaves behind it. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

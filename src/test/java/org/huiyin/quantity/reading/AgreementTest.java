package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form in its right and its wrong variants. */
class AgreementTest {
  private static final Tolerances DEFAULTS = Tolerances.defaults();

  private static Agreement compare(String text, String value, String unit, Tolerances tolerances) {
    String figureUnit = unit == null ? "" : unit;
    Measures measures = Measures.standard().with(List.of(figureUnit));
    List<Reading> readings = Reading.of(text, measures);
    assertEquals(1, readings.size(), () -> text + ": " + readings);
    return Agreement.of(readings.get(0), rational(value), figureUnit, tolerances, measures);
  }

  static Rational rational(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Rational.of(new BigDecimal(text))
        : Rational.of(Long.parseLong(text.substring(0, slash)))
            .dividedBy(Rational.of(Long.parseLong(text.substring(slash + 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      168 个 | 168 | 个
      30.2 billion yuan | 302 | 100 million yuan
      30 billion yuan | 302 | 100 million yuan
      302 | 302 | 100 million yuan
      45,000 | 4.5 | 10,000 places
      168 | 168 | 个
      建成168个省级智能车间 | 168 | 个
      一百六十八个 | 168 | 个
      １６８个 | 168 | 个
      1,466 | 1466 | 个
      34.24% | 176/514 |
      34.2% | 176/514 |
      34% | 176/514 |
      34.2% | 34.24 | %
      百分之三十四 | 176/514 |
      三成 | 176/514 |
      约三分之一 | 176/514 |
      三分之一以上 | 176/514 |
      三分之一以上 | 1/3 |
      30%以上 | 338/1088 |
      超过三成 | 338/1088 |
      不足四成 | 338/1088 |
      1.3万家 | 12960 | 家
      近1.3万家 | 12960 | 家
      约1.3万家 | 13200 | 家
      近2万家 | 18500 | 家
      超过500项 | 514 | 项
      500余项 | 514 | 项
      500多项 | 514 | 项
      百余项 | 176 | 项
      数百项 | 514 | 项
      1.2亿元 | 12000 | 万元
      12000万元 | 1.2 | 亿元
      3000多万元 | 0.35 | 亿元
      两倍 | 2 |
      翻一番 | 2 |
      1:4 | 1/4 |
      77.3 | 3170/41 |
      77人次 | 3170/41 | 人次
      2.3个百分点 | 2.3 | 百分点
      0.5‰ | 0.0005 |
      3170人次 | 3170 | 人次
      more than 500 projects | 514 | 项
      nearly 35 per cent | 176/514 |
      """)
  void what_is_said_is_right(String text, String value, String unit) {
    assertEquals(new Agreement.Agrees(), compare(text, value, unit, DEFAULTS), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      169个 | 168 | 个 | VALUE | 168个
      168家 | 168 | 个 | UNIT | 168个
      3170人 | 3170 | 人次 | UNIT | 3170人次
      2.3% | 2.3 | 百分点 | UNIT | 2.3百分点
      34.3% | 176/514 | | ROUNDING | 34.2%
      34.1% | 176/514 | | VALUE | 34.2%
      35% | 176/514 | | ROUNDING | 34%
      31.0% | 338/1088 | | ROUNDING | 31.1%
      三分之一 | 176/514 | | VALUE | 34.24%
      1.3万亿元 | 1.3 | 亿元 | SCALE | 1.3亿元
      1.3万元 | 1.3 | 亿元 | SCALE | 1.3亿元
      1.2万家 | 12960 | 家 | ROUNDING | 1.3万家
      3.42% | 176/514 | | SCALE | 34.24%
      近500项 | 514 | 项 | QUALIFIER | 超过500项
      超过520项 | 514 | 项 | QUALIFIER | 近520项
      超过514项 | 514 | 项 | QUALIFIER | 514项
      近514项 | 514 | 项 | QUALIFIER | 514项
      520项以上 | 514 | 项 | QUALIFIER | 近520项
      不足500项 | 514 | 项 | QUALIFIER | 超过500项
      500项以下 | 514 | 项 | QUALIFIER | 超过500项
      不足三成 | 338/1088 | | QUALIFIER | 超过30%
      约400项 | 514 | 项 | VALUE | 514项
      600余项 | 514 | 项 | VALUE | 514项
      400余项 | 514 | 项 | VALUE | 514项
      超过50项 | 514 | 项 | VALUE | 514项
      近3成 | 338/1088 | | QUALIFIER | 超过30%
      5至8家 | 4 | 家 | RANGE | 4家
      3至5家 | 4 | 家 | RANGE | 4家
      翻两番 | 2 | | VALUE | 200%
      1.4万家左右 | 12960 | 家 | QUALIFIER | 近1.4万家
      """)
  void what_is_said_is_wrong_for_a_reason_and_a_right_wording_is_proposed(
      String text, String value, String unit, Agreement.Reason reason, String wording) {
    Agreement.Differs differs =
        assertInstanceOf(Agreement.Differs.class, compare(text, value, unit, DEFAULTS), text);
    assertEquals(reason + " " + wording, differs.reason() + " " + differs.wording(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      169个 | 168 | 个
      34.3% | 176/514 |
      1.3万元 | 1.3 | 亿元
      近500项 | 514 | 项
      不足三成 | 338/1088 |
      超过514项 | 514 | 项
      三分之一 | 176/514 |
      1.4万家左右 | 12960 | 家
      近1万 | 0.00031 |
      0.5‰ | 0.0314 |
      """)
  void the_proposed_wording_is_right(String text, String value, String unit) {
    Agreement.Differs differs =
        assertInstanceOf(Agreement.Differs.class, compare(text, value, unit, DEFAULTS), text);
    assertEquals(
        new Agreement.Agrees(),
        compare(differs.wording(), value, unit, DEFAULTS),
        differs.wording());
  }

  @Test
  void any_other_digit_in_a_plain_number_is_wrong() {
    for (String number : List.of("168", "5909", "1088", "34.24")) {
      for (int i = 0; i < number.length(); i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          if (number.charAt(i) != '.' && number.charAt(i) != digit) {
            String other = number.substring(0, i) + digit + number.substring(i + 1);
            assertInstanceOf(
                Agreement.Differs.class, compare(other + "个", number, "个", DEFAULTS), other);
          }
        }
      }
    }
  }

  @Test
  void a_site_may_set_its_own_tolerances() {
    Tolerances strict = new Tolerances(rational("1/100"), rational("1/100"), rational("1/10"));
    assertEquals(new Agreement.Agrees(), compare("近2万家", "18500", "家", DEFAULTS));
    assertInstanceOf(Agreement.Differs.class, compare("近2万家", "18500", "家", strict));
    assertInstanceOf(Agreement.Differs.class, compare("超过400项", "514", "项", strict));
    Rational none = Rational.ZERO;
    assertThrows(IllegalArgumentException.class, () -> new Tolerances(none, none, none));
  }

  @Test
  void the_reason_of_a_contradiction_is_not_hidden() {
    assertTrue(
        compare("近500余项", "514", "项", DEFAULTS) instanceof Agreement.Agrees,
        "the last word counts");
  }
}

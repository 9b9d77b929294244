package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says in one number, form by form. */
class ReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      168 个 | 168 | 个
      １６８个 | 168 | 个
      1,466件 | 1466 | 件
      1 466件 | 1466 | 件
      12.5 | 25/2 |
      34.2% | 171/500 |
      ３０％ | 3/10 |
      0.5‰ | 1/2000 |
      1.3万亿元 | 1300000000000 | 元
      3.5万 | 35000 |
      300千瓦 | 300 | 千瓦
      2.3个百分点 | 23/10 | 百分点
      两千三百 | 2300 |
      一百零八件 | 108 | 件
      一千零八十八个 | 1088 | 个
      一万零五十 | 10050 |
      一亿三千万元 | 130000000 | 元
      廿六家 | 26 | 家
      卅个 | 30 | 个
      十二点五公里 | 25/2 | 公里
      一点三万亿元 | 1300000000000 | 元
      百分之三十 | 3/10 |
      百分之十二点五 | 1/8 |
      百分之百 | 1 |
      千分之五 | 1/200 |
      万分之三 | 3/10000 |
      三分之一 | 1/3 |
      2/3 | 2/3 |
      七成 | 7/10 |
      三成半 | 7/20 |
      七折 | 7/10 |
      九成九 | 99/100 |
      1万3千处 | 13000 | 处
      3亿5千万元 | 350000000 | 元
      二○二○ | 2020 |
      一半 | 1/2 |
      半数 | 1/2 |
      两倍 | 2 | 倍
      翻一番 | 2 |
      翻了两番 | 4 |
      1:4 | 1/4 |
      1∶4 | 1/4 |
      3比1 | 3 |
      180万美元 | 1800000 | 美元
      12m³ | 12 | 立方米
      -5℃ | -5 | ℃
      168 workshops | 168 |
      1.3 trillion yuan | 1300000000000 | 元
      RMB 1.3 trillion | 1300000000000 | 元
      30 per cent | 3/10 |
      30 percent | 3/10 |
      one third | 1/3 |
      two-thirds | 2/3 |
      a quarter | 1/4 |
      half | 1/2 |
      one hundred and eight | 108 |
      forty-one | 41 |
      """)
  void a_form_has_an_exact_value_and_its_unit(String text, String value, String unit) {
    List<Reading> readings = Reading.of(text, Measures.standard());
    assertEquals(1, readings.size(), () -> text + ": " + readings);
    assertEquals(value, readings.get(0).low().toString(), text);
    assertEquals(unit == null ? "" : unit, readings.get(0).unit(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      3至5家 | 3 | 5
      三至五家 | 3 | 5
      10—15% | 1/10 | 3/20
      40%~50% | 2/5 | 1/2
      2-3成 | 1/5 | 3/10
      300万—500万元 | 3000000 | 5000000
      3-5万元 | 30000 | 50000
      3家到5家 | 3 | 5
      3 to 5 | 3 | 5
      """)
  void a_range_has_two_ends(String text, String low, String high) {
    Reading reading = Reading.of(text, Measures.standard()).get(0);
    assertEquals(low + " " + high, reading.low() + " " + reading.high());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      近2万家 | NEAR
      约三成 | ABOUT
      约有三成 | ABOUT
      将近有5家 | NEAR
      超过了5家 | MORE_THAN
      1.3万亿元左右 | ABOUT
      超过500项 | MORE_THAN
      逾3000亿元 | MORE_THAN
      三分之一以上 | AT_LEAST
      不少于2亿元 | AT_LEAST
      不超过10% | AT_MOST
      三年以内 | AT_MOST
      不足10% | LESS_THAN
      百余项 | SOME_MORE
      3000多万元 | SOME_MORE
      两千多名 | SOME_MORE
      十几个 | SOME_MORE
      数十家 | SEVERAL
      上百名 | AT_LEAST
      nearly one third | NEAR
      more than 30 per cent | MORE_THAN
      at least 168 | AT_LEAST
      168 or more | AT_LEAST
      about half | ABOUT
      """)
  void a_word_of_degree_is_understood_on_either_side(String text, Qualifier qualifier) {
    assertEquals(List.of(qualifier), Reading.of(text, Measures.standard()).get(0).qualifiers());
  }

  @ParameterizedTest
  @CsvSource({"最近3家", "附近5家", "节约30吨", "预约100人", "节约有30吨", "商超5家", "3个多元平台"})
  void the_end_of_another_word_is_no_word_of_degree(String text) {
    assertEquals(List.of(), Reading.of(text, Measures.standard()).get(0).qualifiers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      三五百 | 300 500
      三五个 | 3 5
      一百二 | 120 102
      三万五 | 35000 30005
      1，466家 | 1466 466
      168个和97家 | 168 97
      """)
  void a_number_with_two_readings_has_both(String text, String values) {
    List<Reading> readings = Reading.of(text, Measures.standard());
    assertEquals(
        values,
        String.join(" ", readings.stream().map(reading -> reading.low().toString()).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "项目", "统计", "一", "1/0", "0分之1"})
  void a_text_without_a_number_or_with_none_that_can_be_reckoned_says_nothing_in_parts_of_one(
      String text) {
    assertTrue(Reading.of(text, Measures.standard()).stream().noneMatch(Reading::share), text);
  }

  @Test
  void a_site_adds_its_own_measure_words() {
    assertEquals("", Reading.of("12驿站", Measures.standard()).get(0).unit());
    assertEquals("驿站", Reading.of("12驿站", Measures.standard().with(List.of("驿站"))).get(0).unit());
  }
}

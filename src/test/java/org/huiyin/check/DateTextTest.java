package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.audit.Audit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final PartialDate DAY =
      new PartialDate(2023, OptionalInt.of(5), OptionalInt.of(20));

  private static List<String> found(PartialDate date, String text) {
    return found(
        text.contains("去年") || text.contains("last") ? "2024-05-20" : "2023-06-20", date, text);
  }

  private static List<String> found(String signedOn, PartialDate date, String text) {
    return Codes.of(
        new DateText(new Audit()),
        ReplyBuilder.reply(CardBuilder.card("x").signedOn(signedOn).build()).saysDate(date, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年5月20日",
        "2023年5月",
        "2023年",
        "5月20日",
        "二〇二三年",
        "2023年底",
        "20 May 2023",
        "May 2023",
        "2023",
        "2023-05-20",
        "去年",
        "今年5月",
        "上月",
        "目前",
        "截至目前",
        "近年来",
        "今年以来",
        "last year",
        "at present",
        "since last year",
        "recent years"
      })
  void the_date_or_a_relative_word_passes(String text) {
    assertEquals(List.of(), found(DAY, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1999年",
        "2022年5月",
        "5月21日",
        "2023年6月20日",
        "二〇二二年",
        "May 2022",
        "21 May 2023",
        "2022-05-20",
        "今年6月"
      })
  void another_date_is_told(String text) {
    assertEquals(List.of("date-text-differs"), found(DAY, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年5月", "5月", "May 2023", "今年5月"})
  void a_date_more_exact_than_the_link_is_told(String text) {
    assertEquals(List.of("date-text-differs"), found(PartialDate.year(2023), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年投资2000亿元，",
        "2000亿元",
        "去年投资2000亿元",
        "去年新建",
        "2022年和2023年",
        "那个时候",
        "last year 300",
        ""
      })
  void anything_else_is_told(String text) {
    assertEquals(List.of("date-text-not-date"), found(PartialDate.year(2023), text));
  }

  @ParameterizedTest
  @CsvSource({
    "去年, 1999, date-word-differs",
    "去年, 2024, date-word-differs",
    "去年, 2023, ",
    "去年底, 2023, ",
    "前年, 2022, ",
    "前年, 2023, date-word-differs",
    "今年, 2024, ",
    "今年, 2023, date-word-differs",
    "明年, 2025, ",
    "last year, 2022, date-word-differs",
    "近年来, 2019, ",
    "目前, 2024, ",
  })
  void a_word_means_a_year_by_the_day_of_signature(String text, int year, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code),
        found("2024-05-20", PartialDate.year(year), text));
  }
}

package org.huiyin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年 | 2024",
        "2024年度 | 2024",
        "二〇二四年 | 2024",
        "2024年3月 | 2024-03",
        "2024 年 3 月份 | 2024-03",
        "２０２４年３月 | 2024-03",
        "2024年十二月 | 2024-12",
        "2024年3月1日 | 2024-03-01",
        "2024年2月29号 | 2024-02-29",
        "2024/3/1 | 2024-03-01",
        "2024.3.1 | 2024-03-01",
        "2024-3-1 | 2024-03-01",
        "20240301 | 2024-03-01",
        "2024/3 | 2024-03",
        "202403 | 2024-03",
        "2024年底 | 2024-12-31",
        "2024年末 | 2024-12-31",
        "2024年年底 | 2024-12-31",
        "2024年初 | 2024-01-01",
        "2024年8月底 | 2024-08-31",
        "2023年2月末 | 2023-02-28",
        "2024年一季度 | 2024-Q1",
        "2024年第四季度 | 2024-Q4",
        "2024年2季度 | 2024-Q2",
        "2024年一季度末 | 2024-03-31",
        "2024Q3 | 2024-Q3",
        "2024-q3 | 2024-Q3",
        "Q3 2024 | 2024-Q3",
        "2024年上半年 | 2024-H1",
        "2024年下半年 | 2024-H2",
        "2024H2 | 2024-H2",
        "first half of 2024 | 2024-H1",
        "2021—2023年 | 2021..2023",
        "2021-2023 | 2021..2023",
        "2021年至2023年 | 2021..2023",
        "2021～2023年 | 2021..2023",
        "2024年1—8月 | 2024-01..2024-08",
        "2024年1-8月 | 2024-01..2024-08",
        "2024年1月至8月 | 2024-01..2024-08",
        "2024年前八个月 | 2024-01..2024-08",
        "2024年前8月 | 2024-01..2024-08",
        "2023年7月—2024年6月 | 2023-07..2024-06",
        "2024年3月1—5日 | 2024-03-01..2024-03-05",
        "2024年3月1日至4月5日 | 2024-03-01..2024-04-05",
        "2024年前三季度 | 2024-Q1..2024-Q3",
        "2024年一至三季度 | 2024-Q1..2024-Q3",
        "截至2024年 | ..2024",
        "截至2024年底 | ..2024",
        "截至2024年8月底 | ..2024-08",
        "截止到2024年8月31日 | ..2024-08-31",
        "截至2023年一季度末 | ..2023-03",
        "2021年以来 | 2021..",
        "自2021年6月起 | 2021-06..",
        "2021年至今 | 2021..",
        "since 2021 | 2021..",
        "up to 2023 | ..2023",
        "end of 2024 | 2024-12-31",
        "March 2024 | 2024-03",
        "1 March 2024 | 2024-03-01",
        "March 1, 2024 | 2024-03-01",
        "January–August 2024 | 2024-01..2024-08",
      })
  void the_form_to_write_is_known(String words, String notation) {
    SpokenTime time = SpokenTime.read(words).orElseThrow(() -> new AssertionError(words));
    assertEquals(notation, time.notation());
    assertEquals(notation, TimeSpan.parse(notation).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“十三五” | {from: 2016, to: 2020, text: “十三五”}",
        "\"十三五\" | {from: 2016, to: 2020, text: “十三五”}",
        "“十四五”时期 | {from: 2021, to: 2025, text: “十四五”时期}",
        "“十三五”以来 | {from: 2016, text: “十三五”以来}",
        "十五五期间 | {from: 2026, to: 2030, text: 十五五期间}",
        "2024年底 | {on: 2024-12-31, text: 2024年底}",
        "截至2024年底 | {to: 2024, text: 截至2024年底}",
        "2021年至2023年 | {from: 2021, to: 2023, text: 2021年至2023年}",
        "March 1, 2024 | {on: 2024-03-01, text: 'March 1, 2024'}",
      })
  void the_words_can_be_kept(String words, String mapping) {
    assertEquals(mapping, SpokenTime.read(words).orElseThrow().inWords());
  }

  /** What is written as the label needs no mapping. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年一季度",
        "2024年上半年",
        "2024年1—8月",
        "截至2024年8月",
        "2021年以来",
        "2024/3/1",
        "2021-2023",
        "2024Q3"
      })
  void words_that_are_the_label_need_no_mapping(String words) {
    assertTrue(SpokenTime.read(words).orElseThrow().isLabel());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "目前",
        "去年",
        "近三年",
        "近年来",
        "截至目前",
        "一季度",
        "1—8月",
        "2024年中",
        "2024年13月",
        "2024年2月30日",
        "2024年春节前后",
        "2023-Q5",
        "2023-H3",
        "2024年五季度",
        "2023年—2021年",
        "2024年8—1月",
        "十九五",
        "示例2024年",
        "2024年100家",
      })
  void nothing_is_guessed(String words) {
    assertEquals(Optional.empty(), SpokenTime.read(words));
  }

  /** Every label that the site makes is understood. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-06",
        "2023-06-18",
        "2023-Q2",
        "2023-H2",
        "2021..2023",
        "..2023",
        "2021..",
        "2024-01..2024-08",
        "2023-07..2024-06",
        "2023-Q1..2023-Q3",
        "2024-03-01..2024-03-05",
        "2024-03-01..2024-04-05",
        "2022-Q4..2023-Q1",
        "..2023-Q2",
        "2023-Q2.."
      })
  void chinese_labels_are_read_back(String notation) {
    String label = new TimeLabel(Texts.of(Language.ZH)).of(TimeSpan.parse(notation).orElseThrow());
    assertEquals(notation, SpokenTime.read(label).orElseThrow().notation(), label);
  }
}

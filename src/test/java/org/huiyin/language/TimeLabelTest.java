package org.huiyin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.huiyin.model.text.Language;
import org.huiyin.model.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023                   | 2023年 | 2023",
        "2023-06                | 2023年6月 | June 2023",
        "2023-06-18             | 2023年6月18日 | 18 June 2023",
        "2023-Q1                | 2023年一季度 | Q1 2023",
        "2023-Q4                | 2023年四季度 | Q4 2023",
        "2023-H1                | 2023年上半年 | first half of 2023",
        "2023-H2                | 2023年下半年 | second half of 2023",
        "2021..2023             | 2021—2023年 | 2021–2023",
        "..2023                 | 截至2023年 | up to 2023",
        "..2023-H1              | 截至2023年上半年 | up to the first half of 2023",
        "..2024-08              | 截至2024年8月 | up to August 2024",
        "2021..                 | 2021年以来 | since 2021",
        "2023-Q3..              | 2023年三季度以来 | since Q3 2023",
        "2024-01..2024-08       | 2024年1—8月 | January–August 2024",
        "2023-07..2024-06       | 2023年7月—2024年6月 | July 2023 – June 2024",
        "2023-Q1..2023-Q3       | 2023年前三季度 | Q1–Q3 2023",
        "2023-Q2..2023-Q4       | 2023年二至四季度 | Q2–Q4 2023",
        "2022-Q4..2023-Q1       | 2022年四季度—2023年一季度 | Q4 2022 – Q1 2023",
        "2022-H2..2023-H1       | 2022年下半年—2023年上半年 | the second half of 2022 – the first half of 2023",
        "2024-03-01..2024-03-05 | 2024年3月1—5日 | 1–5 March 2024",
        "2024-03-01..2024-04-05 | 2024年3月1日—4月5日 | 1 March – 5 April 2024",
        "2023-12-30..2024-01-02 | 2023年12月30日—2024年1月2日 | 30 December 2023 – 2 January 2024",
        "2022-07..2023          | 2022年7月—2023年 | July 2022 – 2023",
      })
  void every_time_has_a_name_in_both_languages(String notation, String chinese, String english) {
    TimeSpan span = TimeSpan.parse(notation).orElseThrow();
    assertEquals(chinese, new TimeLabel(Texts.of(Language.ZH)).of(span));
    assertEquals(english, new TimeLabel(Texts.of(Language.EN)).of(span));
  }
}

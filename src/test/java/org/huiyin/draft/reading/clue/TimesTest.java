package org.huiyin.draft.reading.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "“十四五”以来，全市, 2021.. SINCE",
    "“十三五”期间，全市, 2016..2020 DURING",
    "“十四五”规划, ''",
    "截至2023年底，全市, 2023-12-31 AT",
    "截至2024年3月，全区, 2024-03 AT",
    "截至2024年4月底，, 2024-04-30 AT",
    "2021—2023年，, 2021..2023 DURING",
    "2024年1—3月，, 2024-01..2024-03 DURING",
    "今年上半年，, 2024-01..2024-06 DURING",
    "2024年一季度，, 2024-Q1 DURING",
    "2022年起，, 2022.. SINCE",
    "去年以来，, 2023.. SINCE",
    "2024年6月底前, 2024-06 BY",
    "到2025年，全市, 2025 BY",
    "年底前完成, 2024 BY",
    "目前，全市, 2024-04-18 NOW",
    "近三年来，, not-given WORDS",
    "每年安排, not-given EACH",
    "比上年增长, ''",
    "较2020年提高, ''",
    "与2022年相比, ''",
    "完成2022年路面改造项目, ''",
    "《规划（2021—2035年）》, ''",
    "2022年度清单, 2022 DURING",
    "2024年上半年以来, 2024-01.. SINCE",
    "2024年2月30日, ''",
    "2023—2021年, ''",
    "“十三五”全省, 2016..2020 DURING",
    "项目前期, ''",
    "过去年份, ''"
  })
  void times_are_found(String text, String times) {
    String found =
        new Times(Optional.of(LocalDate.of(2024, 4, 18)))
            .in(text).stream()
                .map(time -> time.span() + " " + time.kind())
                .collect(Collectors.joining(" "));
    assertEquals(times, found);
  }
}

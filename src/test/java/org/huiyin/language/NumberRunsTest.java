package org.huiyin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRunsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "没有数字 | 没有数字",
        "到2021年底，新增168个 | 到[2021年]底，新增[168个]",
        "2021年6月20日前完成3,170人次 | [2021年6月20日]前完成[3,170人次]",
        "增长26.5%，达2.36亿元 | 增长[26.5%]，达[2.36亿元]",
        "第1002号建议 | [第1002号]建议",
        "“1+8”机制 | “1+8”机制",
        "共 168 个 | 共 168 个",
        "signed on 18 June 2021 | signed on [18 June] 2021",
        "12345678901234567890个 | 12345678901234567890个"
      })
  void a_number_stays_with_its_unit(String text, String expected) {
    assertEquals(
        expected,
        NumberRuns.of(text).stream()
            .map(part -> part.together() ? "[" + part.text() + "]" : part.text())
            .collect(Collectors.joining()));
  }
}

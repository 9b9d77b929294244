package org.huiyin.draft.reading.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

  @ParameterizedTest
  @CsvSource({
    "2.36亿元, 2.36, 亿元",
    "8200万元, 8200, 万元",
    "1300余名, 1300余, 名",
    "近2万户, 近2万, 户",
    "3000多万元, 3000多万, 元",
    "2万多人, 2万多, 人",
    "两所, 2, 所",
    "三十七个, 37, 个",
    "约420米, 约420, 米",
    "45人以内, 45以内, 人",
    "12.5%, 12.5, %",
    "1.2‰, 1.2, ‰",
    "80%以上, 80%以上, %",
    "三分之一, 三分之一, %",
    "四成以上, 四成以上, %",
    "5—8个, 5—8, 个",
    "3.5个百分点, 3.5, 个百分点",
    "31微克/立方米, 31, 微克/立方米",
    "12 所, 12, 所"
  })
  void a_printed_number_is_divided(String text, String value, String unit) {
    Printed printed = Printed.of(text, "").orElseThrow();
    assertEquals(value + " " + unit, printed.value() + " " + printed.unit());
  }

  @ParameterizedTest
  @CsvSource({"4026.5, 万元, 4026.5, 万元", "'1,200', 个, '1,200', 个", "58.3%, 个, 58.3, %"})
  void the_unit_of_a_cell_may_stand_in_the_header(
      String text, String held, String value, String unit) {
    Printed printed = Printed.of(text, held).orElseThrow();
    assertEquals(value + " " + unit, printed.value() + " " + printed.unit());
  }

  @ParameterizedTest
  @CsvSource({"一百二个", "学校", "1，466家", "1260"})
  void what_is_no_number_or_two_or_has_no_unit_is_refused(String text) {
    assertEquals(Optional.empty(), Printed.of(text, ""));
  }
}

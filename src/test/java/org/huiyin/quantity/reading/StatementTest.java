package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
  private static Statement.Result of(String written, String unit) {
    return Statement.of(written, unit, Tolerances.defaults(), Measures.standard());
  }

  private static Statement read(String written, String unit) {
    return ((Statement.Result.Read) of(written, unit)).statement();
  }

  private static String shown(Interval range) {
    return (range.lowIncluded() ? "[" : "(")
        + range.low().map(Rational::toString).orElse("")
        + ", "
        + range.high().map(Rational::toString).orElse("")
        + (range.highIncluded() ? "]" : ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4300余|家|(4300, 4400)|4300余家",
        "近2万|家|[18000, 20000)|近2万家",
        "超过100|家|(100, )|超过100家",
        "50以上|家|[50, )|50家以上",
        "不低于60|分|[60, )|不低于60分",
        "不足30%|%|(, 30)|不足30%",
        "不足30|家|[0, 30)|不足30家",
        "5—8|个|[5, 8]|5—8个",
        "5-8|个|[5, 8]|5-8个",
        "5至8|个|[5, 8]|5至8个",
        "300万—500万|元|[3000000, 5000000]|300万—500万元",
        "2.36亿|元|[236000000, 236000000]|2.36亿元",
        "2.36万|亿元|[23600, 23600]|2.36万亿元",
        "1/6|%|[50/3, 50/3]|1/6",
        "三分之一|%|[100/3, 100/3]|三分之一",
        "十余|家|(10, 20)|十余家",
        "三十多万|人|(300000, 400000)|三十多万人",
        "约500|家|[475, 525]|约500家",
        "500左右|家|[475, 525]|500家左右",
        "上百|家|[100, )|上百家",
        "三五百|家|[300, 500]|三五百家",
        "40%—50%|%|[40, 50]|40%—50%",
        "近六成|%|[54, 60)|近六成",
        "过半|%|(50, )|过半",
      })
  void words_allow_a_range_in_the_unit_of_the_figure(
      String written, String unit, String range, String withUnit) {
    Statement statement = read(written, unit);
    assertEquals(range, shown(statement.range()));
    assertEquals(withUnit, statement.in(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "120个,个,UNIT",
    "不足30%,家,SHARE",
    "2.36亿,亿元,SCALE_TWICE",
    "2.36亿,万元,SCALE_TWICE",
    "一百二,个,AMBIGUOUS",
    "若干,个,NO_NUMBER",
    "约500上下浮动,个,NO_NUMBER",
    "5 8,个,NO_NUMBER",
  })
  void what_is_no_value_is_refused_with_its_reason(
      String written, String unit, Statement.Reason reason) {
    assertEquals(new Statement.Result.Refused(reason), of(written, unit));
  }
}

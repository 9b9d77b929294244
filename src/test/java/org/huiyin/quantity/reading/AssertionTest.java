package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionTest {
  private static List<String> found(String text, boolean title) {
    return Assertion.of(text, title).stream().map(one -> one.word() + " " + one.kind()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "开工项目苏州最多，共120个, 最多 HIGHEST",
    "占比最高的是示例区, 最高 HIGHEST",
    "增速居全省首位, 居全省首位 HIGHEST",
    "苏北以盐城居首, 居首 HIGHEST",
    "总量位居全省第一, 位居全省第一 HIGHEST",
    "列全省第1位, 列全省第1位 HIGHEST",
    "规模领跑全省, 领跑全省 HIGHEST",
    "三县中丙县最少, 最少 LOWEST",
    "增速位居全市末位, 位居全市末位 LOWEST",
    "总量居全省第三位, 居全省第三位 RANK",
    "排名第12位, 排名第12位 RANK",
    "无锡居次，都在苏南, 居次 RANK",
    "床位数持续增长, 持续增长 RISING",
    "床位数连续五年增长, 连续五年增长 RISING",
    "投诉量逐年下降。, 逐年下降 FALLING",
    "事故连续3年减少, 连续3年减少 FALLING",
    "产值稳步增长到120亿元, 稳步增长 RISING",
    "用户成倍增长, 成倍增长 MULTIPLIED",
    "其中青年占多数, 占多数 MAJORITY",
    "Suzhou started the most projects, the most HIGHEST",
    "The share is the highest in the province, the highest HIGHEST",
    "It ranked first, ranked first HIGHEST",
    "Complaints fell steadily, fell steadily FALLING",
    "Beds grew every year, grew every year RISING",
    "Beds rose two years in a row, rose two years in a row RISING",
    "Beds fell for 3 consecutive years, fell for 3 consecutive years FALLING",
    "Output doubled, doubled MULTIPLIED",
    "Wuxi has the second most, the second most RANK",
  })
  void a_word_that_asserts_is_found(String text, String expected) {
    assertEquals(List.of(expected), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最大限度减少审批",
        "最高给予500万元补助",
        "最高人民法院",
        "最多跑一次改革",
        "第一批120家",
        "第一时间响应",
        "第一产业占比",
        "位列第一批名单",
        "第三届大会",
        "持续增加研发投入",
        "持续提升服务水平",
        "不断提高服务水平",
        "倍增计划",
        "民营企业最多的支持",
        "居首都功能核心区",
        "小区居民第一",
        "工业增加值",
        "the most important measure",
        "most recently",
      })
  void words_that_assert_nothing_are_left_alone(String text) {
    assertEquals(List.of(), found(text, false));
  }

  @ParameterizedTest
  @CsvSource({
    "项目数2023年回升到500项, 回升 RISE",
    "客流下降, 下降 FALL",
    "故障率下降，满意度上升, 下降 FALL;上升 RISE",
    "Ridership fell, fell FALL",
    "The list was back up at 500, back up RISE",
  })
  void a_title_asserts_a_change_too(String text, String expected) {
    assertEquals(List.of(expected.split(";")), found(text, true));
    assertEquals(List.of(), found(text, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"工业增加值", "增长率", "下降幅度", "提升行动", "增速", "增长极"})
  void names_of_measures_are_no_changes(String title) {
    assertEquals(List.of(), found(title, true));
  }
}

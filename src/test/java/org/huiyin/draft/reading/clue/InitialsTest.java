package org.huiyin.draft.reading.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "养护资金, yhzj",
    "农村公路总里程, ncglzlc",
    "新增学位, xzxw",
    "啊八擦大额发噶哈机卡拉妈拿哦怕七然三他挖西压杂, abcdefghjklmnopqrstwxyz",
    "重大项目, zdxm",
    "5G基站（座）, 5gjzz",
    "PM2.5平均浓度, pm25pjnd",
    "青岚市, qls",
    "长三角, csj"
  })
  void initials_are_those_of_pinyin(String words, String initials) {
    assertEquals(initials, Initials.of(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "（）", "𠮷", "—"})
  void signs_have_none(String words) {
    assertEquals("", Initials.of(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"龘", "镕", "〇"})
  void a_rare_character_has_some_letter_or_none(String words) {
    assertTrue(Initials.of(words).matches("[a-z]?"));
  }
}

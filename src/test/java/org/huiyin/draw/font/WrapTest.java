package org.huiyin.draw.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static List<String> wrap(String text, int hanzi) {
    return Wrap.lines(text, TableFont.regular(10), hanzi * 10);
  }

  @Test
  void a_text_that_fits_stays_whole() {
    assertEquals(List.of("省级智能车间"), wrap("省级智能车间", 6));
    assertEquals(List.of(""), wrap("", 6));
  }

  @Test
  void lines_are_about_equally_long() {
    assertEquals(List.of("省级智能", "车间总数"), wrap("省级智能车间总数", 7));
  }

  @Test
  void no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() {
    assertEquals(List.of("关键核心技术", "（装备）攻关"), wrap("关键核心技术（装备）攻关", 7));
    assertEquals(List.of("一二，", "三四"), wrap("一二，三四", 3));
  }

  @Test
  void words_and_numbers_stay_whole() {
    assertEquals(List.of("含 2019 年", "CNAS 认定"), wrap("含 2019 年CNAS 认定", 5));
  }

  @Test
  void a_word_wider_than_a_line_is_broken_before_a_syllable() {
    assertEquals(List.of("Intelli-", "gent"), wrap("Intelligent", 4));
    assertEquals(List.of("Lianyun-", "gang"), wrap("Lianyungang", 5));
    assertEquals(List.of("Chang-", "zhou"), wrap("Changzhou", 4));
    assertEquals(List.of("in", "Zhen-", "jiang"), wrap("in Zhenjiang", 4));
  }
}

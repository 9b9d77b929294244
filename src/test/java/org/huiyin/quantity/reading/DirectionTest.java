package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长",
        "增加",
        "提高",
        "提升",
        "上升",
        "上涨",
        "扩大",
        "增幅",
        "涨幅",
        "多出",
        "grew",
        "rose",
        "grown",
        "risen",
        "increase",
        "increased",
        "increases",
        "increasing",
        "growth",
        "more than doubled"
      })
  void a_rise_right_before_a_number(String word) {
    assertEquals(Optional.of(new Direction(word, true)), Direction.before("全市 " + word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "负增长",
        "下降",
        "减少",
        "降低",
        "下滑",
        "下跌",
        "回落",
        "缩减",
        "缩短",
        "净减",
        "收窄",
        "压缩",
        "压减",
        "降幅",
        "减幅",
        "跌幅",
        "少",
        "降",
        "fell",
        "fall",
        "fallen",
        "down",
        "decrease",
        "decreased",
        "decreases",
        "decreasing",
        "drop",
        "dropped",
        "decline",
        "declined",
        "shrank"
      })
  void a_fall_right_before_a_number(String word) {
    assertEquals(Optional.of(new Direction(word, false)), Direction.before("全市 " + word + " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "增长到", "下降至", "全市共", "the rise of", "下降。"})
  void no_word_right_before_a_number(String text) {
    assertEquals(Optional.empty(), Direction.before(text));
  }
}

package org.huiyin.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Length and reading time of texts. */
class ReadingTimeTest {
  @Test
  void characters_are_counted_without_punctuation_and_words_as_wholes() {
    assertEquals(new ReadingTime(6, 0), ReadingTime.of("（“新增企业”，三家。）"));
    assertEquals(new ReadingTime(4, 2), ReadingTime.of("2020年新增 1,088 家。"));
    assertEquals(new ReadingTime(0, 5), ReadingTime.of("It’s the department’s “high-end” plan."));
    assertEquals(new ReadingTime(2, 0), ReadingTime.of("𠮷田"));
    assertEquals(new ReadingTime(0, 0), ReadingTime.of("…… —— 。"));
  }

  @Test
  void four_hundred_characters_or_220_words_take_a_minute_and_a_begun_minute_counts() {
    assertEquals(0, new ReadingTime(0, 0).minutes());
    assertEquals(1, new ReadingTime(1, 0).minutes());
    assertEquals(1, new ReadingTime(400, 0).minutes());
    assertEquals(2, new ReadingTime(401, 0).minutes());
    assertEquals(1, new ReadingTime(0, 220).minutes());
    assertEquals(2, new ReadingTime(200, 111).minutes());
    assertEquals(311, new ReadingTime(200, 111).length());
  }
}

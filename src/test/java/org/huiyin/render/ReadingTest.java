package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Length and reading time of texts. */
class ReadingTest {
  @Test
  void characters_are_counted_without_punctuation_and_words_as_wholes() {
    assertEquals(new Reading(6, 0), Reading.of("（“新增企业”，三家。）"));
    assertEquals(new Reading(4, 2), Reading.of("2020年新增 1,088 家。"));
    assertEquals(new Reading(0, 5), Reading.of("It’s the department’s “high-end” plan."));
    assertEquals(new Reading(2, 0), Reading.of("𠮷田"));
    assertEquals(new Reading(0, 0), Reading.of("…… —— 。"));
  }

  @Test
  void four_hundred_characters_or_220_words_take_a_minute_and_a_begun_minute_counts() {
    assertEquals(0, new Reading(0, 0).minutes());
    assertEquals(1, new Reading(1, 0).minutes());
    assertEquals(1, new Reading(400, 0).minutes());
    assertEquals(2, new Reading(401, 0).minutes());
    assertEquals(1, new Reading(0, 220).minutes());
    assertEquals(2, new Reading(200, 111).minutes());
    assertEquals(311, new Reading(200, 111).length());
  }
}

package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, ab, 1",
    "abc, acb, 1",
    "abc, cab, 2",
    "abc, '', 3"
  })
  void a_swap_counts_as_one_change(String a, String b, int distance) {
    assertEquals(distance, Nearest.distance(a, b));
    assertEquals(distance, Nearest.distance(b, a));
  }

  @Test
  void the_nearest_word_is_meant_if_it_is_near_enough() {
    List<String> known = List.of("label", "unit", "value");
    assertEquals(Optional.of("label"), Nearest.to("lable", known));
    assertEquals(Optional.of("value"), Nearest.to("valu", known));
    assertEquals(Optional.empty(), Nearest.to("period", known));
    assertEquals(Optional.of("aab"), Nearest.to("aaa", List.of("aac", "aab", "baa")));
  }

  @Test
  void without_a_near_one_the_words_are_listed_if_they_are_few() {
    List<String> many = IntStream.range(0, 16).mapToObj(i -> "word-" + i).toList();
    assertEquals(
        Optional.of(Message.of("hint.one-of", List.of("a", "b"))),
        Nearest.hint("xyz", List.of("a", "b")));
    assertEquals(Optional.empty(), Nearest.hint("xyz", many));
    assertEquals(Optional.empty(), Nearest.hint("xyz", List.of()));
  }
}

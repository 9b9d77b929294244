package org.huiyin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.model.text.Language;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextLineTest {
  private static final SourceFile FILE = new SourceFile("a.md", "共有**120个**书屋");

  /** “共有120个书屋”, of which the number is bound. */
  private static final TextLine LINE =
      new TextLine(
          "共有120个书屋",
          Language.ZH,
          List.of(
              new TextLine.Part(0, 2, FILE.at(0, 2), false),
              new TextLine.Part(2, 6, FILE.at(4, 8), true),
              new TextLine.Part(6, 8, FILE.at(10, 12), false)));

  @Test
  void a_stretch_is_bound_if_some_of_it_is() {
    assertTrue(LINE.isBound(2, 6));
    assertTrue(LINE.isBound(5, 8));
    assertFalse(LINE.isBound(0, 2));
    assertFalse(LINE.isBound(6, 8));
  }

  @Test
  void a_stretch_stands_where_its_first_part_does() {
    assertEquals(FILE.at(4, 7), LINE.origin(2, 5));
    assertEquals(FILE.at(11, 12), LINE.origin(7, 8));
    assertEquals(FILE.at(1, 2), LINE.origin(1, 4));
  }

  @Test
  void a_text_that_is_not_written_letter_by_letter_stands_where_the_whole_does() {
    SourceFile file = new SourceFile("a.yml", "\"\\u5171 3\"");
    TextLine line = TextLine.of("共 3", Language.ZH, file.at(0, 10));
    assertEquals(file.at(0, 10), line.origin(2, 3));
    SourceFile quoted = new SourceFile("a.yml", "\"共 3\"");
    assertEquals(quoted.at(3, 4), TextLine.of("共 3", Language.ZH, quoted.at(0, 5)).origin(2, 3));
  }

  @Test
  void many_ranges_of_a_long_line_are_found_in_linear_time() {
    int words = 100_000;
    SourceFile file = new SourceFile("a.md", "目前，".repeat(words));
    List<TextLine.Part> parts =
        IntStream.range(0, words)
            .mapToObj(
                i -> new TextLine.Part(3 * i, 3 * i + 3, file.at(3 * i, 3 * i + 3), i % 2 == 1))
            .toList();
    TextLine linked = new TextLine(file.text(), Language.ZH, parts);
    TextLine plain = TextLine.of(file.text(), Language.ZH, file.at(0, file.text().length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < words; i++) {
            assertEquals(i % 2 == 1, linked.isBound(3 * i, 3 * i + 2));
            assertEquals(file.at(3 * i, 3 * i + 2), linked.origin(3 * i, 3 * i + 2));
            assertEquals(file.at(3 * i, 3 * i + 2), plain.origin(3 * i, 3 * i + 2));
          }
        });
  }
}

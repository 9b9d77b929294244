package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, columns and places of a text. */
class SourceFileTest {
  private static final SourceFile FILE = new SourceFile("a.md", "一\n😀二\n\n三");

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1", "1, 1, 2", "2, 2, 1", "4, 2, 2", "5, 2, 3", "6, 3, 1", "7, 4, 1", "8, 4, 2"
  })
  void an_offset_has_a_line_and_a_column_in_code_points(int offset, int line, int column) {
    assertEquals("a.md:" + line + ":" + column, FILE.at(offset, offset).toString());
  }

  @Test
  void lines_are_without_their_ends() {
    assertEquals(4, FILE.lines());
    assertEquals("😀二", FILE.line(2));
    assertEquals("", FILE.line(3));
    assertEquals("三", FILE.line(4));
    assertEquals(1, new SourceFile("empty", "").lines());
    assertEquals(20, new SourceFile("many", "\n".repeat(19)).lines());
  }

  @Test
  void a_place_lies_within_the_text() {
    assertThrows(IllegalArgumentException.class, () -> FILE.at(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> FILE.at(3, 2));
    assertThrows(IllegalArgumentException.class, () -> FILE.at(0, 9));
  }

  @Test
  void a_place_shows_its_first_line() {
    assertEquals("二", FILE.at(4, 8).firstLine());
    assertEquals("三", FILE.at(7, 8).firstLine());
  }

  @Test
  void places_go_by_path_and_then_by_offset() {
    Origin other = new SourceFile("b.md", "").whole();
    assertTrue(FILE.at(7, 8).compareTo(other) < 0);
    assertTrue(FILE.at(4, 5).compareTo(FILE.at(2, 8)) > 0);
    assertTrue(FILE.at(2, 5).compareTo(FILE.at(2, 8)) < 0);
  }

  @Test
  void a_file_that_is_read_later_is_read_once_and_keeps_its_length() {
    AtomicInteger readings = new AtomicInteger();
    for (String text : List.of("one\ntwo", "one", "one\ntwo\nthree")) {
      readings.set(0);
      SourceFile later =
          SourceFile.later(
              "later",
              7,
              () -> {
                readings.incrementAndGet();
                return text;
              });
      Origin end = later.at(4, 7);
      assertEquals(7, later.length());
      assertEquals(0, readings.get());
      assertEquals(text.equals("one") ? "   " : "two", end.firstLine());
      assertEquals(7, later.text().length());
      assertEquals(1, readings.get());
    }
  }

  @Test
  void a_text_that_was_put_aside_comes_back_and_is_kept_once() {
    SourceFile file = new SourceFile("aside", "one\ntwo");
    Origin end = file.at(4, 7);
    AtomicInteger kept = new AtomicInteger();
    AtomicInteger fetched = new AtomicInteger();
    for (int times = 1; times <= 3; times++) {
      file.putAside(
          text -> {
            kept.incrementAndGet();
            return () -> {
              fetched.incrementAndGet();
              return text;
            };
          });
      assertEquals(7, file.length());
      assertEquals(2, end.line());
      assertEquals("two", end.firstLine());
      assertEquals(1, kept.get());
      assertEquals(times, fetched.get());
    }
  }

  @Test
  void a_file_that_was_never_read_is_not_read_to_be_put_aside() {
    SourceFile later =
        SourceFile.later(
            "later",
            7,
            () -> {
              throw new IllegalStateException("read");
            });
    later.putAside(text -> () -> text);
    assertEquals(7, later.length());
  }
}

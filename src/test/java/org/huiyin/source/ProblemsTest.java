package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huiyin.address.PathName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  private static final SourceFile FILE = new SourceFile("a.md", "0123456789");

  private final Problems problems = new Problems();

  @Test
  void problems_go_by_place_errors_first_and_each_is_told_once() {
    problems.add(Problem.warning(FILE.at(1, 2), Message.of("relative-date")));
    problems.error(FILE.at(5, 6), "raw-html");
    problems.error(FILE.at(1, 2), "bad-id", "B");
    problems.error(FILE.at(1, 2), "bad-id", "A");
    problems.error(FILE.at(5, 6), "raw-html");
    assertEquals(
        List.of("bad-id[A]", "bad-id[B]", "relative-date[]", "raw-html[]"),
        problems.sorted().stream().map(p -> p.code() + p.message().args()).toList());
  }

  @Test
  void a_warning_is_no_error() {
    problems.add(Problem.warning(FILE.whole(), Message.of("relative-date")));
    assertFalse(problems.hasErrors());
    Problems others = new Problems();
    others.error(FILE.whole(), "raw-html");
    problems.addAll(others);
    assertTrue(problems.hasErrors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "s1-1", "2021", "js-2021-1002", "0"})
  void an_id_is_words_and_digits_joined_by_hyphens(String id) {
    assertTrue(PathName.isId(id));
    assertTrue(PathName.isId("a".repeat(80)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a_b", "a--b", "-a", "a-", "a.b", "../a", "书屋", "a b", "é"})
  void nothing_else_is_an_id(String text) {
    assertFalse(PathName.isId(text));
    assertFalse(PathName.isId("a".repeat(81)));
  }
}

package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huiyin.cli.terminal.Excerpt;
import org.huiyin.cli.terminal.TerminalText;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
  private static Excerpt of(String text, String marked) {
    return Excerpt.of(SampleOutcomes.at(new SourceFile("a.yml", text), marked));
  }

  @Test
  void a_caret_stands_under_every_column_of_the_stretch() {
    assertEquals(new Excerpt("  lable: x", "  ^^^^^"), of("  lable: x", "lable"));
  }

  @Test
  void hanzi_and_full_width_marks_are_two_columns_wide() {
    assertEquals(new Excerpt("苏北：168 个", "      ^^^^^^"), of("苏北：168 个", "168 个"));
    assertEquals(new Excerpt("智能（车间）", "    ^^^^^^^^"), of("智能（车间）", "（车间）"));
  }

  @Test
  void a_letter_beyond_the_basic_plane_is_one_letter() {
    assertEquals(new Excerpt("𠮷 = 1", "     ^"), of("𠮷 = 1", "1"));
  }

  @Test
  void a_combining_mark_takes_no_column() {
    assertEquals(new Excerpt("e\u0301 = 1", "    ^"), of("e\u0301 = 1", "1"));
  }

  @Test
  void a_tab_is_one_blank() {
    assertEquals(new Excerpt(" a: b", "    ^"), of("\ta:\tb", "b"));
  }

  @Test
  void what_would_disturb_the_terminal_is_spelt_out() {
    assertEquals(new Excerpt("aU+001B[31mb", "           ^"), of("a\u001B[31mb", "b"));
    assertEquals(new Excerpt("aU+202Eb", " ^^^^^^"), of("a\u202Eb", "\u202E"));
    assertEquals(new Excerpt("aU+D800b", "       ^"), of("a\uD800b", "b"));
  }

  @Test
  void a_position_gets_one_caret_even_behind_the_last_letter() {
    SourceFile file = new SourceFile("a.yml", "中文\n\nend");
    assertEquals(new Excerpt("中文", "    ^"), Excerpt.of(file.at(2, 2)));
    assertEquals(new Excerpt("", "^"), Excerpt.of(file.at(3, 3)));
    assertEquals(new Excerpt("end", "   ^"), Excerpt.of(file.at(7, 7)));
    assertEquals(new Excerpt("中文", "^^"), Excerpt.of(file.at(0, 0)));
  }

  @Test
  void a_stretch_over_lines_is_marked_on_its_first_line() {
    assertEquals(new Excerpt("ab: >", "    ^"), of("ab: >\n  text\n", ">\n  text"));
  }

  @Test
  void a_long_line_is_cut_around_the_stretch() {
    String line = "前".repeat(200) + "错" + "后".repeat(200);
    Excerpt excerpt = of(line, "错");
    assertEquals("…" + "前".repeat(16) + "错" + "后".repeat(33) + "…", excerpt.line());
    assertEquals(" ".repeat(33) + "^^", excerpt.carets());
  }

  @Test
  void a_long_line_is_cut_only_where_it_goes_on() {
    String end = of("a".repeat(300) + "!", "!").line();
    assertEquals("…" + "a".repeat(98) + "!", end);
    assertEquals("!" + "a".repeat(99) + "…", of("!" + "a".repeat(300), "!").line());
    assertEquals("a".repeat(99) + "!", of("a".repeat(99) + "!", "!").line());
  }

  @Test
  void carets_end_where_a_long_line_is_cut() {
    Excerpt excerpt = of("a".repeat(50) + "错".repeat(300), "错".repeat(300));
    assertTrue(TerminalText.width(excerpt.carets()) <= TerminalText.width(excerpt.line()));
  }
}

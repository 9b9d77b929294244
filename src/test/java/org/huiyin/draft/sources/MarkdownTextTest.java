package org.huiyin.draft.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text written as Markdown is the same text to its readers. */
final class MarkdownTextTest {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(java.util.List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  private static String read(String markdown) {
    return TextContentRenderer.builder().build().render(PARSER.parse(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 一",
        "1) 一",
        "12.5%的企业",
        "- 一",
        "+ 一",
        "# 一",
        "> 一",
        "---",
        "===",
        "| a | b |",
        "*一*",
        "_一_",
        "示函[2024]5号",
        "[一](二)",
        "![一](二)",
        "<p>",
        "a < b",
        "`a`",
        "~~一~~",
        "&amp;",
        "&#20;",
        "A&B公司",
        "5*8*2米",
        "\\",
        "\\*",
        "[^1]",
        "^[一]",
        "{#s1}",
        "https://www.example.cn/",
        "一是……",
        "2024. 年",
        ": 一"
      })
  void a_line_is_read_as_it_was(String text) {
    assertEquals(text, read(MarkdownText.line(text)));
  }

  @Test
  void any_line_is_read_as_it_was() {
    String signs = "一二1.)(*_[]<>#+-~`!|{}&;:^=\\ ab";
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(12), 0, signs.length())
              .mapToObj(at -> signs.substring(at, at + 1))
              .collect(Collectors.joining())
              .strip()
              .replaceAll(" +", " ");
      if (!text.isEmpty()) {
        assertEquals(text, read(MarkdownText.line(text)), () -> MarkdownText.line(text));
      }
    }
  }

  @Test
  void a_sign_that_is_no_markup_stays_alone() {
    assertEquals("全市（含东区）增长12.5%，A&B公司", MarkdownText.line("全市（含东区）增长12.5%，A&B公司"));
  }
}

package org.huiyin;

import static org.huiyin.Mistake.REPLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies with an original and an import record: what is compared, and what readers see. */
class OriginalTest {
  @TempDir Path source;

  @BeforeEach
  void site() throws IOException {
    WholeSite.goodSite(source);
    write("original.txt", ImportMistakes.original());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(source.resolve(REPLY + name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(source.resolve(REPLY + name));
  }

  private WholeSite.Run build(String... more) {
    return WholeSite.huiyin(
        Stream.concat(
                Stream.of("build", "--strict", "--jobs", "1", "--source", source.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String page(String path) throws IOException {
    return Files.readString(source.resolve("site").resolve(path).resolve("index.html"));
  }

  @Test
  void an_original_with_the_same_words_is_compared_and_not_published() throws IOException {
    write(
        "import.yml",
        "kept-back: 2\nnumbers: {original: 3, bound: 1, claimed: 1, listed: 0, exempt: 1}\n");
    WholeSite.Run run = build();
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    try (Stream<Path> files = Files.walk(source.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertFalse(name.startsWith("original") || name.startsWith("import"), name);
      }
    }
    assertFalse(page("replies/demo-1").contains("经过编辑"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "建 议　收悉。; 建议收悉。",
        "**建议**收悉。; 建议收悉。",
        "建议收悉（12%）。; 建议收悉(12％)。",
        "建议收悉。@@1. 甲@2. **乙**@@- 丙; 建议收悉。@1.甲@2. 乙@丙",
        "建议收悉。@@|甲|乙|@|-|-|@|丙|丁|@@表：戊; 建议收悉。@甲 乙@丙 丁@表：戊",
        "建议@收悉。; 建议收悉。",
      })
  void markup_white_space_and_width_do_not_count(String markdown, String original)
      throws IOException {
    write("index.md", read("index.md").replace("建议收悉。", markdown.replace('@', '\n')));
    write("original.txt", read("original.txt").replace("建议收悉。", original.replace('@', '\n')));
    WholeSite.Run run = WholeSite.huiyin("check", "--source", source.toString());
    assertFalse(run.err().contains("text-differs"), run.err());
    write("original.txt", read("original.txt").replace("书屋数量", "书屋的数量"));
    WholeSite.Run differs = WholeSite.huiyin("check", "--source", source.toString());
    assertTrue(differs.err().contains("text-differs"), differs.err());
  }

  @Test
  void an_edited_text_is_not_compared_and_the_page_says_so() throws IOException {
    write("original.txt", read("original.txt").replace("45个", "46个"));
    assertEquals(1, build().exit());
    write("reply.yml", read("reply.yml") + "text: edited\n");
    WholeSite.Run run = build();
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertTrue(page("replies/demo-1").contains("本页文字经过编辑，与原文不完全相同。"));
    Files.delete(source.resolve(REPLY + "original.txt"));
    assertEquals(0, build().exit());
  }

  @Test
  void a_registered_correction_of_a_value_explains_its_difference() throws IOException {
    write("figures.yml", read("figures.yml").replace("value: 45", "value: 46"));
    write("index.md", read("index.md").replace("45个", "46个"));
    assertDiffers("text-differs");
    String before = read("revisions.yml");
    String change =
        "- {on: 2024-09-02, kind: correction, summary: 示例：更正北区的数, reason: 示例：录错,"
            + " figure: rooms.north, old: %s, new: 46}\n";
    write("revisions.yml", before + change.formatted("44"));
    assertDiffers("text-differs");
    write("revisions.yml", before + change.formatted("45"));
    assertEquals("", build().err());
    write("index.md", read("index.md").replace("建议收悉", "意见收悉"));
    assertDiffers("text-differs");
  }

  @ParameterizedTest
  @CsvSource({
    "s1-next, 延长书屋开放时间, 延长书屋夜间开放时间, 书屋开放, 书屋夜间开放",
    "s1, 其中北区, 北区有, 其中北区, 北区有",
    "s1-1, 2020年以来累计, 累计, 2020年以来, ''",
    "s1-1, 累计藏书, 累计馆藏图书, 累计藏书, 累计馆藏图书",
    "text, 您提出的建议, 您提的宝贵建议, 您提出的, 您提的宝贵",
    "text, 您提出的建议, 您再次提出的建议, '', 再次",
  })
  void a_registered_correction_of_a_passage_explains_its_difference(
      String passage, String find, String replace, String before, String after) throws IOException {
    write("index.md", read("index.md").replace(find, replace));
    assertDiffers("text-differs");
    String revisions = read("revisions.yml");
    String change =
        "- {on: 2024-09-02, kind: correction, summary: 示例：改错, reason: 示例：录错, passage: %s"
            + (before.isEmpty() ? "" : ", old: " + before)
            + (after.isEmpty() ? "" : ", new: " + after)
            + "}\n";
    write("revisions.yml", revisions + change.formatted(passage));
    WholeSite.Run run = WholeSite.huiyin("check", "--source", source.toString());
    assertFalse(run.err().contains("text-differs"), run.err());
    String elsewhere = passage.equals("s1-next") ? "s1-1" : "s1-next";
    write("revisions.yml", revisions + change.formatted(elsewhere));
    assertDiffers("text-differs");
    write("revisions.yml", revisions + change.formatted(passage));
    write("index.md", read("index.md").replace("收悉", "已收悉"));
    assertDiffers("建议已收悉");
  }

  private void assertDiffers(String message) {
    WholeSite.Run run = WholeSite.huiyin("check", "--source", source.toString());
    assertTrue(run.err().contains("text-differs") && run.err().contains(message), run.err());
  }

  @Test
  void an_edited_text_is_said_to_be_so_in_both_languages() throws IOException {
    Path cards = source.resolve("cards");
    WholeSite.copy(Path.of("src/test/resources/sites/cards/content"), cards.resolve("content"));
    Path card = cards.resolve("content/replies/full/reply.yml");
    Files.writeString(card, Files.readString(card) + "\ntext: edited\n");
    WholeSite.Run run =
        WholeSite.huiyin("build", "--source", cards.toString(), "--output", cards + "/site");
    assertEquals(0, run.exit(), run.err());
    String english = Files.readString(cards.resolve("site/en/replies/full/index.html"));
    assertTrue(english.contains("The text on this page has been edited"), english);
    assertTrue(Files.readString(cards.resolve("site/replies/full/index.html")).contains("经过编辑"));
  }

  @Test
  void an_original_without_a_frame_is_all_body() throws IOException {
    String text = read("original.txt");
    write("original.txt", text.substring(text.indexOf("---\n") + 4, text.lastIndexOf("---\n")));
    assertEquals("", build().err());
  }

  @Test
  void a_change_of_the_original_is_noticed_by_the_next_build() throws IOException {
    assertEquals(0, build("--cache", "use").exit());
    write("original.txt", read("original.txt").replace("45个", "46个"));
    WholeSite.Run run = build("--cache", "use");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("text-differs"), run.err());
  }

  @Test
  void marks_are_warnings_in_a_draft_and_readers_do_not_see_them() throws IOException {
    Files.delete(source.resolve(REPLY + "original.txt"));
    write("reply.yml", read("reply.yml").replace("status: published", "status: draft"));
    write(
        "figures.yml", read("figures.yml").replace("value: 45}", "value: 45, to-confirm: [area]}"));
    write(
        "index.md",
        read("index.md")
            .replace("2023年全市", "[2023年](date:2023 \"?\")全市")
            .replace("(figure:rooms.city)", "(figure:rooms.city \"?\")"));
    WholeSite.Run run =
        WholeSite.huiyin("build", "--drafts", "--source", source.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run.err());
    assertEquals(3, run.err().split("警告\\[to-confirm]", -1).length - 1, run.err());
    assertFalse(page("replies/demo-1").contains("title=\"?\""));
    write("reply.yml", read("reply.yml").replace("status: draft", "status: scheduled"));
    WholeSite.Run scheduled = WholeSite.huiyin("check", "--drafts", "--source", source.toString());
    assertEquals(3, scheduled.err().split("错误\\[to-confirm]", -1).length - 1, scheduled.err());
  }

  @Test
  void an_audit_passes_over_the_address_of_a_marked_link() throws IOException {
    Path file = source.resolve("text.md");
    Files.writeString(file, "[去年](date:2023 \"?\")收悉。");
    assertTrue(
        WholeSite.huiyin("audit", file.toString()).out().contains("0 个数字"),
        WholeSite.huiyin("audit", file.toString()).out());
  }
}

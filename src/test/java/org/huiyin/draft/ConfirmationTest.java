package org.huiyin.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.huiyin.draft.edit.SourceText;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code huiyin confirm}: only the marks go, and who took them off is recorded. */
final class ConfirmationTest {
  private static final String FIGURES =
      """
      # 指标
      rooms:
        label: 社区书屋
        unit: 个        # 单位
        period: 2023
        nature: stock
        to-confirm: [label, period]   # 见原文
        source: {section: s1-1}
        observations:
          city: {area: 全市, value: 120}
          north: {area: 北区, value: 45, to-confirm: [area]}
          south: {to-confirm: [area, not-given], area: 南区, not-given: true}
          rest: {area: 其他区, to-confirm: ["area"] , formula: city - north}
      books:
        label: 藏书
        unit: 册
        period: {from: 2020, text: 2020年以来}
        to-confirm:
          # 两处
          - period # 2020年
          - nature
        nature: cumulative
        source: {section: s1-1}
        observations:
          city:
            area: 全市
            to-confirm: [
              area,   # 依上下文
              value
            ]
            value: 36000
      """;

  @TempDir Path source;

  @BeforeEach
  void draft() throws IOException {
    WholeSite.goodSite(source);
    write("figures.yml", FIGURES);
    write("reply.yml", read("reply.yml").replace("status: published", "status: draft"));
    write(
        "index.md",
        read("index.md")
            .replace("2023年全市", "[2023年](date:2023 \"?\")全市")
            .replace("(figure:rooms.city)", "(figure:rooms.city  '?')"));
  }

  private Path file(String name) {
    return source.resolve("content/replies/demo-1").resolve(name);
  }

  private String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
  }

  private WholeSite.Run confirm(String... args) {
    List<String> all = new ArrayList<>(List.of("confirm", "demo-1"));
    all.addAll(List.of(args));
    all.addAll(List.of("--source", source.toString(), "--as-of", "2026-11-26"));
    return WholeSite.huiyin(all.toArray(String[]::new));
  }

  private void done(String... args) {
    WholeSite.Run run = confirm(args);
    assertEquals("", run.err());
    assertEquals(0, run.exit(), run.out());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(file("."))) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return files;
  }

  @Test
  void without_a_name_the_marks_are_listed_and_nothing_is_written() throws IOException {
    write("import.yml", "reasons:\n  figures.rooms.north.area: 承接“其中”\n");
    Map<String, String> before = files();
    WholeSite.Run run = confirm();
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("demo-1 有 12 处待核对：\n"), run.out());
    assertTrue(
        run.out()
            .contains(
                "content/replies/demo-1/figures.yml:11:47 figures.rooms.north 的 area，"
                    + "原文“2023年全市有社区书屋120个，其中北区45个，占全市三分之一以上；”。"
                    + "依据：area：承接“其中”\n"),
        run.out());
    assertTrue(run.out().contains("huiyin confirm demo-1 figures.rooms\n"), run.out());
    assertTrue(run.out().contains("huiyin confirm demo-1 --all\n"), run.out());
    assertEquals(before, files());
  }

  @Test
  void an_entry_goes_with_its_comma() throws IOException {
    done("figures.rooms.label", "figures.rooms.south.not-given");
    assertEquals(
        FIGURES.replace("[label, period]", "[period]").replace("[area, not-given]", "[area]"),
        read("figures.yml"));
    assertEquals(
        "confirmed:\n  - {on: 2026-11-26, what: [figures.rooms.label, figures.rooms.south.not-given]}\n",
        read("import.yml"));
  }

  @Test
  void the_last_entry_goes_with_its_key_and_comments_stay() throws IOException {
    done(
        "figures.rooms.label",
        "figures.rooms.period",
        "figures.rooms.north",
        "figures.rooms.south",
        "figures.rooms.rest");
    assertEquals(
        FIGURES
            .replace("  to-confirm: [label, period]   # 见原文", "     # 见原文")
            .replace(", to-confirm: [area]}", "}")
            .replace("{to-confirm: [area, not-given], ", "{")
            .replace("to-confirm: [\"area\"] , ", ""),
        read("figures.yml"));
  }

  @Test
  void lists_over_several_lines_lose_their_lines() throws IOException {
    done("figures.books.nature", "figures.books.city.value");
    assertEquals(
        FIGURES
            .replace("    - nature\n", "")
            .replace("area,   # 依上下文\n        value\n", "area   # 依上下文\n"),
        read("figures.yml"));
  }

  @Test
  void lists_over_several_lines_go_and_their_comments_stay() throws IOException {
    done("figures.books");
    assertEquals(
        FIGURES
            .replace(
                "  to-confirm:\n    # 两处\n    - period # 2020年\n    - nature\n",
                "    # 两处\n     # 2020年\n")
            .replace(
                "      to-confirm: [\n        area,   # 依上下文\n        value\n      ]\n",
                "        # 依上下文\n"),
        read("figures.yml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "to-confirm: [topic]|card|``",
        "to-confirm: [topic]@|card.topic|``",
        "to-confirm:@- topic@- number@|card|``",
        "to-confirm:@- topic@- number@|card.topic|to-confirm:@- number@",
        "to-confirm: # 两处@  - topic@  - number|card|# 两处@",
        "`'to-confirm': ['topic', \"number\"]@`|card.number|`'to-confirm': ['topic']@`",
        "to-confirm: [topic,number]|card.topic|to-confirm: [number]",
        "to-confirm: [topic, number,]|card.number|to-confirm: [topic,]",
        "to-confirm: [ topic , number ]|card.topic|to-confirm: [ number ]",
        "to-confirm: [ topic , number ]|card.number|to-confirm: [ topic ]",
        "to-confirm: [topic, title, number]|card.title|to-confirm: [topic, number]",
        "to-confirm: [@  topic,@  number@]@|card.topic|to-confirm: [@  number@]@",
        "to-confirm: [@  topic,@  number@]@|card.number|to-confirm: [@  topic@]@",
      })
  void marks_go_in_every_style(String marks, String what, String left) throws IOException {
    String card = read("reply.yml");
    write("reply.yml", card + marks.replace('@', '\n'));
    done(what);
    assertEquals(card + left.replace('@', '\n'), read("reply.yml"));
  }

  @Test
  void links_lose_their_title_alone() throws IOException {
    String text = read("index.md");
    done("text");
    assertEquals(
        text.replace("(date:2023 \"?\")", "(date:2023)")
            .replace("(figure:rooms.city  '?')", "(figure:rooms.city)"),
        read("index.md"));
    assertEquals(FIGURES, read("figures.yml"));
  }

  @Test
  void a_link_keeps_its_number_when_one_before_it_is_confirmed() throws IOException {
    write("import.yml", "reasons: {text.1.date: 甲, text.2.figure: 乙}\n");
    done("text.1");
    WholeSite.Run left = confirm();
    assertTrue(left.out().contains("text.2 的 figure，"), left.out());
    assertTrue(left.out().contains("依据：figure：乙"), left.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void line_ends_and_byte_order_marks_are_kept(String end) throws IOException {
    String before = "\uFEFF" + FIGURES.replace("\n", end).replace("社区书屋", "社区\u200B书屋");
    write("figures.yml", before);
    write("import.yml", ("kept-back: 0\n").replace("\n", end));
    done("figures.rooms.period", "--by", "示例");
    assertEquals(before.replace("[label, period]", "[label]"), read("figures.yml"));
    assertEquals(
        "kept-back: 0\nconfirmed:\n  - {on: 2026-11-26, by: 示例, what: [figures.rooms.period]}\n"
            .replace("\n", end),
        read("import.yml"));
  }

  @Test
  void everything_confirmed_can_be_published() throws IOException {
    done("--all", "--by", "示例 一");
    assertEquals("demo-1 没有待核对的内容\n", confirm().out());
    assertFalse(read("figures.yml").contains("to-confirm"));
    write("reply.yml", read("reply.yml").replace("status: draft", "status: published"));
    WholeSite.Run run = WholeSite.huiyin("check", "--strict", "--source", source.toString());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertTrue(
        read("import.yml").contains("by: \"示例 一\", what: [figures.rooms.label,"),
        read("import.yml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "confirmed:/  - {on: 2026-01-02, what: [card.topic]}   # 示例/kept-back: 0/"
            + "|confirmed:/  - {on: 2026-01-02, what: [card.topic]}   # 示例/  - ENTRY/kept-back: 0/",
        "confirmed:/- on: 2026-01-02/  what:/  - card.topic/kept-back: 0/"
            + "|confirmed:/- on: 2026-01-02/  what:/  - card.topic/- ENTRY/kept-back: 0/",
        "confirmed: []/kept-back: 0/|confirmed: [ENTRY]/kept-back: 0/",
        "confirmed: [{on: 2026-01-02, what: card.topic} ]  # 示例/"
            + "|confirmed: [{on: 2026-01-02, what: card.topic} , ENTRY]  # 示例/",
        "# 示例|# 示例/confirmed:/  - ENTRY/",
        "kept-back: 0|kept-back: 0/confirmed:/  - ENTRY/",
        "confirmed:/  - {on: 2026-01-02, what: card.topic}"
            + "|confirmed:/  - {on: 2026-01-02, what: card.topic}/  - ENTRY",
      })
  void an_entry_is_added_to_any_list(String before, String expected) throws IOException {
    write("import.yml", before.replace("/", "\n"));
    done("text.1");
    assertEquals(
        expected.replace("/", "\n").replace("ENTRY", "{on: 2026-11-26, what: [text.1.date]}"),
        read("import.yml"));
    WholeSite.Run run = WholeSite.huiyin("check", "--drafts", "--source", source.toString());
    assertEquals(0, run.exit(), run.err());
    assertEquals(2, confirm("text.1").exit(), "it is confirmed");
  }

  @Test
  void an_unknown_name_changes_nothing() throws IOException {
    Map<String, String> before = files();
    WholeSite.Run run = confirm("figures.rooms.label", "figures.romos");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("huiyin: 没有待核对的“figures.romos”；是否想写“figures.rooms”？\n"), run.err());
    assertEquals(before, files());
    assertEquals(2, WholeSite.huiyin("confirm", "demo-3", "--source", source.toString()).exit());
    assertEquals(2, confirm("text", "--all").exit());
    assertEquals(2, confirm("text", "--by", " ").exit());
  }

  @Test
  void what_cannot_be_read_is_told_and_nothing_changes() throws IOException {
    write("figures.yml", FIGURES + "  : [");
    Map<String, String> before = files();
    WholeSite.Run run = confirm("--all");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("yaml-syntax"), run.err());
    assertEquals(before, files());
  }

  @Test
  void if_one_file_cannot_be_written_none_is() throws IOException {
    Files.createDirectories(file(".index.md.new/full"));
    Map<String, String> before = files();
    WholeSite.Run run = confirm("--all");
    assertEquals(3, run.exit(), run.err());
    assertEquals(before, files());
  }

  @Test
  void a_file_that_has_changed_meanwhile_is_refused() throws IOException {
    SourceText text = SourceText.read(file("figures.yml"));
    assertArrayEquals(FIGURES.getBytes(UTF_8), text.with(List.of(), FIGURES));
    assertThrows(EnvironmentFailure.class, () -> text.with(List.of(), FIGURES + "x"));
  }
}

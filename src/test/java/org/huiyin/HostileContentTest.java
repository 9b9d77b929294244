package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever authors write, however long or deep: it is published or refused, never a fault. */
@Tag("slow")
final class HostileContentTest {
  private static final Path REPLIES = Path.of("content/replies");
  private static final int LONG = Exhaustive.times(30_000, 100_000);

  /** Numbers and the like: each of them is a problem of its own. */
  private static final int MANY = 2_000;

  /** A text of the card that is read and judged, but repeated in no list. */
  private static final String DOCUMENT =
      "documents: {d: {title: 文件, publisher: 示例局, on: 2020, note: ";

  @TempDir Path folder;

  private static Stream<String> repeated(int length, String... parts) {
    return Stream.of(parts).map(part -> part.repeat(length / part.length()));
  }

  private static List<String> texts() {
    Stream<String> words =
        repeated(
            LONG, "a1", "é", "e\u0301", "\u0301", "a-", "a.", "a’", "a_", "9", "万", "十百", "第", "（");
    Stream<String> marks =
        repeated(
            LONG / 5, "[", "](", "![", "*a ", "**a _b ", "~~a", "`", "`` ` ", "\\", "&amp;", "|a",
            "<a ", "😀", "《");
    Stream<String> numbers = repeated(MANY, "1,", "1/", "1-", "1:", "一", "2021年", "目前", "a/");
    Stream<String> links =
        Stream.of(
            "<a " + "x ".repeat(LONG / 2) + ">",
            "<a " + "x='y' ".repeat(LONG / 20) + ">",
            "[x](https://a.example/" + "a-".repeat(LONG / 2) + ")",
            "[x](figure:" + "a-".repeat(LONG / 2) + ")",
            "[x](date:" + "1-".repeat(LONG / 2) + ")",
            "![x](images/" + "a-".repeat(LONG / 2) + ".png)",
            "*a ".repeat(LONG / 8) + "x" + " a*".repeat(LONG / 8),
            "[".repeat(LONG / 8) + "x" + "](/a/)".repeat(LONG / 8));
    Stream<String> blocks =
        Stream.concat(
            repeated(LONG / 5, "> ", "- ", "1. ", ">- "),
            Stream.of(
                IntStream.range(0, 300)
                    .mapToObj(i -> "  ".repeat(i) + "- a\n")
                    .collect(Collectors.joining()),
                "## a\n\n".repeat(MANY),
                "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(LONG / 20),
                "[a]: /a/ 'b'\n".repeat(LONG / 50)));
    return Stream.of(words, marks, numbers, links, blocks).flatMap(all -> all).toList();
  }

  @Test
  void long_and_deep_texts_are_no_fault() throws IOException {
    Path source = WholeSite.goodSite(folder);
    List<String> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      Path reply = source.resolve(REPLIES).resolve("text-" + i);
      WholeSite.copy(source.resolve(REPLIES).resolve("demo-2"), reply);
      Path prose = reply.resolve("index.md");
      Files.writeString(prose, Files.readString(prose) + "\n\n" + texts.get(i) + "\n");
      Path card = reply.resolve("reply.yml");
      String note = "'" + texts.get(i).replace("'", "''").replace("\n", " ") + "'";
      Files.writeString(card, Files.readString(card) + DOCUMENT + note + "}}\n");
    }
    WholeSite.Run run = check(source);
    assertTrue(run.exit() <= 1, run.err());
  }

  @Test
  void a_value_that_nobody_can_mean_is_refused_where_it_stands() throws IOException {
    Path source = WholeSite.goodSite(folder);
    String formula = "formula: city - north";
    List<String> formulas =
        Stream.concat(
                repeated(LONG, "a-", "9", "a.", "(", "1 + ", "sum(", "growth(city, ", "[", "- "),
                Stream.of(
                    "(".repeat(25) + "city" + ")".repeat(25),
                    "growth(city, ".repeat(5) + "city" + ")".repeat(5),
                    "9" + " * 999999999999999".repeat(20_000)))
            .toList();
    for (int i = 0; i < formulas.size(); i++) {
      replace(copy(source, "formula-" + i), formula, "formula: " + formulas.get(i));
    }
    List<String> values = repeated(LONG, "a-", "9", "[", "{a: ", "- ", "9.").toList();
    for (int i = 0; i < values.size(); i++) {
      replace(copy(source, "value-" + i), "value: 36000", "value: " + values.get(i));
      replace(copy(source, "period-" + i), "{from: 2020,", "{from: " + values.get(i) + ",");
      replace(copy(source, "source-" + i), "{section: s1-1}", values.get(i));
    }
    WholeSite.Run run = check(source);
    assertEquals(1, run.exit(), run.err());
    try (Stream<Path> replies = Files.list(source.resolve(REPLIES))) {
      for (Path reply : replies.filter(path -> !path.toString().contains("demo-")).toList()) {
        String place = "content/replies/" + reply.getFileName() + "/figures.yml";
        assertTrue(run.out().contains(place), place);
      }
    }
  }

  @Test
  void formulas_may_be_nested_as_deep_as_anybody_writes_them() throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path reply = source.resolve(REPLIES).resolve("demo-1");
    replace(
        reply,
        "formula: city - north",
        "formula: '" + "(".repeat(20) + "city - sum(north, 0, sum(0, 0))" + ")".repeat(20) + "'");
    assertEquals(0, check(source).exit(), () -> check(source).out());
  }

  /** Each value rests on the next, or on the one before. */
  @Test
  void a_chain_of_formulas_is_computed_however_long_it_is() throws IOException {
    for (int step : List.of(1, -1)) {
      Path source = WholeSite.goodSite(folder.resolve("chain" + step));
      int links = 3_000;
      String chain =
          IntStream.rangeClosed(1, links)
              .mapToObj(
                  i ->
                      "    x"
                          + i
                          + ": {area: 片区, formula: "
                          + (i + step < 1 || i + step > links ? "city" : "x" + (i + step) + " + 0")
                          + "}\n")
              .collect(Collectors.joining());
      Path reply = source.resolve(REPLIES).resolve("demo-1");
      replace(reply, "    rest: {", chain + "    rest: {");
      replace(reply, "formula: city - north", "formula: x" + (step > 0 ? 1 : links) + " - north");
      WholeSite.Run run = check(source);
      assertEquals(0, run.exit(), run.out());
    }
  }

  @Test
  void a_number_that_is_multiplied_by_itself_again_and_again_is_refused() throws IOException {
    Path source = WholeSite.goodSite(folder);
    String chain =
        IntStream.rangeClosed(1, 60)
            .mapToObj(
                i ->
                    "    x"
                        + i
                        + ": {area: 片区, formula: x"
                        + (i + 1)
                        + " * x"
                        + (i + 1)
                        + " / city}\n")
            .collect(Collectors.joining());
    replace(
        source.resolve(REPLIES).resolve("demo-1"),
        "    rest: {",
        chain + "    x61: {area: 片区, value: 7}\n    rest: {");
    WholeSite.Run run = check(source);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("formula-too-large"), run.out());
  }

  @Test
  void a_loose_text_of_many_lines_is_audited() throws IOException {
    Path text = folder.resolve("notes.md");
    Files.writeString(text, "---\n" + "a: 1\n".repeat(20_000) + "---\n共3个");
    WholeSite.Run run = WholeSite.huiyin("audit", text.toString(), "--lang", "en");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("20003:2"), run.out());
    Files.writeString(text, "---\n" + "共3个\n".repeat(20_000));
    assertEquals(0, WholeSite.huiyin("audit", text.toString()).exit());
  }

  private static Path copy(Path source, String id) throws IOException {
    Path reply = source.resolve(REPLIES).resolve(id);
    WholeSite.copy(source.resolve(REPLIES).resolve("demo-1"), reply);
    return reply;
  }

  private static void replace(Path reply, String find, String replacement) throws IOException {
    Path figures = reply.resolve("figures.yml");
    String before = Files.readString(figures);
    assertTrue(before.contains(find), find);
    Files.writeString(figures, before.replace(find, replacement));
  }

  private static WholeSite.Run check(Path source) {
    return WholeSite.huiyin(
        "check", "--format", "json", "--lang", "en", "--source", source.toString());
  }
}

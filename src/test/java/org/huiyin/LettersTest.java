package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is typed is what is published: the visible text of the page of each letter in {@code
 * letters.txt} is the text that was typed, without markup and white space.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {
  private static final Path LETTERS = Path.of("src/test/resources/letters/letters.txt");
  private static final Pattern CHARACTER = Pattern.compile("⟦([0-9A-F]{4})⟧");
  private static final Pattern ID = Pattern.compile("\\{#([a-z0-9-]+)}");

  /** Where letters of few words have numbers without a source. */
  private static final Set<String> ALLOWED = Set.of("unbound-number");

  private static final String CARD =
      """
      kind: suggestion
      title: 对示例建议的答复
      topic: 示例：优化公交线路
      congress: {name: 示例市一届人大二次会议, term: 1, session: 2}
      number: "NUMBER"
      proposers:
        - {name: 示例, role: deputy}
      lead-handler: demo
      signed-on: 2024-05-20
      published-at: 2024-06-01 09:30
      status: published
      """;

  private static final String FIGURES =
      """
      lines:
        label: 公交线路
        unit: 条
        period: 2023
        nature: stock
        source: {section: SECTION}
        observations:
          city: {area: 全市, value: 120}
          east: {area: 东区, value: 45}
          rest: {area: 其他, formula: city - east}
      """;

  private final Map<String, String> letters = new LinkedHashMap<>();
  private final List<Path> sources = new ArrayList<>();
  private final Map<String, Element> pages = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    for (String letter : Files.readString(LETTERS).split("(?m)^=== ")) {
      int end = letter.indexOf('\n');
      if (end > 0) {
        letters.put(letter.substring(0, end), characters(letter.substring(end + 1)));
      }
    }
    Path content = folder.resolve("content");
    write(
        content.resolve("site.yml"),
        "name: 示例站\ntagline: 示例数据，均为虚构\nbase-url: https://demo.example/\n"
            + "organisations:\n  demo: {name: 示例局, short: 示例局}\n");
    write(content.resolve("pages/about.md"), "---\ntitle: 关于\n---\n示例。\n");
    int number = 0;
    for (String letter : letters.values()) {
      number++;
      Path reply = content.resolve("replies/letter-" + number);
      write(reply.resolve("reply.yml"), CARD.replace("NUMBER", String.valueOf(number)));
      write(reply.resolve("index.md"), letter);
      if (letter.contains("figure:")) {
        write(reply.resolve("figures.yml"), FIGURES.replace("SECTION", section(letter)));
      }
    }
    WholeSite.Run run =
        WholeSite.huiyin("build", "--source", folder.toString(), "--format", "json");
    assertEquals(0, run.exit(), run::out);
    for (JsonElement problem : JsonParser.parseString(run.out()).getAsJsonArray()) {
      String code = problem.getAsJsonObject().get("code").getAsString();
      assertTrue(ALLOWED.contains(code), problem::toString);
    }
    number = 0;
    for (String name : letters.keySet()) {
      number++;
      Path page = folder.resolve("site/replies/letter-" + number + "/index.html");
      sources.add(page);
      pages.put(name, Jsoup.parse(Files.readString(page)).selectFirst(".prose"));
    }
  }

  private static String characters(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String section(String letter) {
    Matcher id = ID.matcher(letter);
    return id.find() ? id.group(1) : "text";
  }

  @TestFactory
  Stream<DynamicTest> the_page_shows_what_was_typed() {
    return letters.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertEquals(typed(letters.get(name)), shown(pages.get(name)))));
  }

  @Test
  void there_are_letters_of_many_shapes() {
    assertTrue(letters.size() >= 40, letters.keySet()::toString);
  }

  @Tag("slow")
  @Test
  void every_page_is_valid() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    List<String> found = new ArrayList<>();
    for (Path page : sources) {
      found.addAll(
          checker.findings(page.toString(), Files.readAllBytes(page), "https://demo.example/"));
    }
    assertEquals(List.of(), found);
  }

  /** Lines that are paragraphs of their own are not run together. */
  @TestFactory
  Stream<DynamicTest> lines_are_kept_apart() {
    Map<String, Integer> paragraphs = new LinkedHashMap<>();
    paragraphs.put("indented and one newline a paragraph", 6);
    paragraphs.put("indented by em spaces", 2);
    paragraphs.put("lines of ideographic spaces between paragraphs", 3);
    paragraphs.put("lines of no-break spaces between paragraphs", 2);
    paragraphs.put("numbered lines with pauses", 4);
    paragraphs.put("numbered lines with pauses, indented", 4);
    paragraphs.put("numbered lines with full-width stops", 3);
    paragraphs.put("numbered lines in brackets", 4);
    paragraphs.put("numbers in circles", 4);
    paragraphs.put("one is, two is, in lines of their own", 4);
    paragraphs.put("first and second", 2);
    paragraphs.put("wrapped lines", 1);
    paragraphs.put("industries that look like a heading", 1);
    return paragraphs.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        assertEquals(
                            each.getValue(),
                            pages.get(each.getKey()).select("> p:not(.salutation)").size())));
  }

  /** The text of a page without white space, with the numbers that browsers put before items. */
  private static String shown(Element prose) {
    Element text = prose.clone();
    text.select(".salutation, .signature, .note-ref, .note-back").remove();
    for (Element list : text.select("ol")) {
      if (list.parent() != null && list.parent().hasClass("notes")) {
        continue;
      }
      int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
      for (Element item : list.children()) {
        item.prependChild(new TextNode(number++ + (list.hasClass("bracket") ? ")" : ".")));
      }
    }
    return plain(text.wholeText());
  }

  /** The text as typed, without markup and white space. */
  private static String typed(String letter) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : letter.split("\n")) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        lines.add(line);
      } else if (!line.matches("\\|[-: |]+\\||---|\\[[a-z]+]: .*")) {
        lines.add(withoutMarkup(line));
      }
    }
    return plain(
        String.join("\n", lines)
            .replaceAll("(?<![0-9~])~~([^~0-9]+)~~", "$1")
            .replaceAll("(?<![0-9*米\\\\])\\*([^*\\n。]+[^\\\\*])\\*(?![0-9])", "$1")
            .replaceAll("`([^`]+)`", "$1")
            .replaceAll("(?<=^|[^a-z0-9])__([^_]+)__", "$1")
            .replaceAll("\\\\([*\\[\\]#\\\\|])", "$1")
            .replaceAll("\\\\(?=\n|$)", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"));
  }

  private static String withoutMarkup(String line) {
    return line.replaceAll("^[\\s\\u2003\\u3000]*", "")
        .replaceAll("^#{2,6} ", "")
        .replaceAll("^> ?", "")
        .replaceAll("^- ", "")
        .replaceAll("^表：", "")
        .replaceAll("^\\[\\^[^\\]]+]: ", "")
        .replaceAll("\\[\\^[^\\]]+]", "")
        .replaceAll("\\{#[a-z0-9-]+}", "")
        .replaceAll("\\[]\\(figure:lines.rest\\)", "75条")
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replaceAll("\\[([^\\]]*)]\\[[a-z]+]", "$1")
        .replaceAll("<(https?:[^>]*)>", "$1")
        .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
        .replaceAll("(?<!\\\\)\\|", "");
  }

  /** Without white space and characters that show nothing. */
  private static String plain(String text) {
    String kept = text.replaceAll("[\\s\\u00A0\\u2003\\u3000]", "");
    return kept.replaceAll(
        "[\\u00AD\\u200B\\u200E\\u2060\\uFEFF]|\\u200D(?=[\\u4E00-\\u9FFF])", "");
  }

  /** The ids in letters, and that of the whole text. */
  @Test
  void every_id_that_was_typed_is_on_the_page() {
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      Set<String> ids = new TreeSet<>();
      ID.matcher(letter.getValue()).results().forEach(found -> ids.add(found.group(1)));
      Element prose = pages.get(letter.getKey());
      ids.removeIf(id -> prose.selectFirst("#" + id) != null);
      assertEquals(Set.of(), ids, letter.getKey());
      assertEquals("text", prose.id(), letter.getKey());
    }
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.draw.Draw;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Measures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every text that readers see is audited. In the site {@code texts} every text of every file holds
 * a number of its own (each {@code @} becomes one): all are reported where they stand, and no page
 * shows another. A key that a schema calls a text must hold a number there, so a new key without
 * one fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTextTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/texts/content");
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])7000[0-9]{3}(?![0-9])");

  /**
   * Texts that need no source, by rule: the list of names and units is not shown; the code of an
   * outcome is one of {@code site.yml}; what a claim says is compared with its formula.
   */
  private static final Set<String> EXEMPT =
      Set.of(
          "numbers/names",
          "numbers/measures",
          "outcome/code",
          "*/says",
          "old",
          "new",
          "allow-private/text",
          "allow-private/reason");

  private Path source;
  private final Map<String, String> written = new TreeMap<>();
  private final Map<String, String> reported = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder;
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    for (Path file : texts()) {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        lines.add(numbered(line, place(file, lines.size() + 1)));
      }
      Files.write(file, lines);
    }
    WholeSite.Run run =
        WholeSite.huiyin(
            "build", "--source", folder.toString(), "--format", "json", "--lang", "en");
    assertEquals(0, run.exit(), run::out);
    for (JsonElement each : JsonParser.parseString(run.out()).getAsJsonArray()) {
      JsonObject problem = each.getAsJsonObject();
      assertEquals("unbound-number", problem.get("code").getAsString(), each::toString);
      Matcher number = NUMBER.matcher(problem.get("message").getAsString());
      assertTrue(number.find(), each::toString);
      reported.put(
          number.group(), problem.get("path").getAsString() + ":" + problem.get("line").getAsInt());
    }
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(source.resolve("content"))) {
      return files.filter(file -> file.toString().matches(".*\\.(yml|md|csv)")).sorted().toList();
    }
  }

  private String place(Path file, int line) {
    return source.relativize(file).toString().replace('\\', '/') + ":" + line;
  }

  private String numbered(String line, String place) {
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '@') {
        String number = String.valueOf(7_000_001 + written.size());
        written.put(number, place);
        numbered.append(number);
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }

  @Test
  void every_number_in_a_text_is_reported_at_its_line() {
    Map<String, String> expected = new TreeMap<>(written);
    expected.values().removeIf(place -> place.equals("content/site.yml:22")); // numbers.names
    // The title of a definition is reported at the link that shows it.
    expected.replaceAll((number, place) -> place.replace("/index.md:7", "/index.md:3"));
    assertTrue(expected.size() > 170);
    assertEquals(expected, reported);
  }

  @Test
  void no_file_of_the_site_shows_a_number_that_is_not_reported() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String file : WholeSite.files(source.resolve("site")).values()) {
      NUMBER.matcher(file).results().forEach(found -> shown.add(found.group()));
    }
    assertTrue(shown.size() > 150, shown::toString);
    shown.removeAll(reported.keySet());
    assertEquals(Set.of(), shown);
  }

  @Test
  void every_key_that_a_schema_calls_a_text_is_in_the_sample() throws IOException {
    Set<String> lacking = TextKeys.lacking(SAMPLE);
    lacking.removeIf(key -> EXEMPT.contains(key.substring(key.indexOf(' ') + 1)));
    assertEquals(Set.of(), lacking);
  }

  @Test
  void every_kind_of_chart_declares_its_texts() throws IOException {
    JsonObject root = TextKeys.schema("charts");
    int kinds = 0;
    for (JsonElement each : root.getAsJsonObject("additionalProperties").getAsJsonArray("allOf")) {
      JsonObject then = each.getAsJsonObject().getAsJsonObject("then");
      String kind =
          then.getAsJsonObject("properties").getAsJsonObject("kind").get("const").getAsString();
      Set<String> texts = new TreeSet<>();
      TextKeys.add(root, then, "", texts);
      texts.removeAll(Set.of("title", "subtitle", "note", "description"));
      assertEquals(
          texts,
          Draw.textsOf(kind).stream()
              .map(path -> path.replace('.', '/'))
              .collect(Collectors.toCollection(TreeSet::new)),
          kind);
      kinds++;
    }
    assertEquals(17, kinds);
  }

  /** The committed site is what a build gives. */
  @Test
  void in_the_flagship_every_number_of_the_text_that_needs_a_source_is_linked() throws IOException {
    Audit audit =
        new Audit(
            Measures.standard(),
            List.of("13th Five-Year Plan", "30 Measures for Science and Technology Reform"));
    List<String> unlinked = new ArrayList<>();
    int linked = 0;
    for (String path : List.of("", "en/")) {
      Document page =
          Jsoup.parse(Files.readString(Path.of("site", path, "replies/js-2021-1002/index.html")));
      page.select(".prose figure, .prose .signature").remove();
      for (Element block : page.select(".prose :is(p, li, h2, h3, h4, td, th, pre)")) {
        linked += block.select(".figure-ref, .claim-ref").size();
        block.select(".figure-ref, .claim-ref, time").forEach(link -> link.text("□"));
        audit.of(block.text()).stream()
            .filter(Numeral::needsBinding)
            .forEach(numeral -> unlinked.add(path + block.text() + ": " + numeral.text()));
      }
    }
    assertTrue(linked > 50, "the selectors still find the links");
    assertEquals(List.of(), unlinked);
  }
}

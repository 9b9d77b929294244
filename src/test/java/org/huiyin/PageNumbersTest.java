package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Measures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * In the built flagship, every number outside the running text that needs a source is a value of
 * the reply's data, or one that the program counts itself: in titles, descriptions, what is shared,
 * alternative texts and labels, drawings, structured data, feeds. The committed site is what a
 * build gives; {@link EveryTextTest} looks at the running text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageNumbersTest {
  private static final Path SITE = Path.of("site");
  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  private final Audit audit =
      new Audit(
          Measures.standard(),
          List.of("13th Five-Year Plan", "30 Measures for Science and Technology Reform"));
  private final Set<String> values = new TreeSet<>();
  private final Set<String> bound = new TreeSet<>();

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((?:figure|claim):");

  /** What the program counts or computes itself and says in its own words. */
  private static final Pattern OWN =
      Pattern.compile(
          "[0-9]+ 件答复共有 [0-9]+ 项承诺|(?:None|One|Two|All) of the three given|数值 [0-9]+ 个，推算 [0-9]+ 个，原文未给出 [0-9]+ 处，出自 [0-9]+ 件答复|共 [0-9]+ (?:项|条|张|个|件|份|页|家)|[Cc]hart of [0-9]+ (?:values?|lines?|shares?)"
              + "|[0-9]+ values? as stated, [0-9]+ computed, [0-9]+ not given"
              + "|from the pages of [0-9]+ repl(?:y|ies)|(?:减少|增加) [0-9,]+ [项个]"
              + "|(?:down|up) by [0-9,]+ [a-z]+|\\b[0-9]+ (?:lists?|entries|replies|reply|values?|commitments?|figures?|charts?)\\b");

  /** A number of an axis stands alone. */
  private static final Pattern TICK = Pattern.compile("[0-9,]+");

  /** A share of a chart of shares: 34.2%. */
  private static final Pattern SHARE = Pattern.compile("\\b(?:34\\.2|31\\.1)%");

  @BeforeAll
  void readData() throws IOException {
    for (String name : List.of("index.md", "index.en.md", "charts.yml", "claims.yml")) {
      Matcher link = LINK.matcher(Files.readString(Path.of("content/replies/js-2021-1002", name)));
      while (link.find()) {
        bound.add(link.group(1));
      }
    }
    assertTrue(bound.size() > 40, "the selectors still find the links");
    addNumbers(
        JsonParser.parseString(Files.readString(SITE.resolve("replies/js-2021-1002/reply.json"))));
  }

  private void addNumbers(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(this::addNumbers);
    } else if (json.isJsonObject()) {
      json.getAsJsonObject().entrySet().forEach(entry -> addNumbers(entry.getValue()));
    } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()) {
      values.add(json.getAsBigDecimal().stripTrailingZeros().toPlainString());
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The numbers of a text that need a source and are no values. */
  private List<String> unknown(String written) {
    List<String> unknown = new ArrayList<>();
    String text = SHARE.matcher(OWN.matcher(written).replaceAll("□")).replaceAll("□");
    if (TICK.matcher(text).matches()) {
      return unknown;
    }
    for (Numeral numeral : audit.of(text)) {
      Matcher digits = DIGITS.matcher(numeral.text());
      boolean value = digits.find() && values.contains(digits.group().replace(",", ""));
      boolean known =
          value
              || bound.stream()
                  .anyMatch(
                      link -> link.contains(numeral.text()) || numeral.text().startsWith(link));
      if (numeral.needsBinding() && !known) {
        unknown.add(numeral.text() + " in " + text);
      }
    }
    return unknown;
  }

  private void assertKnown(List<String> texts, int fewest) {
    Set<String> unknown = new TreeSet<>();
    texts.forEach(text -> unknown.addAll(unknown(text)));
    assertTrue(texts.size() >= fewest, "the selectors still find " + texts.size() + " texts");
    assertEquals(Set.of(), unknown);
  }

  @Test
  void titles_descriptions_and_what_is_shared() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      texts.add(page.title());
      for (Element meta : page.select("meta[name], meta[property]")) {
        String name = meta.attr("name") + meta.attr("property");
        if (!name.matches(
                "(?i).*(viewport|url|image|time|date|color|theme|locale|card)$|.*image:.*")
            || name.endsWith(":alt")) {
          texts.add(meta.attr("content"));
        }
      }
    }
    assertKnown(texts, 200);
  }

  @Test
  void alternative_texts_and_labels() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      for (String attribute : List.of("alt", "title", "aria-label", "placeholder", "content")) {
        page.select("body [" + attribute + "]")
            .forEach(element -> texts.add(element.attr(attribute)));
      }
    }
    assertKnown(texts, 100);
  }

  @Test
  void drawings() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(".html")) {
      Jsoup.parse(Files.readString(file))
          .select("svg text, svg title, svg desc")
          .forEach(element -> texts.add(element.text()));
    }
    for (Path file : files(".svg")) {
      Jsoup.parse(Files.readString(file), Parser.xmlParser())
          .select("text, title, desc")
          .forEach(element -> texts.add(element.text()));
    }
    assertKnown(texts, 200);
  }

  @Test
  void structured_data_and_feeds() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(".html")) {
      for (Element script :
          Jsoup.parse(Files.readString(file)).select("script[type=application/ld+json]")) {
        addTexts(JsonParser.parseString(script.data()), texts);
      }
    }
    for (Path file : files(".xml")) {
      Jsoup.parse(Files.readString(file), Parser.xmlParser())
          .select("title, subtitle, summary, content, description")
          .forEach(element -> texts.add(Jsoup.parse(element.text()).text()));
    }
    assertKnown(texts, 50);
  }

  /** Adds the texts of JSON, addresses and dates apart. */
  private static void addTexts(JsonElement json, List<String> texts) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(each -> addTexts(each, texts));
    } else if (json.isJsonObject()) {
      json.getAsJsonObject().entrySet().forEach(entry -> addTexts(entry.getValue(), texts));
    } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
      String text = json.getAsString();
      if (!text.matches("https?://\\S*|[0-9T:+-]+")) {
        texts.add(text);
      }
    }
  }
}

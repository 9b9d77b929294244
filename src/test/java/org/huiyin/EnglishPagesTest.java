package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The English pages of all forms of letters, read as an English reader does. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/english/content");
  private static final Pattern CHINESE =
      Pattern.compile("[\\u3000-\\u30FF\\u4E00-\\u9FFF\\uFF00-\\uFFEF]");
  private static final Pattern WRONG =
      Pattern.compile(
          "\\b1 (?:deputies|members|bodies|others|replies|values|places|words|minutes|statements)\\b"
              + "|\\b0 other|\\{[0-9]|not-given|\\band others \\(|\\bA(?=,? and and)|[,:;] *[,.;]|\\( *\\)"
              + "|\\b00:00\\b");

  private final Map<String, Document> pages = new TreeMap<>();
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", folder.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site.resolve("en"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        pages.put(
            site.resolve("en").relativize(file).toString(), Jsoup.parse(Files.readString(file)));
      }
    }
    assertTrue(pages.size() > 40, () -> pages.keySet().toString());
  }

  private Document page(String reply) {
    return pages.get("replies/" + reply + "/index.html");
  }

  private String salutation(String reply) {
    return page(reply).select(".salutation").text();
  }

  private String fact(String reply, String label) {
    return page(reply).select("details.facts > table tr").stream()
        .filter(row -> row.select("th").text().equals(label))
        .map(row -> row.select("td").text())
        .findFirst()
        .orElse("");
  }

  private String related(String reply) {
    return page(reply).select(".related, .banner").text();
  }

  @Test
  void proposers_are_counted_as_in_english() {
    assertEquals("Deputy Zhang Yijia and Deputy Li Yi,", salutation("b-several"));
    assertEquals("Deputy Zhang Yijia and 5 other deputies,", salutation("c-six"));
    assertEquals("Deputy Zhang Yijia and Deputy Li Yi,", salutation("d-two-total"));
    assertEquals("Deputy Zhang Yijia and other deputies,", salutation("e-others"));
    assertEquals("Deputy Zhang Yijia, Member Li Yi and 3 others,", salutation("f-mixed"));
    assertEquals("Sample League of the City and 2 other bodies,", salutation("h-groups"));
    assertEquals("Member Wang Bing and other members,", salutation("i-member"));
    assertEquals("Deputy Zhang Yijia, Deputy Li Yi and Deputy Wang Bing,", salutation("k-motion"));
    assertEquals("Deputy Zhang Yijia,", salutation("u-separate-two"));
    assertEquals("", salutation("j-none"));
  }

  @Test
  void bodies_are_joined_as_in_english() {
    assertEquals(
        "Sample Transport Bureau and Sample Development Commission",
        fact("a-joint", "Lead departments"));
    assertEquals("Sample Finance Bureau", fact("a-joint", "Co-handling department"));
    assertEquals("Sample Transport Bureau", fact("o-sep", "Department that handles it separately"));
    assertEquals("Sample Transport Bureau,", salutation("l-opinion"));
    assertEquals(
        "This matter is answered separately by Sample Development Commission, Sample Transport"
            + " Bureau and Sample Finance Bureau. Other replies: Sample reply about bus lines,"
            + " Sample reply about bus lines",
        related("p-sep"));
  }

  /** One reply names the others; each of them names all. */
  @Test
  void separate_replies_are_all_named() {
    for (String reply : List.of("o-sep", "p-sep", "q-sep")) {
      assertEquals(2, page(reply).select(".related a").size(), reply);
    }
  }

  @Test
  void numbers_and_what_is_not_given_have_english_words() {
    assertEquals("Nos. 151, 22, 37", fact("b-several", "Number"));
    for (String label : List.of("Number", "Session", "Topic", "Put by", "Published on")) {
      assertEquals("Not given in the reply", fact("j-none", label), label);
    }
    assertEquals("Not given in the reply", fact("t-undated", "Signed on"));
    assertEquals("The deputy agrees", fact("v-full", "Reason for publicity"));
  }

  @Test
  void the_fate_of_a_reply_is_told_with_dates_in_english() {
    assertTrue(related("m-first").startsWith("This matter was answered again on 1 August 2024: "));
    assertTrue(related("n-second").contains("published on 1 June 2024: "));
    assertTrue(page("r-gone").text().contains("withdrawn by its publisher on 1 July 2024"));
    assertTrue(page("s-link").select(".prose").text().contains("other reply (withdrawn)"));
    // The card gives a day and no time.
    assertTrue(page("n-second").text().contains("Published: 1 August 2024 Source:"));
  }

  @Test
  void no_chinese_and_no_wrong_form_is_on_an_english_page() {
    List<String> found = new ArrayList<>();
    pages.forEach(
        (path, page) ->
            texts(page).stream()
                .filter(text -> CHINESE.matcher(text).find() || WRONG.matcher(text).find())
                .forEach(text -> found.add(path + ": " + text)));
    assertEquals(List.of(), found);
  }

  /** The texts of a page, without what an author gives only in Chinese: numbers of files. */
  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && text.parent() != null
              && text.parent().closest("[lang^=zh], script, style") == null) {
            texts.add(text.text());
          } else if (node instanceof Element element && element.closest("[lang^=zh]") == null) {
            for (String name : List.of("alt", "title", "aria-label", "placeholder")) {
              texts.add(element.attr(name));
            }
          }
        },
        page);
    texts.removeIf(text -> text.contains("01025（交通类090号）") || text.contains("示交函"));
    return texts;
  }

  @Test
  void no_label_is_empty() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element label : page.getValue().select("th, dt, button, h1, h2, h3, caption, summary")) {
        assertFalse(
            label.text().isBlank() && label.select("svg, img, [aria-label]").isEmpty(),
            () -> page.getKey() + ": " + label.outerHtml());
      }
    }
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site in two languages, where one reply can be read in both and one in Chinese only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class EditionsTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/editions/content");
  private static final String REPLY = "content/replies/rooms-1/";

  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("source");
    WholeSite.copy(CONTENT, source.resolve("content"));
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
    site = source.resolve("site");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  @Test
  void a_page_without_translation_does_not_exist() throws IOException {
    assertTrue(Files.exists(site.resolve("en/replies/rooms-1/index.html")));
    assertTrue(Files.exists(site.resolve("replies/rooms-2/index.html")));
    assertFalse(Files.exists(site.resolve("en/replies/rooms-2")));
    assertTrue(page("replies/index.html").html().contains("rooms-2/index.html"));
    assertFalse(page("en/replies/index.html").html().contains("rooms-2"));
    assertFalse(Files.readString(site.resolve("en/feed.xml")).contains("rooms-2"));
  }

  @Test
  void an_english_page_holds_no_chinese_but_names_in_their_own_language() throws IOException {
    for (String path :
        List.of(
            "en/index.html",
            "en/replies/index.html",
            "en/about/index.html",
            "en/replies/rooms-1/index.html")) {
      Document page = page(path);
      assertEquals("en", page.selectFirst("html").attr("lang"), path);
      page.select("body [lang=zh-CN]").remove();
      assertEquals("", han(page.outerHtml()), path);
    }
    for (String file :
        List.of("charts/rooms-by-area.svg", "charts/rooms-by-area.csv", "figures.csv")) {
      assertEquals("", han(Files.readString(site.resolve("en/replies/rooms-1/" + file))), file);
    }
  }

  private static String han(String text) {
    return text.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void numbers_dates_and_empty_links_are_filled_in_as_the_language_has_it() throws IOException {
    Document english = page("en/replies/rooms-1/index.html");
    assertEquals("450 rooms", english.select(".figure-ref").get(1).text());
    assertEquals("keep the rooms open longer", english.selectFirst(".commitment-ref").text());
    assertEquals("May 2023", english.selectFirst(".date-ref").attr("title"));
    assertTrue(english.text().contains("June 2025"), "the deadline");
    assertTrue(page("replies/rooms-1/index.html").text().contains("2025年6月"));
    assertEquals("450个", page("replies/rooms-1/index.html").select(".figure-ref").get(1).text());
  }

  @Test
  void a_reply_that_exists_in_chinese_only_is_linked_there_and_said_to_be_chinese()
      throws IOException {
    Element link = page("en/replies/rooms-1/index.html").selectFirst(".reply-ref");
    assertEquals("../../../replies/rooms-2/index.html", link.attr("href"));
    assertEquals("zh-CN", link.attr("hreflang"));
    assertEquals("zh-CN", link.attr("lang"));
    Element chinese = page("replies/rooms-2/index.html").selectFirst(".reply-ref");
    assertEquals("../../replies/rooms-1/index.html", chinese.attr("href"));
    assertEquals("", chinese.attr("lang"));
  }

  @Test
  void the_language_switch_stays_on_the_page() throws IOException {
    for (String path :
        List.of(
            "index.html", "replies/index.html", "about/index.html", "replies/rooms-1/index.html")) {
      Document chinese = page(path);
      Path there =
          site.resolve(path)
              .getParent()
              .resolve(chinese.selectFirst("a[hreflang=en]").attr("href"))
              .normalize();
      assertEquals(site.resolve("en/" + path), there);
      Path back =
          there
              .getParent()
              .resolve(
                  Jsoup.parse(Files.readString(there))
                      .selectFirst("a[hreflang=zh-CN]")
                      .attr("href"))
              .normalize();
      assertEquals(site.resolve(path), back);
      assertEquals(
          Set.of("zh-CN", "en", "x-default"),
          Set.copyOf(chinese.select("link[rel=alternate][hreflang]").eachAttr("hreflang")),
          path);
    }
    assertTrue(
        page("replies/rooms-2/index.html").select("a[hreflang=en], link[hreflang]").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "translation-missing | figures.yml | unit: {zh: 个, en: rooms} | unit: 个",
        "translation-missing-in-chart | charts.yml | subtitle: {zh: 社区书屋，2023年5月, en: \"Reading rooms, May 2023\"} | subtitle: 社区书屋",
        "english-number-differs | index.en.md | [1,200 rooms] | [1,300 rooms]",
        "english-unit-differs | index.en.md | [1,200 rooms] | [1,200 seats]",
        "english-claim-differs | index.en.md | [one third or more of the city’s] | [half of the city’s]",
        "english-claim-wording-too-strong | claims.yml | en: one third or more of the city’s | en: more than half of the city’s",
        "english-section-missing | index.en.md | ## Rooms {#s1} | ## Rooms {#rooms}",
        "english-unbound-number | index.en.md | your suggestion. | your suggestion on 15 rooms.",
      })
  void a_mistake_in_one_language_is_told_where_it_stands(
      String name, String file, String from, String to, @TempDir Path other) throws IOException {
    WholeSite.copy(CONTENT, other.resolve("content"));
    Path changed = other.resolve(REPLY + file);
    String text = Files.readString(changed);
    assertTrue(text.contains(from), from);
    Files.writeString(changed, text.replace(from, to));
    expect(name, other);
  }

  @Test
  void an_english_text_on_a_chinese_site_is_refused(@TempDir Path other) throws IOException {
    WholeSite.copy(CONTENT, other.resolve("content"));
    Path config = other.resolve("content/site.yml");
    Files.writeString(config, Files.readString(config).replace("languages: [zh, en]\n", ""));
    expect("language-not-configured", other);
  }

  private static void expect(String name, Path source) throws IOException {
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", source.toString(), "--jobs", "1");
    Golden.check("sites/editions/" + name + ".txt", run.err());
    assertEquals(1, run.exit());
    assertFalse(Files.exists(source.resolve("site")), "something was published");
  }
}

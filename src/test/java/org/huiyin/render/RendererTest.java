package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.huiyin.Golden;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
  private static final String REPLY = "replies/sample-1/";

  @TempDir Path source;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "replies/index.html",
        "search/index.html",
        "about/index.html",
        "404.html",
        "feed.xml",
        "sitemap.xml",
        "robots.txt",
        REPLY + "index.html",
        REPLY + "figures.csv",
        REPLY + "figures.json",
        REPLY + "charts/workshops-by-region.csv",
        REPLY + "charts/workshops-by-region.json"
      })
  void files_are_as_expected(String path) throws IOException {
    Golden.checkPage("render/" + path, text(build(source), path));
  }

  @Test
  void a_figure_and_a_chart_have_their_data_beside_the_page() throws IOException {
    List<String> paths =
        build(source).keySet().stream().filter(path -> path.startsWith(REPLY)).toList();

    assertEquals(
        List.of(
                "index.html",
                "figures.csv",
                "figures.json",
                "charts/workshops-by-region.svg",
                "charts/workshops-by-region.png",
                "charts/workshops-by-region.csv",
                "charts/workshops-by-region.json",
                "charts/cities.svg",
                "charts/cities.png",
                "charts/cities.csv",
                "charts/cities.json",
                "images/map.png",
                "card.png",
                "reply.json",
                "datapackage.json",
                "search/0.txt")
            .stream()
            .map(name -> REPLY + name)
            .toList(),
        paths);
  }

  @Test
  void the_digest_counts_what_the_reply_itself_gives() throws IOException {
    ReplySummary summary =
        RenderedSite.renderer(source)
            .reply(
                RenderedSite.reply(), Language.ZH, RenderedSite.drawings(), false, new Problems())
            .summary();

    assertEquals(4, summary.givenValues());
    assertEquals(2, summary.claims());
    assertEquals(2, summary.charts());
    assertEquals("2024-03-01", summary.updatedOn().toString());
    assertEquals(
        new ReplySummary.Highlight("9,509", "篇", "高校发表学术论文", "北部高校", "原文未给出时期", false),
        summary.highlights().get(2));
  }

  @Test
  void every_internal_link_leads_to_a_file_and_an_element() throws IOException {
    Map<String, byte[]> files = build(source);
    int followed = 0;
    for (String page :
        files.keySet().stream().filter(path -> path.endsWith("index.html")).toList()) {
      for (Element link : Jsoup.parse(text(files, page)).select("a[href], link[href]")) {
        String href = link.attr("href");
        if (href.matches("[a-z]+:.*")) {
          continue;
        }
        String path = href.startsWith("#") ? page : resolve(page, href.replaceFirst("#.*", ""));
        assertTrue(files.containsKey(path), page + " links to " + path);
        if (href.contains("#")) {
          Document target = Jsoup.parse(text(files, path));
          assertTrue(
              target.getElementById(href.substring(href.indexOf('#') + 1)) != null,
              page + " links to " + href);
        }
        followed++;
      }
    }
    assertTrue(followed > 80, "followed " + followed);
  }

  private static String resolve(String page, String href) {
    return Path.of("/" + page).getParent().resolve(href).normalize().toString().substring(1);
  }

  @Test
  void no_page_has_an_id_twice_or_a_style_or_script_of_its_own() throws IOException {
    Map<String, byte[]> files = build(source);
    for (String page : files.keySet().stream().filter(path -> path.endsWith(".html")).toList()) {
      Document document = Jsoup.parse(text(files, page));
      Set<String> ids = new HashSet<>();
      document
          .select("[id]")
          .forEach(element -> assertTrue(ids.add(element.id()), page + " #" + element.id()));
      assertTrue(
          document
              .select("script:not([src]):not([type=application/ld+json]), style, [style]")
              .isEmpty(),
          page);
      assertTrue(
          document.getAllElements().stream()
              .flatMap(element -> element.attributes().asList().stream())
              .noneMatch(attribute -> attribute.getKey().startsWith("on")),
          page);
    }
  }

  @Test
  void the_page_for_404_links_from_the_root() throws IOException {
    Document page = Jsoup.parse(text(build(source), "404.html"));

    assertEquals("/sub/", page.selectFirst(".brand").attr("href"));
    assertTrue(
        page.selectFirst("link[rel=stylesheet]")
            .attr("href")
            .matches("/sub/assets/site\\.[0-9a-f]{8}\\.css"));
  }

  @Test
  void a_draft_is_marked_and_kept_from_search_engines_feed_and_sitemap() throws IOException {
    Card draft =
        RenderedSite.card("sample-2", Card.Status.DRAFT, LocalDateTime.of(2024, 1, 2, 8, 0));
    Map<String, byte[]> files =
        build(source, List.of(RenderedSite.reply(draft), RenderedSite.reply()));

    Document page = Jsoup.parse(text(files, "replies/sample-2/index.html"));
    assertTrue(page.selectFirst(".banner").text().startsWith("草稿"));
    assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
    assertFalse(text(files, "feed.xml").contains("sample-2"));
    assertFalse(text(files, "sitemap.xml").contains("sample-2"));
  }

  @Test
  void the_feed_is_read_by_a_feed_reader() throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(text(build(source), "feed.xml")));

    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("https://huiyin.example/sub/feed.xml", feed.getUri());
    assertEquals("https://huiyin.example/sub/replies/sample-1/", feed.getEntries().get(0).getUri());
    assertEquals(
        "2023-09-16T08:32:00Z", feed.getEntries().get(0).getPublishedDate().toInstant().toString());
    assertEquals(
        "2024-02-29T16:00:00Z", feed.getEntries().get(0).getUpdatedDate().toInstant().toString());
    assertEquals("示例省工业厅", feed.getEntries().get(0).getAuthor());
  }

  @Test
  void a_site_without_replies_is_complete() throws IOException {
    Map<String, byte[]> files = build(source, List.of());

    assertTrue(text(files, "index.html").contains("还没有已公布的答复"));
    assertTrue(text(files, "feed.xml").contains("<updated>2024-06-30T00:00:00+08:00</updated>"));
  }

  @Test
  void the_list_goes_by_year_newest_first_and_the_home_page_shows_ten() throws IOException {
    List<Reply> replies = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      replies.add(
          RenderedSite.reply(
              RenderedSite.card(
                  "sample-" + i, Card.Status.PUBLISHED, LocalDateTime.of(2010 + i, 1, 2, 8, 0))));
    }
    Map<String, byte[]> files = build(source, replies);

    List<String> years =
        Jsoup.parse(text(files, "replies/index.html")).select("h2.rule-heading").eachText();
    assertEquals("2024年", years.get(0));
    assertEquals(14, years.size());
    Document home = Jsoup.parse(text(files, "index.html"));
    assertEquals(10, home.select("article.card").size());
    assertEquals("其余 4 件答复", home.selectFirst(".more a").text());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void the_machine_s_locale_and_zone_change_no_byte(String tag) throws IOException {
    Map<String, byte[]> here = build(source);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Map<String, byte[]> there = build(source);
      assertEquals(List.copyOf(here.keySet()), List.copyOf(there.keySet()));
      here.forEach((path, bytes) -> assertTrue(Arrays.equals(bytes, there.get(path)), path));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Map<String, byte[]> build(Path source) throws IOException {
    return build(source, List.of(RenderedSite.reply()));
  }

  private static Map<String, byte[]> build(Path source, List<Reply> replies) throws IOException {
    Problems problems = new Problems();
    Renderer renderer = RenderedSite.renderer(source);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<ReplySummary> summaries = new ArrayList<>();
    for (Reply reply : replies) {
      Rendered rendered =
          renderer.reply(reply, Language.ZH, RenderedSite.drawings(), false, problems);
      summaries.add(rendered.summary());
      put(rendered.files(), files);
    }
    renderer.site(summaries, problems, file -> put(List.of(file), files));
    assertEquals(List.of(), problems.sorted());
    return files;
  }

  private static void put(List<OutputFile> made, Map<String, byte[]> files) {
    made.forEach(file -> assertEquals(null, files.put(file.path(), file.bytes()), file.path()));
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** Writes the sample site to a folder for inspection. */
  public static void main(String[] folders) throws IOException {
    for (Map.Entry<String, byte[]> file :
        build(Path.of("."), List.of(RenderedSite.reply())).entrySet()) {
      Path target = Path.of(folders[0]).resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}

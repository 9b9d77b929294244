package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lists of a site with more replies than a page holds, two bodies of one name, and names made
 * of anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/lists/content");

  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder.resolve("source");
    WholeSite.copy(CONTENT, source.resolve("content"));
    for (int i = 1; i <= 51; i++) {
      reply("water-" + i, "city-water", "topics: [water]", 2023, i);
    }
    reply(
        "county",
        "county-water",
        "topics: [water, green]\nco-handlers: [city-water, parks]\npublicity: open\n"
            + "outcome: {scheme: national, code: A}",
        2022,
        1);
    reply("small", "parks", "outcome: {scheme: national, code: a}", 2022, 2);
    reply("odd", "parks", "outcome: {scheme: national, code: '二/类 📚'}", 2022, 3);
    Path odd = source.resolve("content/replies/odd");
    Files.writeString(
        odd.resolve("figures.yml"),
        """
        basins:
          label: 示例池塘
          unit: 个/年 ..
          period: 2021
          nature: stock
          source: {section: s1}
          observations:
            north: {area: ../北区 📚, value: 12}
            south: {area: 南区, not-given: true}
            sum: {area: 全市, formula: north * 2}
            now: {area: 全市, value: 3, period: {on: 2020, text: 目前}}
            then: {area: 全市, value: 4, period: {on: 2019, text: 目前}}
        """);
    WholeSite.Run run = WholeSite.huiyin("build", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
    site = source.resolve("site");
  }

  private void reply(String id, String lead, String more, int year, int minute) throws IOException {
    Path folder = Files.createDirectories(source.resolve("content/replies/" + id));
    Files.writeString(
        folder.resolve("reply.yml"),
        """
        kind: suggestion
        title: 对第%1$s号建议的答复（示例）
        topic: 示例：%1$s
        congress: {name: 示例市一届人大一次会议, term: 1, session: 1}
        number: %1$s
        proposers: [{name: 示例, role: deputy}]
        lead-handler: %2$s
        signed-on: %3$d-05-20
        published-at: %3$d-06-01 09:%4$02d
        status: published
        %5$s
        """
            .formatted(id, lead, year, minute, more));
    Files.writeString(folder.resolve("index.md"), "示例。\n\n## 示例 {#s1}\n\n示例。\n");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
  }

  private List<String> replies(String path) throws IOException {
    return page(path).select(".row-topic a, .card-topic a").eachText();
  }

  @Test
  void fifty_replies_to_a_page_the_newest_first_and_the_numbered_ones_from_the_oldest()
      throws IOException {
    List<String> newest = replies("replies/topic/water/");
    assertEquals(50, newest.size());
    assertEquals("示例：water-51", newest.get(0));
    List<String> oldest = replies("replies/topic/water/page/1/");
    assertEquals(List.of("示例：water-49", "示例：county"), List.of(oldest.get(0), oldest.get(49)));
    assertFalse(Files.exists(site.resolve("replies/topic/water/page/2")));
    assertFalse(Files.exists(site.resolve("replies/topic/green/page")));
  }

  @Test
  void every_property_has_its_lists_with_their_counts() throws IOException {
    Map<String, String> counts = new TreeMap<>();
    for (Element facet : page("replies/").select(".facet")) {
      for (Element item : facet.select("li")) {
        counts.put(
            item.selectFirst("a").attr("href").replace("/index.html", ""),
            item.selectFirst(".count").text());
      }
    }
    assertEquals("54", page("replies/").select(".lead").text().replaceAll("[^0-9]", ""));
    assertEquals(List.of("52", "1"), List.of(counts.get("topic/water"), counts.get("topic/green")));
    assertEquals(List.of("51", "3"), List.of(counts.get("year/2023"), counts.get("year/2022")));
    assertEquals("54", counts.get("session/suggestion-1-1"));
    assertEquals(
        List.of("1", "53"),
        List.of(counts.get("publicity/open"), counts.get("publicity/unstated")));
    assertEquals(
        List.of("1", "51"),
        List.of(counts.get("outcome/national-a"), counts.get("outcome/unstated")));
    assertEquals(
        4, counts.keySet().stream().filter(address -> address.startsWith("outcome/")).count());
    for (String address : counts.keySet()) {
      int listed = replies("replies/" + address + "/").size();
      assertEquals(Math.min(50, Integer.parseInt(counts.get(address))), listed, address);
    }
  }

  @Test
  void bodies_of_one_name_have_two_lists_and_are_told_apart() throws IOException {
    List<String> named = page("replies/organisation/").select(".ways-list li").eachText();
    assertEquals(List.of("示例市水务局 city-water 51", "示例市公园局 2", "示例市水务局 county-water 1"), named);
    assertEquals(List.of("示例：county"), replies("replies/organisation/county-water/"));
    assertEquals(
        "示例市水务局（county-water）主办的答复",
        page("replies/organisation/county-water/").select("h1").text());
  }

  @Test
  void what_a_body_leads_and_what_it_helps_with_lead_to_each_other() throws IOException {
    assertEquals(
        "../../co-handler/city-water/index.html",
        page("replies/organisation/city-water/").selectFirst(".page-header .more a").attr("href"));
    assertEquals(
        "../../organisation/parks/index.html",
        page("replies/co-handler/parks/").selectFirst(".page-header .more a").attr("href"));
  }

  @Test
  void the_breadcrumb_leads_up_list_by_list() throws IOException {
    assertEquals(
        List.of("首页", "建议提案答复", "按主题", "主题“用水（示例）”的答复", "主题“用水（示例）”的答复（第 1 页）"),
        page("replies/topic/water/page/1/").select(".crumbs li").eachText());
  }

  @Test
  void values_are_listed_by_area_and_period_where_there_are_several() throws IOException {
    assertEquals(List.of("全市 3"), page("data/area/").select(".ways-list li").eachText());
    assertEquals(List.of("2021年 3"), page("data/period/").select(".ways-list li").eachText());
    Element table = page("data/").selectFirst("table.values");
    assertEquals(
        List.of(
            "示例池塘 ../北区 📚 12 个/年 .. 2021年 人大代表建议 第odd号",
            "示例池塘 南区 原文未给出 2021年 人大代表建议 第odd号",
            "示例池塘 全市 24 个/年 .. 推算 2021年 人大代表建议 第odd号"),
        table.select("tbody tr").eachText().subList(0, 3));
    assertEquals(
        "../replies/odd/index.html#fig-basins--north", table.selectFirst("tbody a").attr("href"));
    assertEquals(6, Files.readAllLines(site.resolve("data/figures.csv")).size());
    assertTrue(
        Files.readAllLines(site.resolve("data/figures.jsonl"))
            .get(1)
            .contains(
                "\"area\":\"南区\",\"areaBasis\":\"stated\",\"unit\":\"个/年 ..\",\"value\":null,\"basis\":\"not-given\""));
  }

  @Test
  void a_list_without_a_reply_in_a_language_does_not_exist_there() throws IOException {
    assertTrue(Files.exists(site.resolve("en/replies/index.html")));
    assertFalse(Files.exists(site.resolve("en/replies/topic")));
    assertTrue(page("replies/topic/water/").select("link[hreflang]").isEmpty());
    assertFalse(Files.exists(site.resolve("en/data/area")));
  }

  @Test
  void every_link_of_every_list_leads_to_a_file() throws IOException {
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(site)) {
      pages = walk.filter(path -> path.getFileName().toString().equals("index.html")).toList();
    }
    for (Path page : pages) {
      for (Element link : Jsoup.parse(Files.readString(page)).select("a[href]")) {
        String href = link.attr("href").replaceFirst("#.*", "");
        assertTrue(
            href.matches("[a-z]+:.*") || Files.exists(page.getParent().resolve(href)),
            page + " → " + href);
      }
    }
  }

  @Test
  void the_map_and_the_sitemap_name_every_list() throws IOException {
    List<String> mapped = page("map/").select("a[href^=../replies/topic/]").eachAttr("href");
    assertEquals(
        List.of(
            "../replies/topic/index.html",
            "../replies/topic/water/index.html",
            "../replies/topic/green/index.html"),
        mapped);
    assertTrue(
        Files.readString(site.resolve("sitemap.xml"))
            .contains("<loc>https://demo.example/sub/replies/organisation/county-water/</loc>"));
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What machines, inspections and hosts read of a site, on the sample site with every mark set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class MachinesTest {
  private static final String BASE_URL = "https://demo.example/sub/";
  private static final String REPLY = "replies/demo-1/";
  private static final String SETTINGS =
      """
      host: demo-office
      undertaker: 示例市信息中心
      contact: 示例电话
      government:
        site-id-code: "3200000000"
        icp: 苏ICP备00000000号-1
        police: {text: 苏公网安备 00000000000000号, code: "00000000000000"}
        conac: 00000000000000000000000000000000
        report-errors: https://report.example/?site_code=3200000000
        column: {name: 建议提案, description: 示例市对建议提案的答复, keywords: "建议,提案", type: 信息公开目录}
      licence: {name: 示例许可, href: https://licence.example/}
      redirects:
        /old/address/: /replies/demo-1/
        art/2021/16.html: /
      """;

  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = WholeSite.goodSite(folder);
    Path config = source.resolve("content/site.yml");
    Files.writeString(config, Files.readString(config) + SETTINGS);
    site = source.resolve("site");
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(text(path));
  }

  /** The tags of a page's head, by name or property, letter by letter. */
  private Map<String, String> tags(String path, String key) throws IOException {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Element tag : page(path).select("head > meta[" + key + "]")) {
      String before = tags.put(tag.attr(key), tag.attr("content"));
      assertEquals(null, before, () -> path + ": twice " + tag);
    }
    return tags;
  }

  @Test
  void page_tags_tell_what_inspections_ask_for() throws IOException {
    Map<String, String> article = tags(REPLY + "index.html", "name");
    assertEquals("示例站", article.get("SiteName"));
    assertEquals("demo.example", article.get("SiteDomain"));
    assertEquals("3200000000", article.get("SiteIDCode"));
    assertEquals("对示例会议第0012号建议的答复（示例）", article.get("ArticleTitle"));
    assertEquals("2024-06-01 09:30", article.get("PubDate"));
    assertEquals("示例市示例局", article.get("ContentSource"));
    assertEquals(BASE_URL + REPLY, article.get("Url"));
    assertTrue(article.get("Keywords").startsWith("人大代表建议,示例局"), article::toString);
    assertEquals("建议提案", article.get("ColumnName"));
    assertEquals("信息公开目录", article.get("ColumnType"));
    Map<String, String> list = tags("replies/index.html", "name");
    assertEquals("建议提案", list.get("ColumnName"));
    assertEquals("示例市对建议提案的答复", list.get("ColumnDescription"));
    assertEquals("建议,提案", list.get("ColumnKeywords"));
    assertEquals("信息公开目录", list.get("ColumnType"));
    assertFalse(list.containsKey("ArticleTitle"));
    for (String outside : List.of("index.html", "about/index.html", "404.html")) {
      assertFalse(tags(outside, "name").containsKey("ColumnName"), outside);
    }
    for (String path :
        List.of("index.html", "replies/index.html", REPLY + "index.html", "about/index.html")) {
      assertEquals(
          1,
          tags(path, "name").keySet().stream().filter("description"::equalsIgnoreCase).count(),
          path);
      assertEquals("3200000000", tags(path, "name").get("SiteIDCode"), path);
    }
  }

  @Test
  void a_linked_page_is_previewed_with_its_title_and_a_picture_that_exists() throws IOException {
    Map<String, String> reply = tags(REPLY + "index.html", "property");
    assertEquals("article", reply.get("og:type"));
    assertEquals("zh_CN", reply.get("og:locale"));
    assertEquals("2024-06-01T09:30:00+08:00", reply.get("article:published_time"));
    assertEquals("2024-09-01T00:00:00+08:00", reply.get("article:modified_time"));
    assertEquals(BASE_URL + REPLY + "card.png", reply.get("og:image"));
    assertEquals(
        BASE_URL + "card.png",
        tags("replies/demo-2/index.html", "property").get("og:image"),
        "without chart");
    for (String path :
        List.of(
            "index.html", "about/index.html", REPLY + "index.html", "replies/demo-2/index.html")) {
      Map<String, String> tags = tags(path, "property");
      assertEquals(page(path).select("link[rel=canonical]").attr("href"), tags.get("og:url"), path);
      assertEquals(
          page(path).select("meta[name=description]").attr("content"),
          tags.get("og:description"),
          path);
      byte[] picture =
          Files.readAllBytes(site.resolve(tags.get("og:image").substring(BASE_URL.length())));
      assertEquals(
          tags.get("og:image:width") + "×" + tags.get("og:image:height"),
          number(picture, 16) + "×" + number(picture, 20),
          path);
    }
    assertEquals(Map.of(), tags("404.html", "property"));
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 255) << 24
        | (bytes[at + 1] & 255) << 16
        | (bytes[at + 2] & 255) << 8
        | bytes[at + 3] & 255;
  }

  @Test
  void linked_data_has_what_schema_org_asks_for() throws Exception {
    Schema schema = schema("src/test/resources/schema/linked-data.json");
    for (String path :
        List.of(
            "index.html",
            "about/index.html",
            "replies/index.html",
            REPLY + "index.html",
            "replies/demo-2/index.html")) {
      Element block = page(path).selectFirst("script[type=application/ld+json]");
      assertEquals(List.of(), schema.validate(block.data(), InputFormat.JSON), path);
      assertTrue(
          page(path)
              .select("meta[http-equiv]")
              .attr("content")
              .contains("script-src 'self' 'sha256-" + hash(block.data()) + "';"),
          path);
    }
    String reply =
        page(REPLY + "index.html").selectFirst("script[type=application/ld+json]").data();
    assertEquals(2, Pattern.compile("\"@type\":\"Dataset\"").matcher(reply).results().count());
    assertTrue(reply.contains("\"license\":\"https://licence.example/\""), reply);
    assertFalse(text("404.html").contains("ld+json"));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void text_cannot_leave_a_block_of_data(@TempDir Path other) throws IOException {
    Path hostile = WholeSite.goodSite(other);
    Path card = hostile.resolve("content/replies/demo-1/reply.yml");
    Files.writeString(
        card,
        Files.readString(card)
            .replaceFirst("topic: .*", "topic: \"</script><script>alert(1)</script>&\\\\u2028\""));
    WholeSite.Run run = WholeSite.huiyin("build", "--source", hostile.toString());
    assertEquals(0, run.exit(), run::err);
    String page = Files.readString(hostile.resolve("site/" + REPLY + "index.html"));
    int start = page.indexOf("ld+json");
    String data = page.substring(start, page.indexOf("</script>", start));
    assertTrue(data.contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"), data);
    assertTrue(data.contains("\\u0026\\u2028"), data);
    assertEquals(1, Jsoup.parse(page).select("script:not([src])").size());
  }

  @Test
  void the_foot_of_a_page_names_what_is_set_and_nothing_else(@TempDir Path other)
      throws IOException {
    Element foot = page("index.html").selectFirst("footer");
    for (String words : List.of("示例市示例局", "示例市信息中心", "示例电话", "3200000000", "示例许可")) {
      assertTrue(foot.text().contains(words), words);
    }
    assertEquals(
        Set.of(
            "https://beian.miit.gov.cn/",
            "https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=00000000000000",
            "https://bszs.conac.cn/sitename?method=show&id=00000000000000000000000000000000",
            "https://report.example/?site_code=3200000000",
            "https://licence.example/"),
        Set.copyOf(foot.select("a[href^=http]").eachAttr("href")));
    Path plain = WholeSite.goodSite(other);
    assertEquals(0, WholeSite.huiyin("build", "--source", plain.toString()).exit());
    Document bare = Jsoup.parse(Files.readString(plain.resolve("site/index.html")));
    assertEquals(List.of("示例数据，均为虚构。"), bare.select("footer .footer-notes li").eachText());
    assertEquals(
        0,
        bare.select("footer .footer-bodies, footer a[href^=http], meta[name=SiteIDCode]").size());
  }

  @Test
  void every_page_that_has_an_address_shows_it_as_a_code_that_phones_read() throws Exception {
    for (String path : List.of("index.html", REPLY + "index.html", "about/index.html")) {
      Element code = page(path).selectFirst("svg.qr");
      assertEquals("img", code.attr("role"));
      assertFalse(code.attr("aria-label").isBlank());
      assertEquals(
          page(path).select("link[rel=canonical]").attr("href"), ScannedCode.text(code), path);
    }
    assertEquals(0, page("404.html").select("svg.qr").size());
  }

  @Test
  void corrections_have_a_feed_whose_entries_lead_to_the_change() throws Exception {
    SyndFeed feed;
    try (InputStream file = Files.newInputStream(site.resolve("corrections.xml"))) {
      feed = new SyndFeedInput().build(new XmlReader(file));
    }
    assertEquals("示例站：更正", feed.getTitle());
    assertEquals(1, feed.getEntries().size());
    SyndEntry entry = feed.getEntries().get(0);
    assertEquals("更正：对示例会议第0012号建议的答复（示例）", entry.getTitle());
    assertEquals(BASE_URL + REPLY + "#revision-1", entry.getLink());
    assertEquals(1, page(REPLY + "index.html").select("#revision-1").size());
    assertEquals(
        List.of(BASE_URL + "feed.xml", BASE_URL + "corrections.xml"),
        page("index.html").select("link[type=application/atom+xml]").eachAttr("href").stream()
            .map(href -> BASE_URL + href)
            .toList());
  }

  @Test
  void a_reply_for_machines_keeps_to_its_published_schema() throws IOException {
    assertEquals(
        Files.readString(Path.of("src/main/resources/org/huiyin/schema/reply-json.json")),
        text("schema/reply.schema.json"));
    Schema schema = schema(site.resolve("schema/reply.schema.json").toString());
    for (String reply : List.of(REPLY, "replies/demo-2/")) {
      List<Error> errors = schema.validate(text(reply + "reply.json"), InputFormat.JSON);
      assertEquals(List.of(), errors, reply);
    }
    String whole = text(REPLY + "reply.json");
    assertTrue(whole.contains("\"$schema\": \"" + BASE_URL + "schema/reply.schema.json\""));
    for (String part :
        List.of(
            "45 ÷ 120 = 37.5% ≥ 1/3",
            "\"exact\": \"75\"",
            "\"progress\": \"in-progress\"",
            "\"kind\": \"correction\"",
            "\"basis\": \"not-given\"",
            "\"language\": \"zh-CN\"")) {
      assertTrue(whole.contains(part), part);
    }
    assertFalse(
        schema
            .validate(whole.replace("\"holds\": true", "\"holds\": \"yes\""), InputFormat.JSON)
            .isEmpty());
  }

  @Test
  void a_data_package_names_every_table_with_its_columns() throws IOException {
    String descriptor = text(REPLY + "datapackage.json");
    assertEquals(
        List.of(),
        schema("src/test/resources/schema/data-package.json")
            .validate(descriptor, InputFormat.JSON));
    Map<String, List<String>> tables = new TreeMap<>();
    for (String resource : descriptor.split("\"name\": \"(figure-|figures\"|chart-)")) {
      Matches paths = Matches.of("\"path\": \"([^\"]+\\.csv)\"", resource);
      if (!paths.all().isEmpty()) {
        tables.put(
            paths.all().get(0),
            Matches.of("\"name\": \"([^\"]+)\",\\s+\"type\": \"(?:string|number)\"", resource)
                .all());
      }
    }
    assertEquals(List.of("charts/rooms-by-area.csv", "figures.csv"), List.copyOf(tables.keySet()));
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      String header = text(REPLY + table.getKey()).lines().findFirst().orElseThrow().substring(1);
      assertEquals(List.of(header.split(",")), table.getValue(), table.getKey());
    }
    assertFalse(
        Files.exists(site.resolve("replies/demo-2/datapackage.json")), "a package needs a table");
  }

  private record Matches(List<String> all) {
    static Matches of(String pattern, String text) {
      return new Matches(
          Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList());
    }
  }

  private static Schema schema(String file) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);
  }

  @Test
  void what_has_moved_leads_on_everywhere() throws IOException {
    Document page = page("old/address/index.html");
    assertEquals(
        "0; url=../../replies/demo-1/index.html",
        page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(BASE_URL + REPLY, page.select("link[rel=canonical]").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals("../../index.html", page("art/2021/16.html").select("a").attr("href"));
    assertEquals(
        "/sub/old/address/ /sub/replies/demo-1/ 301\n/sub/art/2021/16.html /sub/ 301\n"
            + "/sub/replies/:reply/data/* /sub/replies/:reply/ 301\n",
        text("_redirects"));
    assertFalse(text("sitemap.xml").contains("old/address"));
  }

  @Test
  void hosts_are_told_the_policy_of_the_pages() throws Exception {
    String policy = page("404.html").select("meta[http-equiv]").attr("content");
    String headers = text("_headers");
    String style =
        Jsoup.parse(text(REPLY + "charts/rooms-by-area.svg"), "", Parser.xmlParser())
            .selectFirst("style")
            .wholeText();
    String drawings =
        policy.replace("style-src 'self'", "style-src 'self' 'sha256-" + hash(style) + "'");
    assertTrue(
        headers.startsWith(
            "/sub/*\n  Content-Security-Policy: " + drawings + "; frame-ancestors 'self'\n"),
        headers);
    assertTrue(
        headers.contains("/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"),
        headers);
    assertTrue(
        headers.contains(
            "/sub/data/figures.jsonl\n  Content-Type: application/jsonl; charset=utf-8\n"),
        headers);
  }

  @Test
  void compressed_copies_hold_the_same_and_are_verified_only_where_they_are_asked_for(
      @TempDir Path other) throws IOException {
    Path plain = WholeSite.goodSite(other);
    String[] compressed = {"build", "--precompress", "--source", plain.toString()};
    assertEquals(0, WholeSite.huiyin(compressed).exit());
    Path page = plain.resolve("site/" + REPLY + "index.html");
    try (InputStream copy = new GZIPInputStream(Files.newInputStream(Path.of(page + ".gz")))) {
      assertArrayEquals(Files.readAllBytes(page), copy.readAllBytes());
    }
    assertFalse(Files.exists(plain.resolve("site/robots.txt.gz")), "not worth while");
    assertFalse(Files.exists(plain.resolve("site/card.png.gz")), "no text");
    assertEquals(
        0,
        WholeSite.huiyin("build", "--precompress", "--verify", "--source", plain.toString())
            .exit());
    WholeSite.Run without = WholeSite.huiyin("build", "--verify", "--source", plain.toString());
    assertEquals(1, without.exit());
    assertTrue(without.out().contains("多出 " + REPLY + "index.html.gz"), without::out);
    assertEquals(0, WholeSite.huiyin("build", "--source", plain.toString()).exit());
    assertFalse(Files.exists(Path.of(page + ".gz")));
  }

  @Test
  void a_compressed_copy_of_the_owner_s_own_file_is_published_as_it_is(@TempDir Path other)
      throws IOException {
    Path source = WholeSite.goodSite(other);
    Path statics = Files.createDirectories(source.resolve("templates/static"));
    Files.writeString(statics.resolve("list.txt"), "示例 ".repeat(1000));
    Files.writeString(statics.resolve("list.txt.gz"), "of the owner");
    for (String[] options : new String[][] {{}, {"--precompress"}}) {
      List<String> args = new ArrayList<>(List.of("build", "--source", source.toString()));
      args.addAll(List.of(options));
      WholeSite.Run run = WholeSite.huiyin(args.toArray(String[]::new));
      assertEquals(0, run.exit(), run::err);
      assertEquals("of the owner", Files.readString(source.resolve("site/list.txt.gz")));
    }
    assertTrue(Files.exists(source.resolve("site/index.html.gz")));
  }

  @Test
  void a_static_file_that_a_server_would_send_instead_of_a_page_is_refused(@TempDir Path other)
      throws IOException {
    Path source = WholeSite.goodSite(other);
    Path statics = Files.createDirectories(source.resolve("templates/static"));
    Files.writeString(statics.resolve("index.html.gz"), "of the owner");
    for (String command : List.of("check", "build")) {
      WholeSite.Run run = WholeSite.huiyin(command, "--source", source.toString());
      assertEquals(1, run.exit());
      assertTrue(
          run.err().contains("templates/static/index.html.gz:1:1: 错误[static-clash]"), run::err);
    }
  }

  @Test
  void every_absolute_address_is_the_site_s_or_is_named_in_its_settings() throws IOException {
    Pattern address = Pattern.compile("https?://[^\\s\"'<>]+");
    List<String> known =
        List.of(
            BASE_URL,
            "https://schema.org",
            "http://www.w3.org/",
            "http://www.sitemaps.org/",
            "https://datapackage.org/profiles/2.0/",
            "https://json-schema.org/draft/2020-12/schema",
            "^https?://",
            "https://beian.miit.gov.cn/",
            "https://www.beian.gov.cn/portal/",
            "https://bszs.conac.cn/",
            "https://report.example/",
            "https://licence.example/");
    for (Map.Entry<String, String> file : WholeSite.files(site).entrySet()) {
      for (MatchResult found : address.matcher(file.getValue()).results().toList()) {
        assertTrue(
            file.getKey().endsWith(".png")
                || file.getKey().equals("schema/reply.schema.json")
                || known.stream().anyMatch(found.group()::startsWith),
            () -> file.getKey() + ": " + found.group());
      }
    }
  }
}

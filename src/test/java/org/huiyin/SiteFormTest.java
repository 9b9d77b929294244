package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The form of a whole site, held on this project's own content: what any site that Huiyin builds
 * keeps to.
 */
class SiteFormTest {
  private static final String BASE_URL = "https://huiyin.example/";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";
  private static final String NOT_FOUND = "404.html";

  @TempDir static Path folder;

  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    site = BuiltSite.flagship(folder.resolve("site"), BASE_URL);
  }

  @Tag("slow")
  @Test
  void the_checker_finds_nothing_on_any_page() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    List<String> found = new ArrayList<>();
    for (String path : site.pages().keySet()) {
      found.addAll(
          checker.findings(path, Files.readAllBytes(site.folder().resolve(path)), BASE_URL));
    }
    assertEquals(List.of(), found);
    for (String path :
        List.of("index.html", "replies/index.html", BuiltSite.REPLY, "about/index.html")) {
      assertTrue(site.pages().keySet().containsAll(Set.of(path, "en/" + path)), path);
    }
  }

  @Test
  void every_drawing_is_well_formed_and_says_what_it_shows() throws Exception {
    List<String> drawings =
        site.files(".svg").stream().filter(path -> path.contains("/charts/")).toList();
    assertEquals(12, drawings.size(), "six charts in two languages");
    for (String path : drawings) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      org.w3c.dom.Element root =
          factory
              .newDocumentBuilder()
              .parse(site.folder().resolve(path).toFile())
              .getDocumentElement();
      assertEquals("svg", root.getNodeName(), path);
      assertEquals("img", root.getAttribute("role"), path);
      assertEquals(2, root.getAttribute("aria-labelledby").split(" ").length, path);
    }
  }

  @Test
  void every_drawing_on_a_page_has_a_name_and_a_description_or_is_decoration() {
    Map<String, Integer> drawings = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element svg : page.select("svg:not([aria-hidden=true]):not([aria-label])")) {
                drawings.merge(path, 1, Integer::sum);
                assertEquals("img", svg.attr("role"), path);
                String[] names = svg.attr("aria-labelledby").split(" ");
                assertEquals(2, names.length, path);
                assertFalse(svg.select("> title#" + names[0]).text().isBlank(), path);
                assertFalse(svg.select("> desc#" + names[1]).text().isBlank(), path);
              }
            });
    assertEquals(
        Map.of(
            BuiltSite.REPLY, 12, "en/" + BuiltSite.REPLY, 12, "index.html", 2, "en/index.html", 2),
        drawings,
        "each chart in two widths");
  }

  @Test
  void no_id_stands_twice() {
    site.pages()
        .forEach(
            (path, page) -> {
              Set<String> ids = new HashSet<>();
              for (Element element : page.select("[id]")) {
                assertTrue(ids.add(element.id()), () -> path + ": " + element.id());
              }
              for (Element element : page.select("[aria-labelledby]")) {
                assertTrue(
                    ids.containsAll(List.of(element.attr("aria-labelledby").split(" "))), path);
              }
            });
  }

  @Test
  void nothing_on_a_page_runs_and_its_policy_comes_first() {
    site.pages()
        .forEach(
            (path, page) -> {
              assertEquals(
                  "",
                  page.select(
                          "script:not([src]):not([type=application/ld+json]), style, iframe, object, embed,"
                              + " base, [style]")
                      .toString(),
                  path);
              Element policy = page.head().children().get(1);
              assertEquals("Content-Security-Policy", policy.attr("http-equiv"), path);
              assertEquals(POLICY, policy.attr("content").replaceAll(" 'sha256-[^']*'", ""), path);
              for (Element element : page.getAllElements()) {
                element
                    .attributes()
                    .forEach(
                        attribute ->
                            assertFalse(
                                attribute.getKey().startsWith("on"),
                                () -> path + ": " + attribute));
              }
            });
  }

  @Test
  void every_link_leads_somewhere_from_the_file_system_too() {
    List<String> dead = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element element : page.select("[href], [src]")) {
                String address =
                    element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.startsWith("http")) {
                  assertTrue(
                      isForeign(element, address) || isAddressOfItself(element, path),
                      () -> path + ": " + element);
                } else if (!isAlive(path, address)) {
                  dead.add(path + " → " + address);
                }
              }
            });
    assertEquals(List.of(), dead);
  }

  private static boolean isForeign(Element element, String address) {
    return element.normalName().equals("a")
        && element.attr("rel").contains("noopener")
        && !address.startsWith(BASE_URL);
  }

  private static boolean isAddressOfItself(Element element, String path) {
    return element.is("head > link[rel=canonical]") && element.attr("href").equals(address(path))
        || element.is("head > link[rel=alternate][hreflang]")
            && site.pages().keySet().stream()
                .filter(page -> page.endsWith("index.html"))
                .anyMatch(page -> element.attr("href").equals(address(page)));
  }

  /**
   * Only the pages for what is not there, which are served at any depth, have links that begin at
   * the root.
   */
  private static boolean isAlive(String from, String address) {
    if (address.startsWith("/") != from.endsWith(NOT_FOUND) && !address.startsWith("#")) {
      return false;
    }
    URI resolved = URI.create("file:///" + from).resolve(address);
    String path = resolved.getPath().substring(1);
    if (from.endsWith(NOT_FOUND) && (path.isEmpty() || path.endsWith("/"))) {
      path += "index.html";
    }
    if (!Files.isRegularFile(site.folder().resolve(path))) {
      return false;
    }
    return resolved.getFragment() == null
        || site.pages().get(path).getElementById(resolved.getFragment()) != null;
  }

  @Test
  void style_sheets_ask_for_nothing() throws IOException {
    for (String path : site.files(".css")) {
      String sheet = Files.readString(site.folder().resolve(path));
      assertFalse(
          sheet.contains("url(") || sheet.contains("@import") || sheet.contains("://"), path);
    }
  }

  @Test
  void every_file_is_reached_from_a_page_or_by_its_well_known_name() throws IOException {
    Set<String> reached =
        new TreeSet<>(
            Set.of(
                NOT_FOUND,
                "en/" + NOT_FOUND,
                "robots.txt",
                "sitemap.xml",
                "_headers",
                "_redirects",
                ".nojekyll",
                "schema/reply.schema.json",
                ".huiyin-manifest.json"));
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element element : page.select("[href]:not([href^=http]), [src]")) {
                String address =
                    element.hasAttr("href") ? element.attr("href") : element.attr("src");
                reached.add(URI.create("file:///" + path).resolve(address).getPath().substring(1));
              }
              for (Element image : page.select("meta[property=og:image]")) {
                reached.add(image.attr("content").substring(BASE_URL.length()));
              }
            });
    reached.addAll(site.files("/datapackage.json"));
    reached.addAll(site.files("/reply.json"));
    List<String> lost =
        site.files("").stream()
            .filter(path -> !reached.contains(path))
            .filter(path -> !path.startsWith("assets/icon-")) // The manifest names them,
            .filter(
                path ->
                    !path.matches(
                        "(.*/)?search/.*\\.(txt|bin)")) // and the script of the search finds its
            // index.
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void the_feed_reads_back_with_absolute_links_and_the_day_of_publication() throws Exception {
    SyndFeed feed;
    try (InputStream file = Files.newInputStream(site.folder().resolve("feed.xml"))) {
      feed = new SyndFeedInput().build(new XmlReader(file));
    }
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("回音", feed.getTitle());
    assertEquals(
        Map.of("alternate", BASE_URL, "self", BASE_URL + "feed.xml"),
        feed.getLinks().stream().collect(Collectors.toMap(SyndLink::getRel, SyndLink::getHref)));
    assertEquals(1, feed.getEntries().size());
    SyndEntry entry = feed.getEntries().get(0);
    assertEquals("对省十三届人大四次会议第1002号建议的答复", entry.getTitle());
    assertEquals(address(BuiltSite.REPLY), entry.getLink());
    assertEquals(entry.getLink(), entry.getUri());
    assertEquals(Instant.parse("2021-09-16T08:32:00Z"), entry.getPublishedDate().toInstant());
    assertFalse(entry.getDescription().getValue().isBlank());
  }

  @Test
  void the_map_of_the_site_names_every_page_that_may_be_found() throws Exception {
    Set<String> canonical = new TreeSet<>();
    for (Document page : site.pages().values()) {
      if (page.select("meta[name=robots][content*=noindex]").isEmpty()) {
        canonical.add(page.select("link[rel=canonical]").attr("href"));
      }
    }
    Document map =
        Jsoup.parse(Files.readString(site.folder().resolve("sitemap.xml")), Parser.xmlParser());
    assertEquals(
        site.pages().size() - 2, canonical.size(), "all but the pages for what is not there");
    canonical.removeIf(
        address ->
            // Lists of values and of commitments are found from the pages of all.
            address.matches(".*/data/.+|.*/commitments/(status|body|due|specificity)/.*"));
    assertEquals(canonical, new TreeSet<>(map.select("url > loc").eachText()));
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: " + BASE_URL + "sitemap.xml\n",
        Files.readString(site.folder().resolve("robots.txt")));
  }

  private static String address(String path) {
    return BASE_URL + path.replaceFirst("(^|/)index\\.html$", "$1");
  }
}

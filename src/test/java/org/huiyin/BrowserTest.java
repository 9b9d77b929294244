package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Every kind of page in a real browser: from the file system, and once from a server under a
 * sub-path.
 *
 * <p>Where there is no browser, these tests are skipped; with {@code -Dbrowser=required} they fail.
 */
@Tag("browser")
@Tag("slow")
class BrowserTest {
  private static final String SUB_PATH = "/sub/path/";
  private static final Pattern MANIFEST =
      Pattern.compile("Access to manifest at 'file:|site\\.webmanifest - Failed to load");
  private static final int DESKTOP = 1280;
  private static final int PHONE = 375;

  /** What A4 leaves between the margins of the style sheet: 210 − 2 · 18 mm, in CSS pixels. */
  private static final int PAPER = 657;

  /** In CSS pixels. */
  private static final int LEGIBLE = 12;

  private static final String LARGE_PRINT = "document.querySelector('[data-choose=mode]').click()";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @TempDir static Path folder;

  private static BuiltSite site;
  private static HttpServer server;
  private static final List<String> REFUSED = Collections.synchronizedList(new ArrayList<>());
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Browser.Installed installed = Browser.Installed.orSkip();
    Path built = folder.resolve("site");
    server = serve(built);
    site =
        BuiltSite.flagship(built, "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH);
    browser = Browser.start(installed, Files.createDirectories(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  /**
   * A server for the built files under a sub-path, which answers unknown addresses with the page
   * for that.
   */
  private static HttpServer serve(Path built) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String address = exchange.getRequestURI().getPath();
          String path =
              address.startsWith(SUB_PATH) ? address.substring(SUB_PATH.length()) : "404.html";
          Path file =
              built.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
          boolean found = address.startsWith(SUB_PATH) && Files.isRegularFile(file);
          if (!found) {
            REFUSED.add(address);
            file = built.resolve(path.startsWith("en/") ? "en/404.html" : "404.html");
          }
          exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
          byte[] bytes = Files.readAllBytes(file);
          exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String type(String file) {
    return file.endsWith(".css")
        ? "text/css"
        : file.endsWith(".svg")
            ? "image/svg+xml"
            : file.endsWith(".html") ? "text/html" : "application/octet-stream";
  }

  /** A kind of page, and where it is opened. */
  record Kind(String path, URI address) {
    boolean isEnglish() {
      return path.startsWith("en/");
    }

    @Override
    public String toString() {
      return path;
    }
  }

  /**
   * Of each kind of page the longest in each language: the others of its kind are made by the same
   * template.
   */
  static Stream<Kind> kinds() {
    Map<String, String> longest = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) ->
                longest.merge(
                    page.selectFirst("html").attr("lang") + " " + page.body().className(),
                    path,
                    BrowserTest::longer));
    assertTrue(longest.size() > 15, longest::toString);
    return longest.values().stream()
        .distinct()
        .map(
            path ->
                new Kind(
                    path,
                    path.endsWith("404.html")
                        ? served(missing(path))
                        : site.folder().resolve(path).toUri()));
  }

  /** For what the language of a page does not change. */
  static Stream<Kind> chineseKinds() {
    return kinds().filter(kind -> !kind.isEnglish());
  }

  /**
   * For a page for what is not there, an address at which it is shown; otherwise the path itself.
   */
  private static String missing(String path) {
    return path.endsWith("404.html") ? path.replace("404.html", "no/such/page") : path;
  }

  private static String longer(String one, String other) {
    return site.pages().get(one).html().length() < site.pages().get(other).html().length()
        ? other
        : one;
  }

  private static URI served(String path) {
    return URI.create(site.baseUrl() + path);
  }

  private static URI reply() {
    return site.folder().resolve(BuiltSite.REPLY).toUri();
  }

  @BeforeEach
  void on_a_desk() {
    browser.emulate("screen", "light");
    browser.resize(DESKTOP);
    browser.console();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothing_keeps_anyone_out(Kind kind) throws IOException {
    browser.open(kind.address);
    // Both languages have the same layout: each is looked at in one width.
    int width = kind.isEnglish() ? DESKTOP : PHONE;
    browser.resize(width);
    assertEquals(List.of(), browser.axe("tag", RULES), "at " + width);
    browser.emulate("screen", "dark");
    assertEquals(List.of(), browser.axe("rule", List.of("color-contrast")), "dark at " + width);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_page_scrolls_sideways_and_the_console_is_silent(Kind kind) throws IOException {
    browser.open(kind.address);
    browser.measure("unfold");
    for (int width : new int[] {320, PHONE, 768, DESKTOP, 1440}) {
      browser.resize(width);
      assertEquals(List.of(), browser.measure("tooWide"), "at " + width);
    }
    List<String> console = browser.console();
    console.removeIf(
        line ->
            kind.path.endsWith("404.html")
                && line.contains("no/such/page")
                && line.contains("404"));
    // Chromium reads no manifest from the file system, and says so; a page that is served is as
    // silent as it should be.
    console.removeIf(
        line -> kind.address.getScheme().equals("file") && MANIFEST.matcher(line).find());
    assertEquals(List.of(), console);
  }

  /** WCAG 2.2, 1.4.12 (text spacing) and 1.4.4 (text twice as large). */
  @ParameterizedTest
  @MethodSource("kinds")
  void letters_may_be_spaced_and_twice_as_large(Kind kind) throws IOException {
    browser.open(kind.address);
    browser.measure("unfold");
    for (String style :
        List.of(
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing:"
                + " 0.16em !important } p { margin-bottom: 2em !important }",
            "html { font-size: 200% !important }")) {
      browser.measure("style", style);
      int width = kind.isEnglish() ? DESKTOP : PHONE;
      browser.resize(width);
      assertEquals(List.of(), browser.measure("tooWide"), style + " at " + width);
      assertEquals(List.of(), browser.measure("cutOff"), style + " at " + width);
    }
  }

  @ParameterizedTest
  @MethodSource("chineseKinds")
  void nothing_is_loaded_from_elsewhere_and_all_controls_can_be_reached(Kind kind)
      throws IOException {
    browser.open(served(missing(kind.path)));
    assertEquals(List.of(), browser.measure("foreign"));
    assertEquals(List.of(), browser.measure("unreachable"));
  }

  @ParameterizedTest
  @MethodSource("chineseKinds")
  void the_keyboard_meets_the_skip_link_first_and_is_always_seen(Kind kind) throws IOException {
    browser.open(kind.address);
    browser.tab();
    assertEquals(
        true, browser.driver().executeScript("return document.activeElement.matches('.skip')"));
    assertEquals(List.of(), browser.measure("focus"));
    browser.press(Keys.ENTER);
    assertEquals("page-main", browser.driver().executeScript("return document.activeElement.id"));
    browser.open(kind.address);
    browser.tab();
    List<String> found = browser.measure("focus");
    for (int i = 0; i < 12 && found != null; i++) {
      assertEquals(List.of(), found);
      browser.tab();
      found = browser.measure("focus");
    }
  }

  @Test
  void every_chart_shows_one_drawing_with_words_that_can_be_read() throws IOException {
    for (String path : List.of(BuiltSite.REPLY, "en/" + BuiltSite.REPLY)) {
      browser.open(site.folder().resolve(path).toUri());
      chartsAreReadable();
    }
  }

  private static void chartsAreReadable() throws IOException {
    browser.measure("unfold");
    for (int width : new int[] {320, 360, PHONE, 480, 640, 768, 1024, DESKTOP, 1440}) {
      browser.resize(width);
      assertEquals(List.of(), browser.measure("charts", LEGIBLE), "at " + width);
    }
  }

  @Test
  void lines_begin_with_no_mark_and_keep_numbers_with_their_units() throws IOException {
    for (String path :
        List.of("index.html", "replies/index.html", "commitments/index.html", BuiltSite.REPLY)) {
      browser.open(site.folder().resolve(path).toUri());
      browser.measure("unfold");
      for (int width = 320; width <= 480; width += 8) {
        browser.resize(width);
        assertEquals(List.of(), browser.measure("beginnings"), path + " at " + width);
      }
    }
  }

  /** A screen of the smallest phones that are sold, 375 × 667. */
  @Test
  void large_print_moves_the_letter_by_less_than_a_screen() throws IOException {
    String begins = "return document.querySelector('.prose').getBoundingClientRect().top + scrollY";
    for (String path : List.of(BuiltSite.REPLY, "en/" + BuiltSite.REPLY)) {
      browser.open(site.folder().resolve(path).toUri());
      for (int width : new int[] {PHONE, DESKTOP}) {
        browser.resize(width);
        double before = ((Number) browser.driver().executeScript(begins)).doubleValue();
        browser.driver().executeScript(LARGE_PRINT);
        double after = ((Number) browser.driver().executeScript(begins)).doubleValue();
        browser.driver().executeScript(LARGE_PRINT);
        assertTrue(
            after - before < 667, path + " at " + width + ": from " + before + " to " + after);
      }
    }
  }

  @Test
  void a_finger_finds_what_is_tapped_on_a_phone() throws IOException {
    browser.resize(PHONE);
    for (String path : List.of("index.html", "replies/index.html", "commitments/index.html")) {
      browser.open(site.folder().resolve(path).toUri());
      assertEquals(List.of(), browser.measure("low", 24), path);
      browser.measure("enlarge");
      assertEquals(List.of(), browser.measure("low", 44), path + " in large print");
    }
  }

  @Test
  void without_scripts_the_text_and_the_charts_are_all_there() {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(reply());
      assertTrue(browser.drawn().contains("近年来，围绕苏北地区产业向高端化、智能化、绿色化迈进"));
      browser
          .driver()
          .findElements(By.cssSelector("details.part > summary"))
          .forEach(WebElement::click);
      String drawn = browser.drawn();
      for (String words : List.of("176 ÷ 514 = 34.24% ≥ 1/3", "34.2%", "适时召开现场推进会", "来源：现代快报")) {
        assertTrue(drawn.contains(words), words);
      }
    } finally {
      browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void paper_shows_all_and_is_wide_enough(Kind kind) throws IOException {
    browser.open(kind.address);
    browser.resize(PAPER);
    browser.emulate("print", "light");
    assertEquals(List.of(), browser.measure("tooWide"));
    assertEquals(List.of(), browser.measure("folded"));
    assertEquals(List.of(), browser.measure("charts", LEGIBLE));
  }

  @Test
  void a_site_under_a_sub_path_finds_all_its_files() {
    REFUSED.clear();
    for (String path : List.of("", "replies/", "replies/js-2021-1002/", "about/index.html")) {
      browser.open(served(path));
      assertEquals(
          "flex",
          browser
              .driver()
              .executeScript(
                  "return getComputedStyle(document.querySelector('.site-header .wrap')).display"),
          path);
    }
    assertEquals(List.of(), REFUSED);
    assertEquals(List.of(), browser.console());
    browser.open(served("replies/no-such-reply/"));
    browser.driver().findElement(By.cssSelector(".ways a")).click();
    assertEquals(site.baseUrl(), browser.driver().getCurrentUrl());
  }
}

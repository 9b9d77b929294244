package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.search.IndexedPage;
import org.huiyin.search.SearchDocument;
import org.huiyin.search.SearchIndex;
import org.huiyin.search.SearchSample;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search in a real browser: on this project's own content, and on made-up replies. */
@Tag("browser")
@Tag("slow")
class SearchBrowserTest {
  private static final int REPLIES = 20;

  /** For a first query, script included, as sent with gzip. */
  private static final int MOST_BYTES = 23_000;

  private static final Path VECTORS = Path.of("src/test/resources/search/vectors.json");
  private static final Path SCRIPT = Path.of("templates/assets/search.js");

  @TempDir static Path folder;

  private static HttpServer server;
  private static Browser browser;
  private static List<SearchDocument> entries;
  private static final AtomicLong SENT = new AtomicLong();
  private static final List<String> MISSING = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void start() throws IOException {
    Browser.Installed installed = Browser.Installed.orSkip();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", SearchBrowserTest::answer);
    server.start();
    BuiltSite.flagship(folder.resolve("own"), address("own/"));
    writeSample(folder.resolve("sample"));
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

  private static String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  /**
   * Serves the files as they should be: texts of a kilobyte and more with gzip. Counts what a
   * search loads.
   */
  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(path.endsWith("/") ? path + "index.html" : path);
    if (!Files.isRegularFile(file)) {
      MISSING.add(path);
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (!path.endsWith(".bin") && bytes.length >= 1024) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes);
      }
      bytes = packed.toByteArray();
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    if (path.matches(".*/search[^/]*\\.js|.*\\.(bin|txt)")) {
      SENT.addAndGet(bytes.length);
    }
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            path.endsWith(".html") || path.endsWith("/")
                ? "text/html"
                : path.endsWith(".css")
                    ? "text/css"
                    : path.endsWith(".js")
                        ? "text/javascript"
                        : path.endsWith(".svg") ? "image/svg+xml" : "application/octet-stream");
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The search page of this project's own site before the index of made-up replies. */
  private static void writeSample(Path site) throws IOException {
    entries = SearchSample.replies(REPLIES);
    List<IndexedPage> pages = entries.stream().map(IndexedPage::of).toList();
    SearchIndex index =
        new SearchIndex(
            "search/",
            IntStream.range(0, REPLIES)
                .mapToObj(
                    i ->
                        new SearchIndex.Page(
                            entries.get(i).address(),
                            entries.get(i).day().orElseThrow(),
                            pages.get(i).terms()))
                .toList());
    List<OutputFile> files = new ArrayList<>();
    index.files(files::add);
    pages.forEach(page -> files.addAll(page.texts()));
    try (Stream<Path> assets = Files.list(folder.resolve("own/assets"))) {
      for (Path asset : assets.toList()) {
        files.add(new OutputFile("assets/" + asset.getFileName(), Files.readAllBytes(asset)));
      }
    }
    files.add(
        OutputFile.text(
            "search/index.html",
            Files.readString(folder.resolve("own/search/index.html"))
                .replaceFirst("data-shards=\"[0-9]+\"", "data-shards=\"" + index.shards() + "\"")));
    for (OutputFile file : files) {
      Path path = site.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  @BeforeEach
  void on_a_desk() {
    browser.emulate("screen", "light");
    browser.resize(1280);
    browser.console();
    MISSING.clear();
  }

  private static void open(String page, String query) {
    browser.open(URI.create(address(page) + "?q=" + URLEncoder.encode(query, UTF_8)));
    answered();
  }

  /** Waits until the page says what it found. */
  private static void answered() {
    await(() -> !status().isEmpty());
  }

  /** Looks often: by itself Selenium looks twice a second. */
  private static void await(BooleanSupplier condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .pollingEvery(Duration.ofMillis(20))
        .until(driver -> condition.getAsBoolean());
  }

  private static String status() {
    return browser.driver().findElement(By.id("search-status")).getText();
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) browser.driver()).executeScript(script, arguments);
  }

  @Test
  void the_script_makes_of_texts_what_the_index_makes_of_them() throws IOException {
    browser.open(URI.create(address("own/search/")));
    Object wrong =
        run(
            Files.readString(SCRIPT).replaceFirst("document\\.querySelectorAll\\(.*\n$", "")
                + """
                return JSON.parse(arguments[0]).filter(vector => {
                  const own = Object.fromEntries(phrases(vector.text).map(phrase => [phrase, lookups(phrase)]));
                  return fold(vector.text.normalize('NFC')).text !== vector.folded
                      || JSON.stringify(own) !== JSON.stringify(vector.lookups)
                      || Object.entries(vector.terms).some(([term, number]) => hash(term) !== number);
                }).map(vector => vector.about);
                """,
            Files.readString(VECTORS));
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_reply_is_found_by_its_words_and_linked_at_its_section() {
    open("own/search/", "智能车间建设指南");
    assertEquals("找到 1 件", status());
    assertTrue(texts(".hits mark").contains("智能车间建设指南"), () -> texts(".hits mark").toString());
    WebElement link = browser.driver().findElement(By.cssSelector(".hits blockquote a"));
    assertEquals("示范推广", link.getText());
    link.click();
    assertEquals(
        address("own/replies/js-2021-1002/index.html#s2-3"), browser.driver().getCurrentUrl());
    assertEquals(true, run("return document.getElementById('s2-3') !== null"));
    browser.driver().navigate().back();
    answered();
    assertEquals("找到 1 件", status());
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1002",
        "第1002号",
        "陆惠芬",
        "168",
        "168 个",
        "“十三五”以来",
        "十三五以来",
        "１６８个",
        "智能车间 洋河酒厂",
        "支持苏北地区加快传统产业高端化智能化绿色化改造"
      })
  void numbers_names_and_punctuation_are_found(String query) {
    open("own/search/", query);
    assertEquals("找到 1 件", status());
  }

  @ParameterizedTest
  @CsvSource({
    "盐城, #chart-project-starts-by-city",
    "高校获授权专利, #fig-university-patents",
    "2021-06-18, #part-facts",
    "2021年6月18日, #part-facts",
    "洋, #s2-1"
  })
  void what_stands_beside_the_text_is_found_too(String query, String place) {
    open("own/search/", query);
    assertEquals(
        address("own/replies/js-2021-1002/index.html" + place),
        browser.driver().findElement(By.cssSelector(".hits blockquote a")).getAttribute("href"));
  }

  @Test
  void pages_of_text_are_found_and_the_other_language_is_pointed_to() {
    open("own/search/", "关于本站");
    assertEquals(
        address("own/about/index.html"),
        browser.driver().findElement(By.cssSelector(".hits h2 a")).getAttribute("href"));
    open("own/search/", "smart");
    await(() -> texts("#search-other").equals(List.of("英文版中有 1 条结果")));
    browser.driver().findElement(By.id("search-other")).click();
    answered();
    assertEquals("Replies found: 1", status());
  }

  @Test
  void english_is_searched_in_english() {
    open("own/en/search/", "Smart WORKSHOPS");
    assertEquals("Replies found: 1", status());
    assertTrue(texts(".hits mark").stream().anyMatch("smart"::equalsIgnoreCase));
  }

  @Test
  void what_is_shown_of_an_english_text_begins_and_ends_with_whole_words() throws IOException {
    open("own/en/search/", "workshops");
    String page = Jsoup.parse(Files.readString(folder.resolve("own/en/" + BuiltSite.REPLY))).text();
    List<String> cut =
        texts(".hits blockquote").stream().filter(text -> text.contains("…")).toList();
    assertTrue(!cut.isEmpty());
    for (String text : cut) {
      for (String end :
          List.of(
              text.replaceFirst("(?s).*?…(\\w+).*", "$1"),
              text.replaceFirst("(?s).*?(\\w+)\\W*…$", "$1"))) {
        assertTrue(
            Pattern.compile("\\b" + Pattern.quote(end) + "\\b").matcher(page).find()
                || end.equals(text),
            text);
      }
    }
  }

  @Test
  void what_cannot_be_answered_is_said() throws IOException {
    open("own/search/", "泗");
    assertEquals("请多输入一个字。", status());
    open("own/search/", "量子纠缠");
    assertEquals("没有找到。可以换个说法，或减少字词。", status());
    Path list = folder.resolve("own/search/pages/0.txt");
    Path away = folder.resolve("0.txt");
    Files.move(list, away);
    open("own/search/", "智能");
    assertEquals("没能读取检索数据。请稍后再试，或查看全部答复的列表。", status());
    Files.move(away, list);
    browser.driver().findElement(By.cssSelector(".search-form button")).click();
    await(() -> status().equals("找到 1 件"));
    browser.open(folder.resolve("own/search/index.html").toUri());
    browser.driver().findElement(By.id("search-query")).sendKeys("智能");
    answered();
    assertEquals("没能读取检索数据。请稍后再试，或查看全部答复的列表。", status());
    browser.console();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*+?^${}()|[]\\",
        "😀😀",
        "<b>智能</b><img src=x onerror=alert(1)>",
        "__proto__ constructor",
        "a\tb\nc",
        "%00%ff"
      })
  void hostile_queries_do_no_harm(String query) {
    open("own/search/", query);
    assertEquals(List.of(), texts(".hits img, #search-status *"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void a_query_without_end_and_half_characters_do_no_harm() {
    open("own/search/", "智能车间".repeat(2500));
    assertEquals("没有找到。可以换个说法，或减少字词。", status());
    run(
        """
        const input = document.querySelector('#search-query');
        input.value = '\\ud800智能\\udc00车间';
        input.dispatchEvent(new Event('input'));
        """);
    await(() -> status().equals("找到 1 件"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void the_keyboard_is_enough_and_back_leads_to_the_query_before() {
    browser.open(URI.create(address("sample/search/")));
    WebElement input = browser.driver().findElement(By.id("search-query"));
    input.sendKeys("示例代表");
    answered();
    assertEquals("约找到 20 件", status());
    assertEquals(8, texts(".hits > li").size());
    browser.press(Keys.ENTER);
    WebElement more = browser.driver().findElement(By.id("search-more"));
    more.sendKeys(Keys.ENTER);
    await(() -> texts(".hits > li").size() == 16);
    assertEquals(
        8L,
        run(
            "return [...document.querySelectorAll('.hits >"
                + " li')].indexOf(document.activeElement.closest('li'))"));
    input.clear();
    input.sendKeys("没有这种说法");
    await(() -> status().startsWith("没有找到"));
    assertTrue(
        browser.driver().getCurrentUrl().endsWith("?q=" + URLEncoder.encode("没有这种说法", UTF_8)));
    browser.driver().navigate().back();
    await(() -> status().equals("约找到 20 件"));
    assertEquals("示例代表", input.getDomProperty("value"));
  }

  @Test
  void titles_come_first_then_the_newest() {
    open("sample/search/", "示例代表");
    List<String> days =
        texts(".hits > li > p:last-of-type").stream()
            .map(line -> line.replaceFirst(".*· ", ""))
            .toList();
    assertEquals(days.stream().sorted(Collections.reverseOrder()).toList(), days);
    String subject =
        entries.get(0).titles().get(0).replaceFirst("关于...", "").replaceFirst("的建议.*", "");
    open("sample/search/", subject);
    List<Boolean> titled =
        texts(".hits h2").stream().map(title -> title.contains(subject)).toList();
    assertEquals(titled.stream().sorted(Collections.reverseOrder()).toList(), titled);
    assertTrue(titled.get(0));
  }

  @Test
  void a_first_query_loads_little() {
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < REPLIES; i += Exhaustive.times(3, 1)) {
      SearchDocument entry = entries.get(i);
      String text =
          entry.sections().get(1 + i % 4).paragraphs().get(i % 3).replaceAll("[^\\p{IsHan}]", "");
      browser.command("Network.clearBrowserCache", Map.of());
      SENT.set(0);
      open("sample/search/", text.substring(i % 7, i % 7 + 2 + i % 5));
      assertTrue(!texts(".hits mark").isEmpty(), text);
      sent.add(SENT.get());
    }
    Collections.sort(sent);
    assertTrue(sent.get(0) > 4000, "nothing was counted");
    assertTrue(sent.get(sent.size() - 1) <= MOST_BYTES, sent::toString);
  }

  @Test
  void the_page_with_results_keeps_nobody_out() throws IOException {
    open("sample/search/", "示例代表");
    for (int width : new int[] {1280, 320}) {
      browser.resize(width);
      for (String scheme : List.of("light", "dark")) {
        browser.emulate("screen", scheme);
        assertEquals(
            List.of(),
            browser.axe(
                "tag",
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")),
            width + " " + scheme);
      }
      assertEquals(List.of(), browser.measure("tooWide"));
    }
  }
}

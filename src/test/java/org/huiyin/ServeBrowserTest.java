package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;

/** {@code huiyin serve} and a page that is open in a real browser while its sources are edited. */
@Tag("browser")
@Tag("slow")
class ServeBrowserTest {
  private static final Path REPLY = Path.of("content/replies/js-2021-1002");
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
  private static final long PATIENCE_MILLIS = 90_000;
  private static final int EDITS = 3;

  /** The text of the page, without what the table of contents marks for the place. */
  private static final String MAIN =
      "const main = document.querySelector('main').cloneNode(true);"
          + " main.querySelectorAll('[aria-current]')"
          + ".forEach(each => each.removeAttribute('aria-current')); return main.innerHTML";

  @TempDir static Path folder;

  private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
  private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
  private static Thread program;
  private static Browser browser;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    Browser.Installed installed = Browser.Installed.orSkip();
    copy(Path.of("content"), folder.resolve("source/content"));
    for (String file : List.of("index.md", "index.en.md")) {
      Path text = folder.resolve("source").resolve(REPLY).resolve(file);
      // The number then stands in one file only.
      Files.writeString(
          text,
          Files.readString(text)
              .replaceAll(
                  "\\[[^]]*\\]\\(figure:training-participants.north\\)",
                  "[](figure:training-participants.north)"));
    }
    program =
        new Thread(
            () ->
                new Main(new PrintStream(OUT, true, UTF_8), new PrintStream(ERR, true, UTF_8))
                    .run(
                        "serve",
                        "--source",
                        folder.resolve("source").toString(),
                        "--port",
                        "0",
                        "--lang",
                        "en"));
    program.setDaemon(true);
    program.start();
    await("the address is told", () -> ADDRESS.matcher(OUT.toString(UTF_8)).find());
    Matcher found = ADDRESS.matcher(OUT.toString(UTF_8));
    assertTrue(found.find());
    address = found.group();
    browser = Browser.start(installed, Files.createDirectories(folder.resolve("profile")));
    browser.resize(1000);
    browser.emulate("screen", "light");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
    if (program != null) {
      program.interrupt();
      program.join(10_000);
      assertFalse(program.isAlive());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(String what, Condition condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, () -> what + "; " + OUT + ERR);
      Thread.sleep(1);
    }
  }

  private static Object ask(String script) {
    try {
      return browser.driver().executeScript("return " + script);
    } catch (WebDriverException whileLoading) {
      return "";
    }
  }

  private static boolean shows(String text) {
    return Boolean.TRUE.equals(
        ask("!!document.querySelector('main')?.textContent.includes('" + text + "')"));
  }

  private static String overlay() {
    return String.valueOf(
        ask("document.querySelector('#huiyin-problems')?.shadowRoot.textContent ?? ''"));
  }

  private static void swap(String file, String from, String to) throws IOException {
    Path path = folder.resolve("source").resolve(REPLY).resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), from);
    Files.writeString(path, text.replace(from, to));
  }

  /** Goes to the place again while what was opened above still moves it. */
  private static boolean staysAtPlace() {
    Object place =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; scrollTo({top: 1500, behavior: 'instant'});"
                    + " requestAnimationFrame(() => requestAnimationFrame("
                    + "() => done(Math.round(scrollY))))");
    return Long.valueOf(1500).equals(place);
  }

  private static long scrolled() {
    return ((Number) browser.driver().executeScript("return Math.round(scrollY)")).longValue();
  }

  @Test
  void a_page_follows_its_sources() throws Exception {
    browser.open(URI.create(address + "replies/js-2021-1002/"));
    await("the page is there", () -> shows("3,170"));
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    await("the place stays", ServeBrowserTest::staysAtPlace);
    swap("figures.yml", "value: 3170", "value: 3171");
    await("the new value is shown", () -> shows("3,171"));
    assertFalse(shows("3,170"));
    await("the place is the same", () -> Math.abs(scrolled() - 1500) <= 2);
    assertEquals(0L, ask("document.querySelectorAll('details:not([open])').length"));

    swap("figures.yml", "value: 3171", "value: about many");
    await("the problem is shown", () -> overlay().contains("figures.yml:"));
    assertTrue(
        overlay().matches("(?s).*js-2021-1002/figures\\.yml:\\d+:\\d+.*value: about many.*"));
    assertTrue(shows("3,171"), "the last good version stays");
    assertEquals("BODY", ask("document.activeElement.tagName"));
    assertTrue(Math.abs(scrolled() - 1500) <= 2);
    assertTrue(ERR.toString(UTF_8).contains("figures.yml:"), () -> ERR.toString(UTF_8));
    assertEquals(List.of(), browser.axe("tag", List.of("wcag2a", "wcag2aa", "best-practice")));
    browser.press(Keys.ESCAPE);
    assertEquals(
        true,
        ask("document.querySelector('#huiyin-problems').shadowRoot.querySelector('ol').hidden"));
    swap("figures.yml", "value: about many", "value: 3172");
    await("the mended value is shown", () -> shows("3,172"));
    await("the problem is gone", () -> overlay().isEmpty());
    assertEquals(
        List.of(), browser.console().stream().filter(line -> line.contains("CSP")).toList());
  }

  @Test
  void a_text_is_put_into_the_page_and_a_heading_reloads_it() throws Exception {
    browser.open(URI.create(address + "replies/js-2021-1002/"));
    await("the page is there", () -> shows("人次"));
    Thread.sleep(1_000); // The script then knows the page as it was sent.
    browser.driver().executeScript("window.huiyinTest = 1");
    Path path = folder.resolve("source").resolve(REPLY).resolve("index.md");
    String text = Files.readString(path);
    for (String mark : List.of("补写的一段", "另写的一段")) {
      Files.writeString(path, text + "\n" + mark + "。\n");
      await("the text is shown", () -> shows(mark));
      assertEquals(1L, ask("window.huiyinTest"));
    }
    Files.writeString(path, text);
    await("the text is gone", () -> !shows("另写的一段") && shows("人次"));
    assertEquals(1L, ask("window.huiyinTest"));
    assertEquals(1L, ask("document.querySelectorAll('script[data-version]').length"));
    String same = String.valueOf(browser.driver().executeScript(MAIN));
    browser.driver().navigate().refresh();
    await("the page is there", () -> shows("人次"));
    assertEquals(same, browser.driver().executeScript(MAIN), "as if it had been loaded");
    Thread.sleep(1_000);
    browser.driver().executeScript("window.huiyinTest = 1");
    Files.writeString(path, text + "\n### 补写的标题\n\n补写的正文。\n");
    await("the heading is shown", () -> shows("补写的正文"));
    assertEquals(null, ask("window.huiyinTest ?? null"), "links to headings are set up anew");
    Files.writeString(path, text);
    await("the heading is gone", () -> !shows("补写的正文") && shows("人次"));
  }

  @Test
  void a_list_and_a_missing_page_follow_too() throws Exception {
    browser.open(URI.create(address + "about/"));
    swap("../../pages/about.md", "\n## ", "\n增补的一段。\n\n## ");
    await("the page of text is new", () -> shows("增补的一段"));
    browser.open(URI.create(address + "replies/no-such-reply/"));
    await("the page for 404 is shown", () -> shows("没有这个页面"));
  }

  @Test
  void from_saving_to_seeing() throws Exception {
    browser.open(URI.create(address + "replies/js-2021-1002/"));
    await("the page is there", () -> shows("人次"));
    List<Long> millis = new ArrayList<>();
    Path path = folder.resolve("source").resolve(REPLY).resolve("index.md");
    String text = Files.readString(path);
    for (int i = 0; i < EDITS + 2; i++) {
      String mark = "第" + (char) ('甲' + i) + "稿";
      long start = System.nanoTime();
      Files.writeString(path, text + "\n" + mark + "。\n");
      await("the edit is shown", () -> shows(mark));
      millis.add((System.nanoTime() - start) / 1_000_000);
      Thread.sleep(600);
    }
    Files.writeString(path, text);
    List<Long> warm = new ArrayList<>(millis.subList(2, millis.size()));
    Collections.sort(warm);
    System.out.println(
        "From saving to seeing: median " + warm.get(warm.size() / 2) + " ms of " + millis);
  }
}

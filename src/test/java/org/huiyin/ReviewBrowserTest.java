package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** Confirming guesses, and writing what a hint says, in a real browser. */
@Tag("browser")
@Tag("slow")
class ReviewBrowserTest {
  private static final Pattern ADDRESS = Pattern.compile("http://[^/\\s]+/");
  private static final long PATIENCE_MILLIS = 90_000;

  @TempDir static Path folder;

  private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
  private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
  private static Path source;
  private static Thread program;
  private static Browser browser;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    Browser.Installed installed = Browser.Installed.orSkip();
    source = MarkedSite.write(Files.createDirectories(folder.resolve("source")));
    program =
        new Thread(
            () ->
                new Main(new PrintStream(OUT, true, UTF_8), new PrintStream(ERR, true, UTF_8))
                    .run("serve", "--source", source.toString(), "--port", "0"));
    program.setDaemon(true);
    program.start();
    await("the address is told", () -> ADDRESS.matcher(OUT.toString(UTF_8)).find());
    Matcher found = ADDRESS.matcher(OUT.toString(UTF_8));
    assertTrue(found.find());
    address = found.group();
    browser = Browser.start(installed, Files.createDirectories(folder.resolve("profile")));
    browser.resize(1280);
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

  @BeforeEach
  void fresh() throws Exception {
    Path good = MarkedSite.write(Files.createTempDirectory(folder, "good"));
    for (String name : List.of("figures.yml", "claims.yml", "import.yml")) {
      Files.copy(
          MarkedSite.file(good, name),
          MarkedSite.file(source, name),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(String what, Condition condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, () -> what + "; " + OUT + ERR);
      Thread.sleep(5);
    }
  }

  private static Object ask(String script) {
    try {
      return browser.driver().executeScript("return " + script);
    } catch (WebDriverException whileLoading) {
      return "";
    }
  }

  private static String overlay(String script) {
    return String.valueOf(
        ask("document.querySelector('#huiyin-problems')?.shadowRoot." + script + " ?? ''"));
  }

  private static Map<String, String> content() {
    try {
      return WholeSite.files(source.resolve("content"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String left() {
    return String.valueOf(ask("document.getElementById('left')?.dataset.left ?? ''"));
  }

  @Test
  void a_click_confirms_one_mark_and_the_page_stays_where_it_is() throws Exception {
    browser.open(URI.create(address + "sub/replies/demo-1/"));
    await(
        "the page is linked",
        () -> overlay("querySelector('.review').textContent").equals("核对（12）"));
    browser
        .driver()
        .executeScript(
            "document.querySelector('#huiyin-problems').shadowRoot.querySelector('.review').click()");
    await("the sheet is shown", () -> left().equals("12"));
    assertEquals(List.of(), browser.axe("tag", List.of("wcag2a", "wcag2aa", "best-practice")));
    Map<String, String> before = content();
    browser.driver().executeScript("scrollTo({top: 200, behavior: 'instant'})");
    browser
        .driver()
        .executeScript(
            "const at = document.querySelector('[data-paths=\\'[\"figures.rooms.north.area\"]\\']');"
                + "at.focus({preventScroll: true}); at.click();");
    await("the count goes down", () -> left().equals("11"));
    assertEquals(200L, ask("Math.round(scrollY)"));
    assertEquals("BUTTON", ask("document.activeElement.tagName"), "on to the next one");
    Map<String, String> after = content();
    String file = "replies/demo-1/figures.yml";
    assertEquals(
        before.get(file).replace(", value: 45, to-confirm: [area]}", ", value: 45}"),
        after.get(file));
    after.put(file, before.get(file));
    assertTrue(after.get("replies/demo-1/import.yml").contains("[figures.rooms.north.area]"));
    after.put("replies/demo-1/import.yml", before.get("replies/demo-1/import.yml"));
    assertEquals(before, after, "nothing else is written");

    browser.driver().executeScript("document.activeElement.blur(); scrollTo(0, 0)");
    MarkedSite.swap(source, "claims.yml", "  to-confirm: [holds]\n", "");
    await("the page follows the files", () -> left().equals("10"));
    assertEquals(
        List.of(), browser.console().stream().filter(line -> line.contains("Policy")).toList());
  }

  @Test
  void a_button_writes_what_a_hint_says() throws Exception {
    MarkedSite.swap(source, "figures.yml", "  label: 藏书", "  lable: 藏书");
    Map<String, String> before = content();
    browser.open(URI.create(address + "sub/replies/demo-1/"));
    await(
        "the button is there",
        () -> overlay("querySelector('.apply').textContent").equals("改成“label”"));
    browser
        .driver()
        .executeScript(
            "document.querySelector('#huiyin-problems').shadowRoot.querySelector('.apply').click()");
    await(
        "the problem is gone",
        () -> !overlay("textContent").contains("lable") && !overlay("textContent").isEmpty());
    String file = "replies/demo-1/figures.yml";
    Map<String, String> after = content();
    assertEquals(before.get(file).replace("lable", "label"), after.put(file, before.get(file)));
    assertEquals(before, after, "nothing else is written");
  }
}

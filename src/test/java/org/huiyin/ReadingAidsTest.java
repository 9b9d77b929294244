package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * What a script adds to pages: choices of how they look, the source of a number beside it, copying,
 * contents.
 */
@Tag("browser")
@Tag("slow")
class ReadingAidsTest {
  private static final String NUMBER =
      "document.querySelector('.prose a[href=\"#fig-smart-workshops--north\"]')";

  @TempDir static Path folder;

  private static BuiltSite site;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Optional<Browser.Installed> installed = Browser.Installed.find();
    assumeTrue(installed.isPresent(), "chromium and chromium-driver are not installed");
    site = BuiltSite.flagship(folder.resolve("site"), "https://huiyin.example/");
    browser = Browser.start(installed.get(), Files.createDirectories(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void a_reader_who_has_chosen_nothing() {
    browser.emulate("screen", "light");
    browser.resize(1280);
    browser.open(site.folder().resolve(BuiltSite.REPLY).toUri());
    run("localStorage.clear()");
    browser.open(site.folder().resolve(BuiltSite.REPLY).toUri());
  }

  private static Object run(String script) {
    return browser.driver().executeScript(script);
  }

  private static void click(String selector) {
    run("document.querySelector('" + selector + "').click()");
  }

  @Test
  void large_print_holds_on_the_next_page_until_it_is_left() throws IOException {
    click("[data-choose=mode]");
    browser.open(site.folder().resolve("about/index.html").toUri());
    assertEquals("elder", run("return document.documentElement.dataset.mode"));
    assertEquals(
        "true",
        run("return document.querySelector('[data-choose=mode]').getAttribute('aria-pressed')"));
    assertTrue(
        ((Number) run("return parseFloat(getComputedStyle(document.documentElement).fontSize)"))
                .doubleValue()
            >= 1.25 * 17);
    assertEquals(List.of("huiyin-mode"), run("return Object.keys(localStorage)"));
    click("[data-choose=mode]");
    assertEquals(List.of(), run("return Object.keys(localStorage)"));
  }

  @Test
  void in_large_print_nothing_is_too_wide_too_small_to_tap_or_too_pale() throws IOException {
    click("[data-choose=mode]");
    browser.measure("unfold");
    for (int width : new int[] {320, 375, 768, 1280}) {
      browser.resize(width);
      assertEquals(List.of(), browser.measure("tooWide"), "at " + width);
    }
    for (String scheme : List.of("light", "dark")) {
      browser.emulate("screen", scheme);
      assertEquals(List.of(), browser.axe("rule", List.of("color-contrast-enhanced")), scheme);
    }
    assertEquals(
        List.of(),
        run(
            """
        return [...document.querySelectorAll('button, input, summary, .toc a, .site-nav a, .brand')]
          .filter(element => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
          .map(element => element.outerHTML)"""));
  }

  @Test
  void the_dark_that_is_chosen_is_the_dark_that_a_system_asks_for() {
    String colours =
        """
        const page = getComputedStyle(document.documentElement);
        const chart = getComputedStyle(document.querySelector('.chart-stage svg'));
        return ['--paper', '--sheet', '--ink', '--muted', '--rule', '--rule-strong', '--accent', '--accent-soft', '--mark',
          '--good', '--bad', '--focus', '--state-none', '--state-waiting', '--state-going', '--state-partly',
          '--state-done', '--state-late', '--state-changed', '--state-ended'].map(name => name + page.getPropertyValue(name))
          .concat(['text', 'muted', 'accent', 'pale', 'rest', 'edge', 'line', 'grid', 's1', 's2', 's3', 's4']
            .map(name => name + chart.getPropertyValue('--chart-' + name)))""";
    Object light = run(colours);
    click("[data-choose=theme][data-value=dark]");
    Object chosenDark = run(colours);
    click("[data-choose=theme][data-value=\"\"]");
    browser.emulate("screen", "dark");
    assertEquals(run(colours), chosenDark);
    click("[data-choose=theme][data-value=light]");
    assertEquals(light, run(colours));
  }

  @Test
  void a_number_shows_its_source_beside_it_and_escape_leads_back() {
    run(NUMBER + ".focus()");
    browser.press(Keys.ENTER);
    String shown = (String) run("return document.querySelector('.preview:popover-open').innerText");
    for (String words : List.of("省级智能车间", "168 个", "“十三五”以来", "智能车间与智能工厂")) {
      assertTrue(shown.contains(words), shown);
    }
    assertEquals(true, run("return document.activeElement.matches('.preview')"));
    assertEquals(
        "#fig-smart-workshops--north", run("return document.querySelector('.preview-go').hash"));
    browser.press(Keys.ESCAPE);
    // The browser reports that a popover is closed after the key press.
    Object closed =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                const look = frames => {
                  const closed = document.querySelector('.preview') === null
                      && document.activeElement === %s;
                  closed || frames === 0 ? done(closed) : requestAnimationFrame(() => look(frames - 1));
                };
                look(120);
                """
                    .formatted(NUMBER));
    assertEquals(true, closed);
  }

  @Test
  void a_claim_and_a_commitment_show_theirs_and_the_way_on_leads_to_the_row() throws IOException {
    click(".prose a[href=\"#claim-north-share-of-major-projects\"]");
    assertTrue(
        ((String) run("return document.querySelector('.preview').innerText"))
            .contains("176 ÷ 514 = 34.24% ≥ 1/3"));
    assertEquals(List.of(), browser.axe("tag", List.of("wcag2a", "wcag2aa", "wcag22aa")));
    click(".preview-go");
    assertEquals("#claim-north-share-of-major-projects", run("return location.hash"));
    click(".prose a.commitment-ref");
    assertTrue(
        ((String) run("return document.querySelector('.preview').innerText")).contains("未公布进展"));
  }

  @Test
  void the_contents_follow_the_reader() {
    run("document.getElementById('s2').scrollIntoView()");
    Object current =
        browser
            .driver()
            .executeAsyncScript(
                """
        const done = arguments[0];
        requestAnimationFrame(() => requestAnimationFrame(() =>
          done([...document.querySelectorAll('.toc a[aria-current]')].map(link => link.hash))))""");
    assertEquals(List.of("#s2"), current);
  }

  @Test
  void without_scripts_no_control_is_shown_that_needs_one() {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(site.folder().resolve(BuiltSite.REPLY).toUri());
      String drawn = browser.drawn();
      for (String words : List.of("长者模式", "复制链接", "打印")) {
        assertTrue(!drawn.contains(words), words);
      }
      assertTrue(drawn.contains("搜索"), "the search box is a form");
    } finally {
      browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void a_page_with_all_that_it_loads_is_light() throws IOException {
    long page = compressed(BuiltSite.REPLY);
    long scripts = 0;
    for (String path : site.files("")) {
      if (path.matches("assets/(site|reply|charts)\\.[0-9a-f]{8}\\.css")) {
        page += compressed(path);
      } else if (path.matches("assets/(site|mode)\\.[0-9a-f]{8}\\.js")) {
        scripts += compressed(path);
      }
    }
    assertTrue(scripts > 0 && scripts < 10_000, "scripts " + scripts);
    assertTrue(page + scripts < 60_000, "page " + (page + scripts));
  }

  private static long compressed(String path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(site.folder().resolve(path)));
    }
    return bytes.size();
  }
}

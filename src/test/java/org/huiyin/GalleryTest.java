package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.Gallery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of chart and every hard case in a real browser: {@code target/gallery/index.html}. No
 * word is clipped, met by another one, or under 12 px, whatever the width, the colours and the
 * medium.
 */
@Tag("browser")
@Tag("slow")
class GalleryTest {
  private static final Path PAGE = Path.of("target/gallery/index.html").toAbsolutePath();
  private static final int LEGIBLE = 12;

  /** What A4 leaves between margins of 18 mm, in CSS pixels. */
  private static final int PAPER = 657;

  @TempDir static Path profile;

  private static Browser browser;

  /** What a reader's machine makes of a page. */
  record View(int width, String medium, String scheme, boolean forced) {

    static Stream<View> all() {
      Stream<View> screens =
          IntStream.of(320, 375, 768, 1280)
              .boxed()
              .flatMap(
                  width ->
                      Stream.of(
                          new View(width, "screen", "light", false),
                              new View(width, "screen", "dark", false),
                          new View(width, "screen", "light", true),
                              new View(width, "screen", "dark", true)));
      return Stream.concat(screens, Stream.of(new View(PAPER, "print", "light", false)));
    }
  }

  static Stream<View> views() {
    return View.all();
  }

  @BeforeAll
  static void start() throws IOException {
    assertTrue(Gallery.write(PAGE) > 40);
    Optional<Browser.Installed> installed = Browser.Installed.find();
    if (installed.isEmpty()) {
      if ("required".equals(System.getProperty("browser"))) {
        fail("chromium and chromium-driver are not installed, but -Dbrowser=required");
      }
      abort("Browser tests skipped: install chromium and chromium-driver to run them.");
    }
    browser = Browser.start(installed.get(), Files.createDirectories(profile.resolve("profile")));
    browser.open(PAGE.toUri());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void show(View view) {
    browser.resize(view.width);
    browser.command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            view.medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", view.scheme),
                Map.of("name", "forced-colors", "value", view.forced ? "active" : "none"))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void all_words_can_be_read(View view) throws IOException {
    show(view);
    assertEquals(List.of(), browser.measure("charts", LEGIBLE));
    assertEquals(List.of(), browser.measure("tooWide"));
  }

  /** Between the named widths too, down to the pixel at which the forms are swapped. */
  @Test
  void all_words_can_be_read_at_every_width() throws IOException {
    for (int width = 320; width <= 720; width += Exhaustive.times(16, 8)) {
      show(new View(width, "screen", "light", false));
      assertEquals(List.of(), browser.measure("charts", LEGIBLE), "at " + width);
    }
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, lists and footnotes of a letter as a browser shows them. */
@Tag("slow")
class LetterLooksTest {
  private static final String LETTER =
      """
      建议收悉[^1]，现答复如下[^1]。

      表：示例

      | 甲 | 乙 | 丙 | 丁 |
      |:---|---:|:---:|---|
      | 子 | 丑 | 寅 | 卯 |

      1) 辰
      2) 巳

      [^1]: 示例。
      """;

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Browser.Installed installed = Browser.Installed.orSkip();
    Path source = WholeSite.goodSite(folder.resolve("source"));
    Path text = source.resolve("content/replies/demo-2/index.md");
    Files.writeString(text, LETTER + "\n" + Files.readString(text));
    WholeSite.Run run = WholeSite.huiyin("build", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
    browser = Browser.start(installed, Files.createDirectories(folder.resolve("profile")));
    browser.open(source.resolve("site/replies/demo-2/index.html").toUri());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String styles(String selector, String property) {
    return String.valueOf(
        browser
            .driver()
            .executeScript(
                "return [...document.querySelectorAll(arguments[0])]"
                    + ".map(e => getComputedStyle(e)[arguments[1]]).join(' ')",
                selector,
                property));
  }

  @Test
  void cells_are_aligned_as_they_were_typed() {
    assertEquals("left right center left", styles(".prose th", "textAlign"));
    assertEquals("left right center start", styles(".prose td", "textAlign"));
  }

  @Test
  void items_keep_their_brackets() {
    assertEquals("bracketed", styles(".prose ol.bracket", "listStyleType"));
  }

  @Test
  void links_back_are_not_printed() {
    assertEquals("inline inline", styles(".note-back", "display"));
    browser.emulate("print", "light");
    assertEquals("none none", styles(".note-back", "display"));
    browser.emulate("screen", "light");
  }
}

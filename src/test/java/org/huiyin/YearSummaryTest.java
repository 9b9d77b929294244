package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summaries of two years of a sample site, and the day at which the site changes next. */
@Tag("slow")
final class YearSummaryTest {
  private static final Path SITE = Path.of("src/test/resources/sites/years/content");

  private static Path source(Path folder) throws IOException {
    WholeSite.copy(SITE, folder.resolve("content"));
    return folder;
  }

  private static WholeSite.Run run(Path source, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "build";
    all[1] = "--source";
    all[2] = source.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    WholeSite.Run run = WholeSite.huiyin(all);
    assertEquals(0, run.exit(), run::err);
    return run;
  }

  @Test
  void a_year_is_counted_from_its_replies(@TempDir Path folder) throws IOException {
    Path source = source(folder);
    Path summary = folder.resolve("result.json");
    WholeSite.Run run = run(source, "--summary", summary.toString());
    assertTrue(run.out().contains("2025-02-03"), run::out);
    assertTrue(Files.readString(summary).contains("\"nextChange\": \"2025-02-03\""));
    assertTrue(Files.readString(summary).contains("\"asOf\": \"2024-09-01\""));
    assertEquals(
        List.of("content/replies/care-0004/reply.yml:10:12"),
        run.err()
            .lines()
            .filter(line -> line.contains("answered-late"))
            .map(line -> line.replaceFirst(": .*", ""))
            .toList(),
        run::err);
    Map<String, String> files = WholeSite.files(source.resolve("site"));
    for (String file :
        List.of(
            "summary/index.html",
            "summary/2024/index.html",
            "summary/2024/summary.csv",
            "summary/2024/summary.json",
            "summary/2024/lead.svg",
            "en/summary/2024/index.html",
            "en/summary/2024/summary.csv",
            "summary/2023/summary.csv")) {
      assertTrue(files.containsKey(file), file);
      Golden.checkPage(
          "sites/years/site/" + file, Files.readString(source.resolve("site/" + file)));
    }
    Document page = Jsoup.parse(Files.readString(source.resolve("site/summary/2024/index.html")));
    // Handled jointly, it counts for each body.
    assertEquals("3", page.select("#lead-jtj td").first().text());
    assertEquals("3", page.select("#lead-jyj td").first().text());
    assertTrue(page.text().contains("各行之和是 6 件次，答复共 4 件"), page::text);
    assertEquals("4", page.select("#publicity-open td").first().text());
    assertEquals("1", page.select("#publicity-closed td").first().text());
    for (String file : files.keySet()) {
      assertFalse(file.contains("care-0005") || file.contains("care-0007"), file);
    }
    for (String path : List.of("index.html", "map/index.html", "sitemap.xml")) {
      assertTrue(files.get(path).contains("summary/"), path);
    }
  }

  @Test
  void the_site_changes_on_the_day_that_was_told_and_on_no_other(@TempDir Path folder)
      throws IOException {
    Path source = source(folder);
    run(source, "--as-of", "2024-09-01");
    Map<String, String> before = WholeSite.files(source.resolve("site"));
    WholeSite.Run kept = run(source, "--as-of", "2025-02-02", "--cache", "use");
    assertEquals(before, WholeSite.files(source.resolve("site")));
    assertTrue(kept.out().contains("2025-02-03"), kept::out);
    // The second time, nothing is built, and the same is told.
    assertTrue(run(source, "--as-of", "2025-02-02", "--cache", "use").out().contains("2025-02-03"));
    WholeSite.Run after = run(source, "--as-of", "2025-02-03", "--cache", "use");
    assertFalse(after.out().contains("2025-02-03"), after::out);
    assertTrue(WholeSite.files(source.resolve("site")).containsKey("replies/care-0007/index.html"));
  }
}

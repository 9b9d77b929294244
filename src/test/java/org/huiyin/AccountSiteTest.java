package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.model.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample site of two years: its whole output, and that every case occurs in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccountSiteTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/account");
  private static final String EXPECTED = "sites/account/site/";

  /** The pages that are kept as a whole, to be read when they change. */
  private static final Set<String> READ =
      Set.of(
          "commitments/index.html",
          "commitments/overdue/index.html",
          "corrections/index.html",
          "summary/2023/index.html",
          "summary/2024/index.html",
          "replies/bus-2023-12/index.html",
          "replies/parking-2023-70/index.html",
          "en/replies/lake-2023-7/index.html");

  private Map<String, String> files;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    WholeSite.Run run =
        WholeSite.huiyin(
            "build",
            "--strict",
            "--source",
            SAMPLE.toString(),
            "--output",
            folder.toString(),
            "--jobs",
            "2");
    assertEquals(0, run.exit(), run::err);
    assertEquals("", run.err());
    files = new TreeMap<>(WholeSite.files(folder));
    // Copies of the theme, pictures and the index of the search have their own tests.
    files
        .keySet()
        .removeIf(
            path ->
                path.startsWith("assets/")
                    || path.startsWith(".")
                    || path.endsWith(".png")
                    || path.endsWith(".bin"));
  }

  private String text(String path) {
    return new String(
        files.get(path).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private Document page(String path) {
    return Jsoup.parse(text(path));
  }

  @Test
  void every_file_is_as_expected() throws Exception {
    StringBuilder others = new StringBuilder();
    for (String path : files.keySet()) {
      if (READ.contains(path)) {
        Golden.checkPage(EXPECTED + path, text(path));
      } else {
        others.append(digest(Golden.plainPage(text(path)))).append("  ").append(path).append('\n');
      }
    }
    assertTrue(files.keySet().containsAll(READ));
    Golden.check("sites/account/digests.txt", others.toString());
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  @Tag("slow")
  @Test
  void the_checker_finds_nothing_on_any_page() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        found.addAll(checker.findings(file.getKey(), bytes, "https://account.example/"));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void every_class_and_status_occurs_and_every_page_says_that_it_is_a_sample() {
    for (Progress progress : Progress.values()) {
      String status = progress.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertTrue(files.containsKey("commitments/status/" + status + "/index.html"), status);
    }
    for (String outcome : List.of("national-a", "national-b", "national-c", "national-d")) {
      assertTrue(files.containsKey("replies/outcome/" + outcome + "/index.html"), outcome);
    }
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        String foot = page(path).select("footer").text();
        assertTrue(foot.contains("本站是示例站点") || foot.contains("This is a sample site"), path);
      }
    }
  }

  @Test
  void what_is_not_public_is_nowhere() {
    assertTrue(Files.exists(SAMPLE.resolve("content/replies/depot-2024-71")));
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text = text(file.getKey());
      for (String hidden :
          List.of("depot-2024-71", "staff-2023-80", "pumps-2024-66", "撤回以前的正文", "安全防护")) {
        assertTrue(!text.contains(hidden), () -> file.getKey() + " " + hidden);
      }
    }
  }
}

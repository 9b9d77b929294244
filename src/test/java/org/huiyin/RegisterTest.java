package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of commitments of a site in which every status occurs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/register/content");
  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder;
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    site = built("2024-10-01");
  }

  /** Builds the site as it is on a day. */
  private Path built(String day) {
    Path output = source.resolve(day);
    WholeSite.Run run =
        WholeSite.huiyin(
            "build",
            "--strict",
            "--source",
            source.toString(),
            "--output",
            output.toString(),
            "--as-of",
            day,
            "--jobs",
            "1");
    assertEquals(0, run.exit(), run::err);
    return output;
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commitments/index.html",
        "commitments/overdue/index.html",
        "commitments/2024-q3/index.html",
        "commitments/commitments.csv",
        "commitments/commitments.jsonl",
        "commitments/feed.xml",
        "en/commitments/index.html",
        "en/commitments/2023-q4/index.html"
      })
  void the_files_are_as_they_were_read(String path) throws IOException {
    Golden.checkPage("sites/register/site/" + path, Files.readString(site.resolve(path)));
  }

  @Test
  void every_status_has_a_list() throws IOException {
    Document register = page("commitments/index.html");
    assertEquals(
        List.of("未公布进展 5", "未启动 1", "推进中 1", "部分完成 1", "已完成 1", "延期 1", "调整 1", "终止 1"),
        register.select("#part-status + ul li").eachText());
    for (Element link : register.select("#part-status + ul a")) {
      Document list = page("commitments/" + link.attr("href"));
      assertEquals(
          List.of(link.text()), list.select(".chip-state").eachText().stream().distinct().toList());
    }
  }

  @Test
  void overdue_is_what_passed_its_newest_deadline_unfinished() throws IOException {
    assertEquals(
        List.of("修订保护办法", "公开水质"),
        page("commitments/overdue/index.html").select(".action").eachText());
  }

  @Test
  void the_page_of_the_reply_has_the_timeline_of_each() throws IOException {
    Document reply = page("replies/lake-2023-7/index.html");
    Element dredge = reply.getElementById("commitment-dredge");
    assertTrue(
        dredge.text().contains("截至2024年9月5日为 7 公里，目标 12 公里，相当于目标的 58.3%（计算）"), dredge.text());
    assertEquals("files/report.csv", dredge.select(".updates .fine a").last().attr("href"));
    assertEquals(
        List.of("2023-09-12 部分完成", "2024-08-02 已完成"),
        reply.select("#commitment-stations .updates li > p:first-child").eachText());
    assertEquals("时限已过，未公布完成", reply.select("#commitment-rules .state-mark").text());
    assertEquals(0, reply.select("#commitment-signs .state-mark").size());
  }

  @Test
  void what_is_missing_everywhere_is_said_once() throws IOException {
    Document reply = page("replies/trees-2024-3/index.html");
    assertEquals(1, reply.text().split("原文均未注明", -1).length - 1);
    assertEquals(0, reply.select(".commitments .absent").size());
  }

  @Test
  void a_commitment_links_to_the_sentence_that_makes_it() throws IOException {
    for (Element link : page("commitments/index.html").select(".register-list .chips a")) {
      String[] parts = link.attr("href").split("#");
      Document reply = page("commitments/" + parts[0]);
      assertTrue(reply.getElementById(parts[1]) != null, link::outerHtml);
    }
  }

  /** A draft, and what is to be published on a later day. */
  @ParameterizedTest
  @ValueSource(strings = {"未公开的承诺", "尚不公布", "not to be published yet", "2025-02-10"})
  void nothing_unpublished_is_in_any_file(String secret) throws IOException {
    String bytes = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    texts(site).forEach((path, text) -> assertFalse(text.contains(bytes), path));
  }

  /** Between the days on which something changes, every file stays as it is. */
  @ParameterizedTest
  @CsvSource({
    "2024-06-30, 2024-07-01, a deadline has passed",
    "2024-11-30, 2024-12-01, another one",
    "2025-02-09, 2025-02-10, an update is published",
  })
  void the_site_changes_by_itself_on_its_days_only(String before, String day, String what)
      throws IOException {
    Path later = built(day);
    assertFalse(texts(built(before)).equals(texts(later)), what);
    Path after = built(LocalDate.parse(day).plusDays(1).toString());
    assertEquals(texts(later), texts(after));
  }
}

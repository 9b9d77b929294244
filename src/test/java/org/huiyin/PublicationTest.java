package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample site with one thing changed: what becomes of it on the pages, and where it is told.
 */
@Tag("slow")
final class PublicationTest {
  private static final String FIRST = "content/replies/demo-1/";
  private static final String SECOND = "content/replies/demo-2/";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    WholeSite.goodSite(folder);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.exists(path) ? Files.readString(path) : "";
    assertTrue(before.contains(from), from);
    Files.writeString(path, from.isEmpty() ? before + to : before.replace(from, to));
  }

  private WholeSite.Run run(String command, String... more) {
    return WholeSite.huiyin(
        Stream.concat(
                Stream.of(command, "--lang", "en", "--source", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Map<String, String> build(String... more) throws IOException {
    WholeSite.Run run = run("build", more);
    assertEquals(0, run.exit(), run::err);
    return WholeSite.files(folder.resolve("site"));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  /** The places and codes of all problems. */
  private List<String> problems(String... more) {
    return run("check", more)
        .err()
        .lines()
        .filter(line -> line.startsWith("content") || line.startsWith("templates"))
        .map(line -> line.replaceFirst(": (?:error|warning)\\[(.*?)].*", " $1"))
        .toList();
  }

  private void schedule(String day) throws IOException {
    change(FIRST + "index.md", "，参见[另一份答复](reply:demo-2)", "");
    change(SECOND + "reply.yml", "status: published", "status: scheduled");
    change(SECOND + "reply.yml", "published-at: 2023-12-01", "published-at: " + day);
  }

  @Test
  void a_scheduled_reply_whose_day_has_come_is_like_any_other() throws IOException {
    schedule("2024-08-01");
    Map<String, String> scheduled = build("--as-of", "2024-08-01");
    change(SECOND + "reply.yml", "status: scheduled", "status: published");
    assertEquals(build("--as-of", "2024-08-01"), scheduled);
    assertTrue(scheduled.get("feed.xml").contains("demo-2"));
    assertTrue(scheduled.get("sitemap.xml").contains("demo-2"));
    assertFalse(scheduled.get("replies/demo-2/index.html").contains("noindex"));
  }

  @Test
  void a_scheduled_reply_among_drafts_is_marked_until_its_day() throws IOException {
    schedule("2024-08-01");
    build("--as-of", "2024-07-31", "--drafts");
    assertTrue(page("replies/demo-2/index.html").text().contains("待发布"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: published\npublicity: closed",
        "status: published\npublicity: on-request",
        "status: draft",
        "status: scheduled"
      })
  void what_is_not_published_moves_no_day(String status) throws IOException {
    schedule("2024-10-01");
    WholeSite.copy(folder.resolve(SECOND), folder.resolve("content/replies/hidden"));
    String hidden = "content/replies/hidden/reply.yml";
    change(hidden, "status: scheduled", status);
    change(hidden, "2024-10-01", "2025-06-01");
    Files.copy(
        folder.resolve("content/replies/demo-1/commitments.yml"),
        folder.resolve("content/replies/hidden/commitments.yml"));
    change("content/replies/hidden/commitments.yml", "2024-09-01", "2025-06-02");
    Map<String, String> files = build();
    assertFalse(files.keySet().stream().anyMatch(path -> path.contains("demo-2")), status);
    assertFalse(files.keySet().stream().anyMatch(path -> path.contains("hidden")), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"footer: [\n", "footer: {\n", "  bad\n", "name: \u0007\n"})
  void where_the_site_cannot_be_read_nothing_else_is_told(String end) throws IOException {
    change("content/site.yml", "footer:\n  - {text: 示例数据，均为虚构。}\n", end);
    assertEquals(1, problems().size(), problems()::toString);
    assertTrue(problems().get(0).startsWith("content/site.yml:"), problems()::toString);
  }

  @ParameterizedTest
  @CsvSource({"organisations, 3", "topics, 3", "outcome-schemes, 3"})
  void nor_where_a_list_that_replies_refer_to_cannot(String key) throws IOException {
    Path site = folder.resolve("content/site.yml");
    String text = Files.readString(site);
    Files.writeString(site, text.replaceAll("(?m)^" + key + ":.*\n(?:  .*\n)*", key + ": [a]\n"));
    assertEquals(1, problems().size(), problems()::toString);
    String code = key.equals("outcome-schemes") ? "unknown-shipped-scheme" : "wrong-type";
    assertTrue(problems().get(0).endsWith(" " + code), problems()::toString);
  }

  @Test
  void texts_in_which_readers_see_nothing_are_told_all_at_once() throws IOException {
    change(FIRST + "reply.yml", "title: 对示例会议第0012号建议的答复（示例）", "title: \"\"");
    change(FIRST + "reply.yml", "name: 示例代表", "name: \"  \"");
    change(FIRST + "reply.yml", "publicity: open", "summary: \"\\u200B\\u3000\"");
    change(FIRST + "figures.yml", "unit: 册", "unit: '\u00A0'\n  note: |\n    \u3000\n");
    change(FIRST + "charts.yml", "subtitle: 社区书屋，2023年", "subtitle: '\u2060'");
    change("content/site.yml", "tagline: 示例：只用于测试", "tagline: {zh: 示例, en: ' '}");
    change("content/pages/about.md", "title: ", "title: ' ' # ");
    assertEquals(
        List.of(
            "content/pages/about.md:2:8 missing-value",
            FIRST + "charts.yml:4:13 missing-value",
            FIRST + "figures.yml:14:9 missing-value",
            FIRST + "figures.yml:15:9 missing-value",
            FIRST + "reply.yml:2:8 missing-value",
            FIRST + "reply.yml:8:12 missing-value",
            FIRST + "reply.yml:15:10 missing-value",
            "content/site.yml:2:23 missing-value"),
        problems());
  }

  @Test
  void a_line_break_or_tab_in_a_title_is_a_blank() throws IOException {
    change(
        FIRST + "reply.yml",
        "title: 对示例会议第0012号建议的答复（示例）",
        "title: |\n  对示例会议\n  第0012号\t建议的答复（示例）");
    change(FIRST + "charts.yml", "subtitle: 社区书屋，2023年", "subtitle: \"社区书屋，\\t 2023年\\n\"");
    build();
    Document page = page("replies/demo-1/index.html");
    assertTrue(page.html().contains("对示例会议 第0012号 建议的答复（示例）"));
    assertTrue(page.html().contains("社区书屋， 2023年"));
  }

  @Test
  void a_paragraph_that_equals_the_next_heading_ends_no_section() throws IOException {
    change(FIRST + "index.md", "您提出的建议收悉。", "一、建设情况\n\n您提出的建议收悉。");
    change(FIRST + "index.md", "\n### 下一步", "\n下一步\n\n以上是现状。\n\n### 下一步");
    Map<String, String> files = build();
    String json = Files.readString(folder.resolve("site/replies/demo-1/reply.json"));
    String texts = json.substring(json.indexOf("\"sections\"")).replaceAll("\\s+", " ");
    assertTrue(
        texts.startsWith(
            "\"sections\": [ { \"id\": \"text\", \"heading\": \"\", \"paragraphs\": [ \"一、建设情况\","
                + " \"您提出的建议收悉。\" ] }, { \"id\": \"s1\", \"heading\": \"一、建设情况\","),
        texts);
    assertTrue(
        texts.contains("\"下一步\", \"以上是现状。\" ] }, { \"id\": \"s1-next\", \"heading\": \"下一步\","),
        texts);
    assertTrue(files.containsKey("replies/demo-1/search/0.txt"));
  }

  @Test
  void an_empty_link_shows_the_words_as_readers_see_them() throws IOException {
    change(
        FIRST + "commitments.yml",
        "action: 延长书屋开放时间",
        "action: 延长[120个](figure:rooms.city)书屋的开放时间");
    change(FIRST + "claims.yml", "says: 占全市三分之一以上", "says: 北区[45个](figure:rooms.north)，占三分之一以上");
    change(FIRST + "index.md", "[延长书屋开放时间](commitment:open-later)", "[](commitment:open-later)");
    change(FIRST + "index.md", "[占全市三分之一以上](claim:north-share)", "[](claim:north-share)");
    change(FIRST + "charts.yml", "[占全市三分之一以上](claim:north-share)", "较多");
    assertEquals(0, run("check", "--strict").exit(), () -> run("check", "--strict").err());
    build();
    String text = page("replies/demo-1/index.html").text();
    assertTrue(text.contains("延长120个书屋的开放时间"), text);
    assertTrue(text.contains("北区45个，占三分之一以上"), text);
    assertFalse(text.contains("](figure:"), text);
  }

  @Test
  void what_is_unbound_in_words_that_fill_a_link_is_told_where_they_are_written()
      throws IOException {
    change(FIRST + "commitments.yml", "action: 延长书屋开放时间", "action: 延长120个书屋的开放时间");
    change(FIRST + "index.md", "[延长书屋开放时间](commitment:open-later)", "[](commitment:open-later)");
    assertEquals(List.of(FIRST + "commitments.yml:3:13 unbound-number"), problems());
  }

  @Test
  void a_chart_stands_once_with_one_of_two_documents_that_are_cited_alike() throws IOException {
    change(
        FIRST + "reply.yml",
        "publicity: open",
        "documents:\n"
            + "  d1: {title: 年鉴, publisher: 示例局, on: 2024}\n"
            + "  d2: {title: 年鉴, publisher: 示例局, on: 2024}");
    String figure =
        """
        %s:
          label: 读者%s
          unit: 人
          period: 2023
          nature: stock
          source: {document: %s}
          observations:
            city: {area: 全市, value: 9}
        """;
    change(FIRST + "figures.yml", "", figure.formatted("readers", "甲", "d1"));
    change(FIRST + "figures.yml", "", figure.formatted("visitors", "乙", "d2"));
    change(FIRST + "charts.yml", "", "readers:\n  kind: cards\n  title: 读者\n  cards: [readers]\n");
    build();
    List<String> ids =
        page("replies/demo-1/index.html").select("[id]").stream().map(e -> e.id()).toList();
    assertEquals(
        List.of(), ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).toList());
    assertTrue(ids.contains("chart-readers"));
  }

  /** A character that the font of the charts lacks. */
  @ParameterizedTest
  @CsvSource({
    "reply.yml, title: 对示例, title: 对㐂示例, reply.yml:2:9",
    "figures.yml, unit: 个, unit: 㐂, figures.yml:3:9",
    "figures.yml, area: 北区, area: 北㐂, figures.yml:9:20",
    "figures.yml, '{section: s1-1}\n  observations:\n    city: {area: 全市, value: 120}', '{document: d}\n  observations:\n    city: {area: 全市, value: 120}', reply.yml:16:24",
  })
  void a_character_without_glyph_is_told_at_itself(
      String file, String from, String to, String place) throws IOException {
    change(FIRST + file, from, to);
    if (to.contains("document")) {
      change(
          FIRST + "reply.yml",
          "publicity: open",
          "publicity: open\ndocuments: {d: {title: 㐂, publisher: 示例局, on: 2024}}");
    }
    List<String> told =
        problems().stream().filter(line -> line.endsWith("font-lacks-character")).toList();
    assertEquals(List.of(FIRST + place + " font-lacks-character"), told);
  }

  @Test
  void a_commitment_and_an_organisation_without_glyph_too() throws IOException {
    change(FIRST + "commitments.yml", "keyword: 开放时间", "keyword: {zh: 开㐂时间}");
    change("content/site.yml", "name: 示例市示例局, ", "name: 示例市㐂局, ");
    change(FIRST + "charts.yml", "", "plan:\n  kind: timeline\n  title: 计划\n  commitments: all\n");
    assertEquals(
        List.of(
            FIRST + "commitments.yml:4:18 font-lacks-character",
            "content/site.yml:6:26 font-lacks-character"),
        problems());
  }

  @Test
  void a_revision_that_is_too_old_is_told_at_its_day() throws IOException {
    change(FIRST + "revisions.yml", "2024-07-01", "2024-05-31");
    assertEquals(List.of(FIRST + "revisions.yml:1:8 revision-before-published"), problems());
  }

  @Test
  void files_and_folders_are_told_by_their_own_paths() throws IOException {
    Path images = Files.createDirectories(folder.resolve(FIRST + "images"));
    Files.write(images.resolve("spare.png"), new byte[] {1});
    WholeSite.copy(folder.resolve(SECOND), folder.resolve("content/replies/topic"));
    assertEquals(
        List.of(
            FIRST + "images/spare.png:1:1 unused-image",
            "content/replies/topic:1:1 address-taken",
            "content/replies/topic/reply.yml:5:9 same-number"),
        problems());
  }

  @Test
  void a_site_with_drafts_is_published_only_on_demand() throws IOException {
    WholeSite.huiyin("new", "reply", "demo-9", "--source", folder.toString());
    Map<String, String> drafts = build("--drafts");
    assertTrue(drafts.get("robots.txt").contains("Disallow: /\n"));
    WholeSite.Run refused = publish();
    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("--drafts"), refused::err);
    assertEquals(0, publish("--drafts").exit());
    assertFalse(build().get("robots.txt").contains("Disallow"));
    assertEquals(0, publish().exit());
  }

  private WholeSite.Run publish(String... more) {
    return WholeSite.huiyin(
        Stream.concat(
                Stream.of("publish", folder.resolve("web").toString()),
                Stream.concat(
                    Stream.of("--site", folder.resolve("site").toString()), Stream.of(more)))
            .toArray(String[]::new));
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Corrections, updates, a withdrawal, and asks, in a site in two languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionsTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/revised/content");
  private static final String REPLY = "replies/rooms-1/index.html";

  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder.resolve("source");
    WholeSite.copy(CONTENT, source.resolve("content"));
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
    site = source.resolve("site");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  @Test
  void the_old_value_stays_at_its_spot() throws IOException {
    Document page = page(REPLY);
    Element former = page.selectFirst("#m-1 + .former");
    assertEquals("更正前：1,190 个更正", former.text());
    assertEquals("#revision-3", former.selectFirst("a").attr("href"));
    assertTrue(page.selectFirst("#revision-3").text().contains("1,190 个 → 改为：1,200 个"));
    assertEquals(
        List.of("1,190 个", "1,180 个"), page.select("#fig-rooms--city .former del").eachText());
    assertEquals(
        List.of("1,190 个", "1,180 个", "449 个"),
        page.select(".figure-table .former del").eachText());
    assertEquals(
        "Before the correction: 1,190 rooms Correction".replace("rooms C", "roomsC"),
        page("en/" + REPLY).selectFirst("#m-1 + .former").text());
  }

  @Test
  void a_changed_passage_says_so_where_it_begins() throws IOException {
    Element change = page(REPLY).selectFirst("#s2 ~ .passage-change");
    assertEquals("只在周日开放", change.selectFirst("del").text());
    assertEquals("周末开放", change.selectFirst("ins").text());
  }

  @Test
  void the_head_tells_the_newest_and_the_newest_major_change() throws IOException {
    List<String> notices = page(REPLY).select(".reply-header .revised").eachText();
    assertEquals(2, notices.size());
    assertTrue(notices.get(0).startsWith("2024-07-08 更正 重要：示例：再次核对"), notices::toString);
    assertTrue(notices.get(1).startsWith("2024-07-10 更新：示例：改正版式"), notices::toString);
  }

  @Test
  void the_page_of_corrections_lists_all_newest_first() throws IOException {
    Document page = page("corrections/index.html");
    assertEquals(
        List.of(
            "2024-07-15 撤回",
            "2024-07-10 更新",
            "2024-07-09 更正",
            "2024-07-08 更正 重要",
            "2024-07-01 更正",
            "2024-06-10 更新"),
        page.select(".change-head").eachText());
    assertEquals(
        "../replies/rooms-1/index.html#fig-rooms--city",
        page.select(".revision-spot a").get(1).attr("href"));
    assertEquals(5, page("en/corrections/index.html").select(".changes > li").size());
    assertFalse(page("replies/rooms-3/index.html").html().contains("part-revisions"));
    assertTrue(page("map/index.html").html().contains("../corrections/index.html"));
    assertTrue(
        Files.readString(site.resolve("sitemap.xml"))
            .contains("<loc>https://demo.example/corrections/</loc>"));
  }

  @Test
  void feeds_tell_the_change() throws IOException {
    Document feed = Jsoup.parse(Files.readString(site.resolve("feed.xml")), "", Parser.xmlParser());
    Element entry = feed.selectFirst("entry:has(id:contains(rooms-1))");
    assertTrue(entry.selectFirst("updated").text().startsWith("2024-07-10"), entry::text);
    assertTrue(entry.selectFirst("summary").text().equals("示例：多建社区书屋（2024-07-10 更新：示例：改正版式）"));
    String corrections = Files.readString(site.resolve("corrections.xml"));
    assertTrue(corrections.contains("（社区书屋（全市）：1,190 个 → 1,200 个；原因：示例：重复扣除）"), corrections);
  }

  @Test
  void of_a_withdrawn_reply_only_notice_reason_and_history_are_left() throws IOException {
    Document page = page("replies/rooms-2/index.html");
    assertEquals(
        List.of("2024-07-15 撤回：示例：需要重新核对 原因：示例：数据来源有误 · 由示例市示例局作出", "2024-06-20 更正 内容已随答复撤回"),
        page.select("#part-revisions + ul > li").eachText());
    String json = Files.readString(site.resolve("replies/rooms-2/reply.json"));
    assertTrue(json.contains("\"earlier\""), json);
    for (var file : WholeSite.files(site).entrySet()) {
      assertFalse(file.getValue().contains("37个"), file::getKey);
      assertFalse(file.getValue().contains("增加座位"), file::getKey);
    }
  }

  @Test
  void asks_lead_to_their_passages_and_gaps_are_named() throws IOException {
    Document page = page(REPLY);
    Element asks = page.selectFirst("details.part:has(#part-asks)");
    assertEquals("3 项诉求，2 项有答复段落，1 项没有。", asks.selectFirst(".lead").text());
    assertEquals(List.of("#s1", "#s2", "#s2"), asks.select("li a").eachAttr("href"));
    assertEquals("未见答复 示例：答复没有谈到费用", asks.selectFirst(".gap .ask-answer").text());
    assertEquals("#part-asks", page.select(".toc a[href=#part-asks]").attr("href"));
    assertTrue(
        page("en/" + REPLY)
            .html()
            .contains("3 asks: the reply has a passage for 2, and none for 1."));
  }

  @Test
  void a_change_does_not_show_before_its_day(@TempDir Path output) throws IOException {
    for (String day : List.of("2024-07-07", "2024-07-08")) {
      WholeSite.Run run =
          WholeSite.huiyin(
              "build",
              "--source",
              source.toString(),
              "--output",
              output.resolve(day).toString(),
              "--as-of",
              day);
      assertEquals(0, run.exit(), run::err);
      assertTrue(run.err().contains("revision-in-future"), run::err);
    }
    String before = Files.readString(output.resolve("2024-07-07").resolve(REPLY));
    assertFalse(before.contains("revision-3"), before);
    assertTrue(before.contains("revision-2"), before);
    assertTrue(
        Files.readString(output.resolve("2024-07-08").resolve(REPLY)).contains("revision-3"));
  }

  @Test
  void a_published_value_does_not_change_unnoticed(@TempDir Path folder) throws IOException {
    WholeSite.copy(CONTENT, folder.resolve("content"));
    String at = folder.toString();
    Path figures = folder.resolve("content/replies/rooms-1/figures.yml");
    Path text = folder.resolve("content/replies/rooms-1/index.md");
    Path english = folder.resolve("content/replies/rooms-1/index.en.md");
    Path revisions = folder.resolve("content/replies/rooms-1/revisions.yml");
    assertEquals(0, huiyin("build", "--strict", at).exit());
    String published = Files.readString(revisions);
    replace(figures, "value: 450", "value: 455");
    replace(text, "450个", "455个");
    replace(english, "450 rooms", "455 rooms");
    replace(revisions, "  old: 449\n  new: 450", "  old: 449\n  new: 455");
    WholeSite.Run chain = huiyin("check", "--jobs=1", at);
    Golden.check("sites/revised/revision-old-unpublished.txt", chain.err());
    replace(revisions, "  figure: rooms.north\n  old: 449\n  new: 455\n", "");
    for (String command : List.of("check", "build", "check")) {
      WholeSite.Run run = huiyin(command, "--strict", at);
      assertEquals(1, run.exit(), run::err);
      assertTrue(run.err().contains("[changed-without-revision]"), run::err);
      if (command.equals("build")) {
        Golden.check("sites/revised/changed-without-revision.txt", run.err());
      }
    }
    String withoutFigure = Files.readString(revisions);
    Files.writeString(
        revisions,
        published
            + "- on: 2024-07-10\n  kind: update\n  summary: {zh: 示例, en: Sample}\n"
            + "  figure: rooms.north\n  old: 450\n  new: 455\n");
    assertEquals(0, huiyin("check", "--strict", at).exit());
    Files.writeString(revisions, withoutFigure);
    // Once it is published in spite of the warning, the site and the sources agree.
    assertTrue(huiyin("build", "--jobs=1", at).err().contains("changed-without-revision"));
    for (String command : List.of("build", "check", "build")) {
      WholeSite.Run run = huiyin(command, "--strict", at);
      assertEquals("", run.err());
    }
    replace(figures, "area: {zh: 北区, en: North}", "area: {zh: 北部, en: North}");
    WholeSite.Run area = huiyin("check", "--strict", at);
    assertTrue(area.err().contains("455个 · 北区"), area::err);
  }

  /** The results of earlier runs are used. */
  private static WholeSite.Run huiyin(String command, String option, String source) {
    return WholeSite.huiyin(command, option, "--source", source, "--cache", "use");
  }

  private static void replace(Path file, String find, String replace) throws IOException {
    String before = Files.readString(file);
    assertTrue(before.contains(find), () -> find + " in " + before);
    Files.writeString(file, before.replace(find, replace));
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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

/** What becomes of a reply after its publication, on all pages and in all files of a site. */
@Tag("slow")
final class FateTest {
  private static final String FIRST = "content/replies/bus-15/";
  private static final String SECOND = "content/replies/bus-16/";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    write(
        "content/site.yml",
        """
        name: 示例站
        tagline: 示例数据，均为虚构
        base-url: https://demo.example/
        organisations: {jtj: {name: 示例局, short: 示例局}}
        """);
    reply(FIRST, "15", "2024-06-01", "45", "");
    reply(SECOND, "16", "2024-06-02", "46", "另见[第15号建议的答复](reply:bus-15)。\n");
  }

  private void reply(String home, String number, String day, String east, String more)
      throws IOException {
    write(
        home + "reply.yml",
        """
        kind: suggestion
        title: 对示例市人大第%s号建议的答复
        summary: 东区有公交线路[%s条](figure:bus-routes.east)
        topic: 示例：增加公交线路
        congress: {name: 示例市一届人大二次会议, term: 1, session: 2}
        number: "%s"
        proposers: [{name: 示例代表, role: deputy}]
        lead-handler: jtj
        signed-on: 2024-05-20
        published-at: %s
        status: published
        highlights: [bus-routes.east]
        """
            .formatted(number, east, number, day));
    write(
        home + "figures.yml",
        """
        bus-routes:
          label: 公交线路
          unit: 条
          period: 2023
          nature: stock
          source: {section: s1}
          observations:
            city: {area: 全市, value: 120}
            east: {area: 东区, value: %s}
        """
            .formatted(east));
    write(
        home + "index.md",
        """
        您提出的建议收悉。

        ## 一、线路现状 {#s1}

        其中东区[%s条](figure:bus-routes.east)，全市[120条](figure:bus-routes.city)。

        %s"""
            .formatted(east, more));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void change(String file, String from, String to) throws IOException {
    String before = Files.readString(folder.resolve(file));
    assertTrue(before.contains(from), from);
    write(file, before.replace(from, to));
  }

  private WholeSite.Run run(String command, String... more) {
    return WholeSite.huiyin(
        Stream.concat(
                Stream.of(command, "--lang", "en", "--source", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Map<String, String> build() throws IOException {
    WholeSite.Run run = run("build", "--strict");
    assertEquals(0, run.exit(), run::err);
    return WholeSite.files(folder.resolve("site"));
  }

  private String file(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(file(path));
  }

  private List<String> problems(String... more) {
    return run("check", more)
        .err()
        .lines()
        .filter(line -> line.startsWith("content"))
        .map(line -> line.replaceFirst(": (?:error|warning)\\[(.*?)].*", " $1"))
        .toList();
  }

  private void validate(String path) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(file("schema/reply.schema.json"), InputFormat.JSON);
    assertEquals(List.of(), schema.validate(file(path), InputFormat.JSON));
  }

  private void withdraw() throws IOException {
    change(FIRST + "reply.yml", "status: published", "status: withdrawn");
    write(
        FIRST + "revisions.yml",
        "- {on: 2024-07-01, kind: withdrawal, summary: 示例：数据有误，撤回核对}\n"
            + "- {on: 2024-06-10, kind: correction, summary: 示例：改正文字}\n");
  }

  @Test
  void a_withdrawn_reply_keeps_its_address_with_date_and_reason_and_nothing_else()
      throws IOException {
    withdraw();
    Map<String, String> files = build();
    assertEquals(
        List.of(
            "replies/bus-15/index.html",
            "replies/bus-15/reply.json",
            "replies/bus-15/search/0.txt"),
        files.keySet().stream().filter(path -> path.startsWith("replies/bus-15/")).toList());
    Document page = page("replies/bus-15/index.html");
    String text = page.body().text();
    assertTrue(text.contains("已撤回 本答复已于2024年7月1日由发布单位撤回"), text);
    assertTrue(text.contains("2024-07-01 撤回：示例：数据有误，撤回核对"), text);
    assertTrue(text.contains("对示例市人大第15号建议的答复"), text);
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    for (String path : files.keySet()) {
      if (!path.startsWith(".") && path.matches(".*\\.(html|xml|json|jsonl|csv|txt)")) {
        // Drawings have coordinates, and the ids of sessions are hashes.
        String all = file(path).replaceAll("(?s)<svg.*?</svg>|session-[0-9a-f]+", "");
        assertFalse(all.contains("45"), path);
        assertFalse(all.contains("改正文字"), path);
      }
    }
    validate("replies/bus-15/reply.json");
    validate("replies/bus-16/reply.json");
    assertFalse(file("replies/bus-15/search/0.txt").contains("公交线路4"));
  }

  @Test
  void lists_feeds_and_links_mark_a_withdrawn_reply() throws IOException {
    withdraw();
    build();
    Document list = page("replies/index.html");
    assertTrue(list.text().contains("共 2 件建议提案答复，按公布时间排列。其中 1 件已撤回。"), list.text());
    assertEquals(List.of("已撤回"), list.select("main .state-mark").eachText());
    assertTrue(file("feed.xml").contains("已撤回：对示例市人大第15号建议的答复"));
    String corrections = file("corrections.xml");
    assertTrue(corrections.contains("<summary type=\"text\">示例：数据有误，撤回核对</summary>"), corrections);
    assertTrue(corrections.contains("replies/bus-15/#revision-2"), corrections);
    assertFalse(file("sitemap.xml").contains("bus-15"));
    assertEquals(
        "另见第15号建议的答复（已撤回）。", page("replies/bus-16/index.html").select("p:has(.reply-ref)").text());
    assertFalse(page("index.html").text().contains("第15号"));
  }

  @Test
  void ordinary_links_to_a_withdrawn_reply_are_marked_too() throws IOException {
    withdraw();
    change(
        SECOND + "index.md",
        "另见",
        "[甲](/replies/bus-15/)、[乙](../bus-15/#revision-1)、[丙](/replies/)、[丁](../bus-16/)。另见");
    build();
    assertEquals(
        "甲（已撤回）、乙（已撤回）、丙、丁。另见第15号建议的答复（已撤回）。",
        page("replies/bus-16/index.html").select("p:has(.reply-ref)").text());
  }

  @Test
  void a_withdrawn_reply_stays_in_its_column() throws IOException {
    String column = "{name: 示例栏目, description: 示例, keywords: 示例, type: 回应关切}";
    change("content/site.yml", "tagline:", "government: {column: " + column + "}\ntagline:");
    withdraw();
    build();
    for (String path : List.of("bus-15/index.html", "bus-16/index.html", "index.html")) {
      Document page = page("replies/" + path);
      assertEquals("示例栏目", page.select("meta[name=ColumnName]").attr("content"), path);
      assertEquals("回应关切", page.select("meta[name=ColumnType]").attr("content"), path);
    }
    assertEquals(0, page("replies/bus-15/index.html").select("meta[name=ArticleTitle]").size());
  }

  @Test
  void the_files_of_a_withdrawn_reply_may_be_gone() throws IOException {
    withdraw();
    Files.delete(folder.resolve(FIRST + "index.md"));
    Files.delete(folder.resolve(FIRST + "figures.yml"));
    build();
    assertTrue(page("replies/bus-15/index.html").text().contains("示例：数据有误，撤回核对"));
  }

  @Test
  void a_withdrawal_does_not_turn_back_the_date() throws IOException {
    reply("content/replies/bus-14/", "14", "2024-05-30", "44", "");
    change("content/replies/bus-14/reply.yml", "status: published", "status: scheduled");
    change(SECOND + "index.md", "另见[第15号建议的答复](reply:bus-15)。\n", "");
    change(SECOND + "reply.yml", "published-at: 2024-06-02", "published-at: 2024-05-25");
    withdraw();
    assertTrue(build().containsKey("replies/bus-14/index.html"));
  }

  @Test
  void a_withdrawal_needs_a_reason_and_a_date_after_the_publication() throws IOException {
    change(FIRST + "reply.yml", "status: published", "status: withdrawn");
    assertEquals(List.of(FIRST + "reply.yml:11:9 withdrawn-without-reason"), problems());
    write(FIRST + "revisions.yml", "- {on: 2024-05-21, kind: withdrawal, summary: 示例}\n");
    assertEquals(List.of(FIRST + "revisions.yml:1:8 revision-before-published"), problems());
    write(FIRST + "revisions.yml", "- {on: 2024-07-01, kind: withdrawal, summary: 示例：多算30辆}\n");
    assertEquals(List.of(FIRST + "revisions.yml:1:52 unbound-number"), problems());
  }

  @Test
  void a_link_to_a_place_that_is_withdrawn_suggests_no_other_place() throws IOException {
    withdraw();
    change(
        SECOND + "index.md",
        "另见",
        "[文](/replies/bus-15/)、[段](/replies/bus-15/#s1)、[表](/replies/bus-15/figures.csv)、"
            + "[因](/replies/bus-15/#revision-1)。另见");
    assertEquals(
        List.of(SECOND + "index.md:7:27 withdrawn-fragment", SECOND + "index.md:7:52 dead-link"),
        problems());
    String told = run("check").err();
    assertFalse(told.contains("did you mean"), told);
    assertTrue(told.contains("the reply was withdrawn and only a notice is left"), told);
  }

  private void answerAgain() throws IOException {
    change(SECOND + "reply.yml", "number: \"16\"", "number: \"015\"");
    change(SECOND + "reply.yml", "第16号建议", "第15号建议");
    change(SECOND + "reply.yml", "status: published", "status: published\nreplaces: bus-15");
    change(SECOND + "reply.yml", "published-at: 2024-06-02", "published-at: 2024-07-12");
  }

  @Test
  void a_reply_that_was_answered_again_says_so_everywhere() throws IOException {
    answerAgain();
    Map<String, String> files = build();
    Document older = page("replies/bus-15/index.html");
    assertEquals("本件已于2024年7月12日重新答复：对示例市人大第15号建议的答复", older.select(".banner").text());
    assertEquals("../bus-16/index.html", older.select(".banner a").attr("href"));
    Document newer = page("replies/bus-16/index.html");
    assertEquals("本答复是重新答复；2024年6月1日公布的上次答复：对示例市人大第15号建议的答复", newer.select(".related").text());
    assertEquals("../bus-15/index.html", newer.select(".related a").attr("href"));
    assertEquals(
        List.of("已重新答复"), page("replies/index.html").select("main .state-mark").eachText());
    assertTrue(file("feed.xml").contains("<title>已重新答复：对示例市人大第15号建议的答复</title>"));
    for (String name : List.of("15", "16")) {
      validate("replies/bus-" + name + "/reply.json");
    }
    assertTrue(file("replies/bus-15/reply.json").contains("\"answeredAgain\": [\n      {"));
    assertTrue(file("replies/bus-15/index.html").contains("\"creativeWorkStatus\":\"已重新答复\""));
    List<String> marked =
        page("data/index.html").select("tr:has(td:last-child .tag) td:last-child a").eachText();
    assertEquals(2, marked.size(), marked::toString);
    assertTrue(marked.get(0).contains("第15号"), marked::toString);
    String csv =
        files.keySet().stream()
            .filter(path -> path.matches("data/[^/]*\\.csv"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        2, file(csv).lines().filter(line -> line.contains("对示例市人大第15号建议的答复（已重新答复）")).count());
  }

  @Test
  void a_later_reply_that_is_withdrawn_answers_nothing() throws IOException {
    answerAgain();
    change(SECOND + "reply.yml", "status: published", "status: withdrawn");
    write(SECOND + "revisions.yml", "- {on: 2024-07-20, kind: withdrawal, summary: 示例：误发}\n");
    build();
    assertEquals(0, page("replies/bus-15/index.html").select(".banner").size());
    assertFalse(file("feed.xml").contains("已重新答复"));
  }

  @Test
  void separate_replies_are_named_to_each_other() throws IOException {
    change(
        "content/site.yml", "jtj: {name: 示例局, short: 示例局}", "jtj: {name: 示例局}, fgw: {name: 示例委}");
    change(SECOND + "reply.yml", "number: \"16\"", "number: \"15\"");
    change(SECOND + "reply.yml", "第16号建议", "第15号建议");
    change(SECOND + "reply.yml", "lead-handler: jtj", "lead-handler: fgw");
    assertEquals(List.of(SECOND + "reply.yml:6:9 same-number"), problems());
    assertTrue(run("check").err().contains(FIRST + "reply.yml"), () -> run("check").err());
    change(FIRST + "reply.yml", "status: published", "status: published\nanswered-with: [bus-16]");
    build();
    assertEquals(
        "本件由示例局、示例委分别答复；其他答复：对示例市人大第15号建议的答复",
        page("replies/bus-15/index.html").select(".related").text());
    assertEquals(
        "本件由示例委、示例局分别答复；其他答复：对示例市人大第15号建议的答复",
        page("replies/bus-16/index.html").select(".related").text());
    assertEquals(List.of(), page("replies/index.html").select("main .state-mark").eachText());
    validate("replies/bus-16/reply.json");
  }

  @Test
  void a_reply_is_not_published_silently_before_its_day() throws IOException {
    String told = SECOND + "reply.yml:10:15 published-in-future";
    assertEquals(List.of(), problems());
    assertEquals(List.of(), problems("--as-of", "2024-06-02"));
    assertEquals(List.of(told), problems("--as-of", "2024-06-01"));
    change(SECOND + "reply.yml", "published-at: 2024-06-02", "published-at: 2924-06-02");
    assertEquals(List.of(told), problems());
    assertEquals(List.of(), problems("--as-of", "2924-06-02"));
    assertEquals(1, run("build", "--strict").exit());
    change(SECOND + "reply.yml", "status: published", "status: scheduled");
    assertEquals(List.of(), problems());
  }

  @Test
  void a_withdrawn_reply_is_no_duplicate() throws IOException {
    change(SECOND + "reply.yml", "number: \"16\"", "number: \"15\"");
    change(SECOND + "reply.yml", "第16号建议", "第15号建议");
    withdraw();
    build();
  }
}

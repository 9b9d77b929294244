package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that nearly are links, notes and tables: each is one error, and its neighbours are none.
 */
class NearMissesTest {
  private static final String REPLY = "content/replies/demo-1/";

  @TempDir Path folder;

  private List<String> problems(Path source, String... more) throws IOException {
    String[] args =
        Stream.concat(
                Stream.of("check", "--source", source.toString(), "--format", "json"),
                Stream.of(more))
            .toArray(String[]::new);
    WholeSite.Run run = WholeSite.huiyin(args);
    return StreamSupport.stream(
            JsonParser.parseString(run.out()).getAsJsonArray().spliterator(), false)
        .map(each -> each.getAsJsonObject().get("code").getAsString())
        .toList();
  }

  private static void append(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + text);
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    Map<String, List<String>> texts = new TreeMap<>();
    List<String> none = List.of();
    texts.put("[附件] (files/stops.pdf)", List.of("unparsed-link"));
    texts.put("[附件] （附件一.pdf）", List.of("unparsed-link"));
    texts.put("［附件］（见后）", none);
    texts.put("[附件](附件.pdf)", List.of("dead-link"));
    texts.put("[附件]: 附件 一.pdf", List.of("unparsed-definition"));
    texts.put("[附件]见后：示例", none);
    texts.put("建议^[示例]收悉", List.of("unparsed-note"));
    texts.put("建议[^甲]收悉\n\n[^甲]：示例", List.of("unparsed-note"));
    texts.put("建议[^甲]收悉\n\n[^甲]: 示例", none);
    texts.put("建议[甲]收悉", none);
    texts.put("｜甲｜乙｜\n｜---｜---｜\n｜丙｜丁｜", List.of("unparsed-table"));
    texts.put("| 甲 | 乙 |\n|:—|—:|\n| 丙 | 丁 |", List.of("unparsed-table"));
    texts.put("| 甲 | 乙 |\n| 丙 | 丁 |", List.of("unparsed-table"));
    texts.put("| 甲 | 乙 |\n|:--|--:|\n| 丙 | 丁 |", none);
    texts.put("甲 | 乙\n:-- | --:\n丙 | 丁", none);
    texts.put("示例的竖线|和|是文字", none);
    texts.put("![线路图](<images/线路 图.png>)", List.of("bad-image-name"));
    return texts.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> {
                      Path source = Files.createTempDirectory(folder, "site");
                      WholeSite.goodSite(source);
                      append(source.resolve(REPLY + "index.md"), "\n" + each.getKey() + "\n");
                      assertEquals(each.getValue(), problems(source));
                    }));
  }

  /** The file is the cause; links to it are not reported too, and the hint names a free name. */
  @Test
  void a_misnamed_attachment_is_one_problem() throws IOException {
    WholeSite.goodSite(folder);
    append(folder.resolve(REPLY + "files/附件.pdf"), "%PDF-1.7");
    append(folder.resolve(REPLY + "files/附件 2.pdf"), "%PDF-1.7");
    append(folder.resolve(REPLY + "files/attachment-1.pdf"), "%PDF-1.7");
    append(folder.resolve(REPLY + "index.md"), "\n[附件](files/附件.pdf)\n");
    assertEquals(List.of("bad-attachment-name", "bad-attachment-name"), problems(folder));
    String said = WholeSite.huiyin("check", "--source", folder.toString()).err();
    assertTrue(said.contains("attachments: {attachment-2.pdf: 附件 2}"), said);
    assertTrue(said.contains("attachments: {attachment-3.pdf: 附件}"), said);
  }

  @Test
  void a_misnamed_picture_is_one_problem() throws IOException {
    WholeSite.goodSite(folder);
    append(folder.resolve(REPLY + "images/线路图.png"), "x");
    append(folder.resolve(REPLY + "index.md"), "\n![线路图](images/线路图.png)\n");
    assertEquals(List.of("bad-image-name"), problems(folder));
    String said = WholeSite.huiyin("check", "--source", folder.toString()).err();
    assertTrue(said.contains("![说明](images/picture-1.png)"), said);
  }

  /** The hint finds the file that is meant. */
  @Test
  void a_link_to_a_file_in_another_place_is_told_the_place() throws IOException {
    WholeSite.goodSite(folder);
    append(folder.resolve(REPLY + "files/stops.pdf"), "%PDF-1.7");
    append(folder.resolve("templates/static/files/plan.pdf"), "%PDF-1.7");
    append(
        folder.resolve(REPLY + "index.md"),
        "\n[甲](stops.pdf) [乙](/files/stops.pdf) [丙](Files/STOPS.PDF) [丁](files/plan.pdf)"
            + " [戊](plan.pdf)\n");
    assertEquals(5, problems(folder).size());
    String said = WholeSite.huiyin("check", "--source", folder.toString(), "--lang", "en").err();
    assertEquals(3, said.split("did you mean “files/stops.pdf”", -1).length - 1, said);
    assertEquals(2, said.split("did you mean “/files/plan.pdf”", -1).length - 1, said);
  }

  /** {@code not-given} never reaches readers. */
  @Test
  void what_a_card_does_not_give_is_left_out() throws IOException {
    WholeSite.goodSite(folder);
    append(
        folder.resolve(REPLY + "reply.yml"),
        "index-number: not-given\ndocument-number: not-given\nsigner: not-given\n"
            + "contact: not-given\npublicity-reason: not-given\n");
    assertEquals(List.of(), problems(folder));
    WholeSite.huiyin("build", "--source", folder.toString());
    String page = Files.readString(folder.resolve("site/replies/demo-1/index.html"));
    assertFalse(page.contains("not-given"), page);
    append(folder.resolve(REPLY + "reply.yml"), "salutation: not-given\n");
    assertEquals(List.of("missing-value"), problems(folder));
  }

  /** A reply that only has a date of signature can be in the future too. */
  @Test
  void no_future_date_is_published_silently() throws IOException {
    WholeSite.goodSite(folder);
    Path card = folder.resolve("content/replies/demo-2/reply.yml");
    Files.writeString(
        card,
        Files.readString(card)
            .replace("signed-on: 2023-11-02", "signed-on: 2999-11-02")
            .replace("published-at: 2023-12-01", "published-at: not-given"));
    append(
        folder.resolve(REPLY + "revisions.yml"),
        "- {on: 2998-01-01, kind: update, summary: 示例：补充}\n");
    assertEquals(List.of("revision-in-future", "published-in-future"), problems(folder));
    assertEquals(List.of(), problems(folder, "--as-of", "2999-11-02"));
  }
}

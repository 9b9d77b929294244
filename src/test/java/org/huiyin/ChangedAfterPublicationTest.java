package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in a reply after its publication: told by a revision it passes, otherwise not. */
class ChangedAfterPublicationTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/revised/content");
  private static final String WARNING = "[changed-without-revision]";

  @TempDir Path folder;
  private Path reply;

  @BeforeEach
  void publish() throws IOException {
    WholeSite.copy(CONTENT, folder.resolve("content"));
    reply = folder.resolve("content/replies/rooms-1");
    Files.writeString(
        reply.resolve("commitments.yml"),
        """
        benches:
          passage: s2
          action: {zh: 添置座位, en: add seats}
          keyword: {zh: 座位, en: seats}
          mode: do
          due: 2025-06
          unit: office
        """);
    replace("index.md", "方便居民。", "方便居民。[2024年](date:2024)底前添置座位。");
    replace(
        "index.en.md", "at weekends.", "at weekends. Seats will be added by [2024](date:2024).");
    WholeSite.Run run = huiyin("build");
    assertEquals("", run.err());
  }

  @Test
  void a_value_does_not_vanish() throws IOException {
    replace("figures.yml", "    north: {area: {zh: 北区, en: North}, value: 450}\n", "");
    replace("index.md", "，其中北区[450个](figure:rooms.north)", "");
    replace("index.en.md", ", of them [450 rooms](figure:rooms.north) in the north", "");
    String first = text("revisions.yml");
    replace("revisions.yml", first.substring(0, first.indexOf("- on: 2024-07-01")), "");
    String err = warned("rooms 已公布（north 450个 · 北区），现在没有了");
    assertTrue(err.contains("2024-06-10 的修订“示例：北区新开一个书屋”已公布，现在没有了"), err);
    assertTrue(err.contains("正文已公布为“…区书屋1200个，其中北区450个。”，现在是“…区书屋1200个。”"), err);
  }

  @Test
  void a_value_under_another_id_is_still_there() throws IOException {
    replace("figures.yml", "    south:", "    far-south:");
    passes();
  }

  @Test
  void a_figure_does_not_vanish_unless_a_revision_is_new() throws IOException {
    String figure =
        """
        seats:
          label: {zh: 座位, en: Seats}
          unit: {zh: 个, en: seats}
          period: 2023-05
          nature: stock
          source: {section: s1}
          observations:
            city: {area: {zh: 全市, en: Whole city}, value: 77}
        """;
    String before = text("figures.yml");
    Files.writeString(reply.resolve("figures.yml"), before + figure);
    huiyin("build");
    Files.writeString(reply.resolve("figures.yml"), before);
    warned("seats 已公布（77个 · 全市），现在没有了");
    add("{on: 2024-07-11, kind: update, summary: {zh: 示例：座位另行公布, en: Sample}}");
    passes();
  }

  @Test
  void a_commitment_does_not_vanish() throws IOException {
    Files.delete(reply.resolve("commitments.yml"));
    warned("承诺 benches 已公布（添置座位），现在没有了");
    add("{on: 2024-07-11, kind: update, summary: {zh: 示例：不再列为承诺, en: Sample}}");
    passes();
  }

  @Test
  void a_deadline_does_not_move_unless_an_update_or_a_revision_tells_it() throws IOException {
    String before = text("commitments.yml");
    replace("commitments.yml", "2025-06", "2026-06");
    warned("承诺 benches 的 due 已公布为“2025-06”，现在是“2026-06”");
    String update =
        "  updates:\n    - {on: 2024-07-11, status: %s, text: {zh: 示例, en: Sample}%s}\n";
    Files.writeString(
        reply.resolve("commitments.yml"),
        text("commitments.yml") + update.formatted("in-progress", ""));
    warned("承诺 benches 的 due");
    replace("commitments.yml", "in-progress", "adjusted");
    passes();
    Files.writeString(
        reply.resolve("commitments.yml"), before + update.formatted("postponed", ", due: 2026-06"));
    passes();
    Files.writeString(reply.resolve("commitments.yml"), before.replace("2025-06", "2026-06"));
    add("{on: 2024-07-11, kind: correction, summary: {zh: 示例：期限录错, en: Sample}}");
    passes();
  }

  @Test
  void unit_and_target_of_a_commitment_do_not_change() throws IOException {
    replace("commitments.yml", "  unit: office\n", "  measure: {zh: 示例目标, en: Sample}\n");
    String err = warned("承诺 benches 的 unit 已公布为");
    assertTrue(err.contains("承诺 benches 的 measure 已公布为“未写明”，现在是“示例目标”"), err);
  }

  @Test
  void a_date_in_the_text_does_not_change_unless_a_revision_of_the_passage_tells_it()
      throws IOException {
    replace("index.md", "[2024年](date:2024)底", "[2026年12月](date:2026-12)底");
    replace("index.en.md", "by [2024](date:2024)", "by [December 2026](date:2026-12)");
    String err = warned("正文已公布为“2024年底前添置座位。”，现在是“2026年12月底前添置座位。”");
    assertTrue(err.contains("index.md:11:14: 警告"), err);
    assertTrue(err.contains("index.en.md:11:"), err);
    String change =
        "{on: 2024-07-11, kind: correction, summary: {zh: 示例：期限录错, en: Sample}, passage: %s, "
            + "old: {zh: 2024年底, en: by 2024}, new: {zh: 2026年12月底, en: by December 2026}, "
            + "reason: {zh: 示例：笔误, en: Sample}}";
    String before = text("revisions.yml");
    add(change.formatted("s1"));
    warned("正文已公布为“2024年底");
    Files.writeString(reply.resolve("revisions.yml"), before);
    add(change.formatted("s2"));
    passes();
  }

  @Test
  void words_without_numbers_may_be_mended_and_sentences_may_move() throws IOException {
    replace(
        "index.md", "书屋周末开放，方便居民。[2024年](date:2024)底前添置座位。", "[2024年](date:2024)底前添置座位。书屋周末开放，便民。");
    passes();
  }

  @Test
  void a_registered_value_takes_its_sentence_with_it_but_no_date() throws IOException {
    replace("figures.yml", "value: 450", "value: 455");
    replace("index.md", "450个", "455个");
    replace("index.en.md", "450 rooms", "455 rooms");
    add(
        "{on: 2024-07-11, kind: update, summary: {zh: 示例, en: Sample}, figure: rooms.north, "
            + "old: 450, new: 455}");
    passes();
    replace("index.md", "[2023年5月](date:2023-05)", "[2023年6月](date:2023-06)");
    warned("正文已公布为“2023年5月全市");
  }

  @Test
  void published_revisions_stay_as_they_are() throws IOException {
    replace("revisions.yml", "old: 1180", "old: 1181");
    warned("2024-07-01 的修订已公布为“old: 1180”，现在是“old: 1181”");
    replace("revisions.yml", "old: 1181", "old: 1180");
    replace("revisions.yml", "重复扣除", "录错");
    warned("2024-07-08 的修订已公布为“示例：重复扣除”，现在是“示例：录错”");
    replace("revisions.yml", "示例：录错", "示例：重复扣除");
    replace(
        "revisions.yml",
        "- {on: 2024-07-10, kind: update, summary: {zh: 示例：改正版式, en: \"Sample: layout mended\"}}\n",
        "");
    warned("2024-07-10 的修订“示例：改正版式”已公布，现在没有了");
  }

  @Test
  void the_title_of_another_reply_is_no_text_of_this_one() throws IOException {
    replace("index.md", "底前添置座位。", "底前添置座位。另见[](reply:rooms-3)，2023年的。");
    huiyin("build");
    replace("../rooms-3/reply.yml", "对第17号建议的答复（示例）", "关于第17号建议的答复（示例）");
    passes();
    replace("index.md", "2023年的。", "2022年的。");
    warned("2022年的。");
  }

  private String text(String file) throws IOException {
    return Files.readString(reply.resolve(file));
  }

  private void replace(String file, String find, String replace) throws IOException {
    String before = text(file);
    assertTrue(before.contains(find), () -> find + " in " + before);
    Files.writeString(reply.resolve(file), before.replace(find, replace));
  }

  private void add(String revision) throws IOException {
    Files.writeString(
        reply.resolve("revisions.yml"), text("revisions.yml") + "- " + revision + "\n");
  }

  /** A check with and one without earlier results, and a build, say the same. */
  private String warned(String message) {
    WholeSite.Run check = huiyin("check");
    assertTrue(check.err().contains(WARNING) && check.err().contains(message), check::err);
    assertEquals(1, check.exit());
    assertEquals(
        check.err().lines().filter(line -> line.contains(WARNING)).toList(),
        huiyin("build").err().lines().filter(line -> line.contains(WARNING)).toList());
    return check.err();
  }

  private void passes() {
    WholeSite.Run check = huiyin("check");
    assertEquals("", check.err());
    assertEquals(0, check.exit());
  }

  /** The results of earlier runs are used. */
  private WholeSite.Run huiyin(String command) {
    return WholeSite.huiyin(
        command, "--strict", "--jobs=1", "--source", folder.toString(), "--cache", "use");
  }
}

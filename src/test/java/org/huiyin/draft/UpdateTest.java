package org.huiyin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huiyin import --update}: a letter is published again, and an editor has been at work. */
final class UpdateTest {
  private static final Path BEFORE = Path.of("src/test/resources/draft/update");
  private static final String REPLY = "content/replies/gongshui/";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    WholeSite.copy(BEFORE.resolve("content"), site().resolve("content"));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private String read(String file) throws IOException {
    return Files.readString(site().resolve(REPLY + file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(site().resolve(REPLY + file), text);
  }

  private static String letter() throws IOException {
    return Files.readString(BEFORE.resolve("letter.txt"));
  }

  private WholeSite.Run update(String letter, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("again.txt"), letter);
    List<String> all = new ArrayList<>(List.of("import", "--update", "--id", "gongshui"));
    all.addAll(List.of(options));
    all.addAll(List.of("--source", site().toString(), file.toString()));
    return WholeSite.huiyin(all.toArray(String[]::new));
  }

  private String updated(String letter, String... options) throws IOException {
    WholeSite.Run run = update(letter, options);
    assertEquals(0, run.exit(), () -> run.out() + run.err());
    return run.out();
  }

  private void refused(String message) throws IOException {
    Map<String, String> before = WholeSite.files(site());
    WholeSite.Run run = update(letter().replace("216", "218"));
    assertEquals(1, run.exit(), run::out);
    assertTrue(run.err().contains(message), run::err);
    assertEquals(before, WholeSite.files(site()));
  }

  private WholeSite.Run check() {
    return WholeSite.huiyin("check", "--drafts", "--source", site().toString());
  }

  /** What is there is a draft without errors, and its text is that of the letter. */
  private void assertSound() {
    WholeSite.Run run = check();
    assertEquals(0, run.exit(), run::err);
  }

  private static String marked(String observation) {
    return observation.replace(", value: 218}", ", value: 218, to-confirm: [value]}");
  }

  @Test
  void the_draft_before_is_sound() {
    assertSound();
  }

  @Test
  void the_same_letter_changes_nothing() throws IOException {
    Map<String, String> before = WholeSite.files(site());
    assertTrue(updated(letter()).contains("来源未变"));
    assertEquals(before, WholeSite.files(site()));
  }

  @Test
  void where_only_white_space_changes_the_text_keeps_its_bytes() throws IOException {
    String index = read("index.md");
    String figures = read("figures.yml");
    updated(letter().replace("\n\n", "\n\n\n"));
    assertEquals(index, read("index.md"));
    assertEquals(figures, read("figures.yml"));
    assertTrue(read("import.yml").contains("file: again.txt"));
    assertTrue(read("import.yml").endsWith("figures.tz.nature]}\n"));
  }

  @Test
  void a_corrected_number_is_set_in_place_and_marked() throws IOException {
    String index = read("index.md");
    String figures = read("figures.yml");
    String out = updated(letter().replace("管网216公里", "管网218公里"));
    assertEquals(index.replace("[216公里]", "[218公里]"), read("index.md"));
    assertEquals(marked(figures.replace("value: 216", "value: 218")), read("figures.yml"));
    assertTrue(out.contains("gsgw.qs（新建供水管网）由 216 改为 218"), out);
    assertTrue(
        out.contains("kind: correction\n  summary: 新建供水管网由216公里更正为[218公里](figure:gsgw.qs)"), out);
    assertTrue(read("import.yml").contains("figures.gsgw.qs.value: 原文再次公布，由“216”改为“218”"));
    assertTrue(read("original.txt").contains("218公里"));
    assertSound();
  }

  @Test
  void a_value_in_block_style_is_set_in_place_too() throws IOException {
    String figures = read("figures.yml");
    updated(letter().replace("投资3.5亿元", "投资3.8亿元"));
    assertEquals(
        figures.replace(
            "      value: 3.5   # 核对过", "      to-confirm: [value]\n      value: 3.8   # 核对过"),
        read("figures.yml"));
    assertSound();
  }

  @Test
  void a_mark_is_added_to_those_that_are_there() throws IOException {
    String before = "qs: {area: 全市, value: 84}";
    write(
        "figures.yml",
        read("figures.yml").replace(before, "qs: {area: 全市, value: 84, to-confirm: [area]}"));
    updated(letter().replace("管网84公里", "管网86公里"));
    assertTrue(
        read("figures.yml").contains("qs: {area: 全市, value: 86, to-confirm: [value, area]}"));
    assertSound();
  }

  @Test
  void a_sentence_that_is_gone_is_listed_and_its_figure_stays() throws IOException {
    String index = read("index.md");
    String figures = read("figures.yml");
    String out = updated(letter().replace("全市有农村供水工程128处。", ""));
    assertEquals(index.replace("全市有农村供水工程[128处](figure:gc.qs)。", ""), read("index.md"));
    assertEquals(figures, read("figures.yml"));
    assertTrue(out.contains("新原文里没有了：全市有农村供水工程128处。"), out);
    assertTrue(out.contains("仍在 figures.yml 里：gc.qs"), out);
    assertTrue(read("import.yml").contains("vanished: [全市有农村供水工程128处。]"));
    assertTrue(out.contains("kind: update"), out);
  }

  @Test
  void a_new_paragraph_is_read_and_marked() throws IOException {
    String index = read("index.md");
    String figures = read("figures.yml");
    String added = "2023年，全市新增水质监测站点25个。";
    String out = updated(letter().replace("截至2023", added + "\n\n截至2023"));
    String after = read("index.md");
    String link = after.replaceAll("(?s).*\\[25个]\\((figure:[a-z0-9.-]+)\\).*", "$1");
    assertEquals(
        index.replace("截至2023", added.replace("25个", "[25个](" + link + ")") + "\n\n截至2023"), after);
    assertTrue(read("figures.yml").startsWith(figures + "\n"), read("figures.yml"));
    assertTrue(read("figures.yml").substring(figures.length()).contains("to-confirm: [label"));
    assertTrue(out.contains("新的指标："), out);
    assertSound();
  }

  @Test
  void a_moved_paragraph_keeps_its_links_and_charts() throws IOException {
    String first = "2023年，全市新建供水管网216公里，改造老旧管网84公里，完成投资3.5亿元。全市有农村供水工程128处。\n\n";
    String letter = letter().replace(first, "").replace("感谢您", first + "感谢您");
    String index = read("index.md");
    String block = index.substring(index.indexOf("2023年，全市新建"), index.indexOf("截至2023年底"));
    String figures = read("figures.yml");
    String out = updated(letter);
    assertEquals(index.replace(block, "").replace("感谢您", block + "感谢您"), read("index.md"));
    assertEquals(figures, read("figures.yml"));
    assertTrue(out.contains("移动了位置"), out);
    assertSound();
  }

  @Test
  void a_chart_stays_beside_a_paragraph_that_changes() throws IOException {
    String index = read("index.md");
    updated(letter().replace("达到96.5%", "达到97.2%"));
    assertEquals(index.replace("[96.5%]", "[97.2%]"), read("index.md"));
    assertTrue(read("index.md").contains("(figure:byxysc.npq)。\n\n![](chart:pipes)"));
    assertSound();
  }

  @Test
  void a_chart_stays_where_its_paragraph_is_gone() throws IOException {
    String gone = "截至2023年底，全市农村自来水普及率达到96.5%。其中，南浦区有水厂12座，北原县有水厂9座。\n\n";
    updated(letter().replace(gone, ""));
    assertTrue(
        read("index.md")
            .contains("(figure:gc.qs)。\n\n![](chart:pipes)\n\n![改造情况](table:ljgw)\n\n## 二、"),
        read("index.md"));
    assertSound();
  }

  @Test
  void a_renamed_heading_keeps_its_id() throws IOException {
    String index = read("index.md");
    String figures = read("figures.yml");
    updated(letter().replace("二、下一步打算", "二、下一步工作安排"));
    assertEquals(index.replace("二、下一步打算", "二、下一步工作安排"), read("index.md"));
    assertEquals(figures, read("figures.yml"));
    assertSound();
  }

  @Test
  void a_new_heading_gets_an_id_that_is_free() throws IOException {
    updated(letter().replace("感谢您", "三、其他\n\n感谢您"));
    assertTrue(read("index.md").contains("## 三、其他 {#s3}\n\n感谢您"), read("index.md"));
    assertSound();
  }

  @Test
  void headings_without_written_ids_must_not_be_renumbered() throws IOException {
    write("index.md", read("index.md").replace(" {#s2}", ""));
    Map<String, String> before = WholeSite.files(site());
    WholeSite.Run run = update(letter().replace("一、建设情况", "一、概况\n\n二、建设情况"));
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("标题没有都写明代号"), run.err());
    assertEquals(before, WholeSite.files(site()));
  }

  @Test
  void windows_line_ends_stay() throws IOException {
    for (String file : List.of("index.md", "figures.yml", "original.txt", "import.yml")) {
      write(file, read(file).replace("\n", "\r\n"));
    }
    String index = read("index.md");
    String figures = read("figures.yml");
    updated(letter().replace("管网216公里", "管网218公里"));
    assertEquals(index.replace("[216公里]", "[218公里]"), read("index.md"));
    assertEquals(marked(figures.replace("value: 216", "value: 218")), read("figures.yml"));
    assertFalse(read("original.txt").replace("\r\n", "").contains("\n"));
    assertFalse(read("import.yml").replace("\r\n", "").contains("\n"));
    assertSound();
  }

  @Test
  void an_edited_text_is_refused() throws IOException {
    write("reply.yml", read("reply.yml") + "text: edited\n");
    refused("写明 text: edited");
  }

  @Test
  void a_text_that_is_not_its_original_is_refused() throws IOException {
    write("index.md", read("index.md").replace("收悉", "已收悉"));
    refused("与 original.txt 对不上");
  }

  @Test
  void a_reply_without_its_original_is_refused() throws IOException {
    Files.delete(site().resolve(REPLY + "original.txt"));
    refused("没有 original.txt");
  }

  @Test
  void a_letter_of_no_reply_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("again.txt"), letter().replace("0042", "0043"));
    WholeSite.Run run =
        WholeSite.huiyin("import", "--update", "--source", site().toString(), file.toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("没有找到它属于哪份答复"), run.err());
  }

  @Test
  void a_reply_is_found_by_its_address() throws IOException {
    String address = "https://shili.example/1.html";
    write(
        "import.yml", read("import.yml").replace("  size:", "  address: " + address + "\n  size:"));
    Path file = Files.writeString(folder.resolve("again.txt"), letter().replace("216", "218"));
    WholeSite.Run run =
        WholeSite.huiyin(
            "import", "--update", "--url", address, "--source", site().toString(), file.toString());
    assertEquals(0, run.exit(), run::err);
    assertTrue(read("index.md").contains("[218公里]"));
  }

  @Test
  void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
    Map<String, String> before = WholeSite.files(site());
    String out = updated(letter().replace("216", "218"), "--dry-run");
    assertTrue(out.contains("会更新 content/replies/gongshui"), out);
    assertTrue(out.contains("由 216 改为 218"), out);
    assertEquals(before, WholeSite.files(site()));
  }

  @Test
  void the_card_is_compared_and_not_changed() throws IOException {
    String card = read("reply.yml");
    String out = updated(letter().replace("5月20日", "5月27日").replace("216", "218"));
    assertEquals(card, read("reply.yml"));
    assertTrue(out.contains("signed-on 现为“2024-05-20”，网页为“2024-05-27”"), out);
  }

  @Test
  void a_published_reply_has_errors_until_it_is_confirmed() throws IOException {
    write("reply.yml", read("reply.yml").replace("status: draft", "status: published"));
    String out = updated(letter().replace("216", "218"));
    assertTrue(out.contains("这份答复已经公布"), out);
    WholeSite.Run refused = check();
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("错误[to-confirm]"), refused.err());
    WholeSite.Run confirmed =
        WholeSite.huiyin("confirm", "gongshui", "--all", "--source", site().toString());
    assertEquals(0, confirmed.exit(), confirmed.err());
    assertSound();
  }

  @Test
  void a_value_that_is_stated_elsewhere_with_its_old_number_is_not_changed() throws IOException {
    String twice = letter().replace("感谢您", "去年新建的管网共216公里。\n\n感谢您");
    updated(twice);
    write(
        "index.md", read("index.md").replaceAll("(216公里]\\(figure:)[^)]*(?=\\)。\n)", "$1gsgw.qs"));
    updated(twice.replace("新建供水管网216公里", "新建供水管网218公里"));
    assertTrue(read("figures.yml").contains("qs: {area: 全市, value: 216}"), read("figures.yml"));
    assertTrue(read("index.md").contains("216公里](figure:gsgw.qs)。"), read("index.md"));
    assertTrue(read("index.md").contains("供水管网[218公里]"), read("index.md"));
    assertSound();
  }
}

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

/** {@code huiyin bind}: figures for the numbers of a text that is there already. */
final class BindTest {
  private static final String REPLY = "content/replies/gongshui/";
  private static final String MORE =
      """
      ### 水质 {#water-quality}

      2023年，全市新建水质监测站点25个，其中南浦区[水质达标](claim:missing)的站点8个。

      | 地区 | 水厂（座） |
      | --- | ---: |
      | 南浦区 | [12](figure:sc.npq) |
      | 北原县 | 9 |

      ```
      示例代码 300个
      ```

      """;

  @TempDir Path site;

  @BeforeEach
  void copy() throws IOException {
    WholeSite.copy(Path.of("src/test/resources/draft/update/content"), site.resolve("content"));
    Files.delete(site.resolve(REPLY + "original.txt"));
  }

  private String read(String file) throws IOException {
    return Files.readString(site.resolve(REPLY + file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(site.resolve(REPLY + file), text);
  }

  private String bind(String... options) {
    List<String> all = new ArrayList<>(List.of("bind", "gongshui", "--source", site.toString()));
    all.addAll(List.of(options));
    WholeSite.Run run = WholeSite.huiyin(all.toArray(String[]::new));
    assertEquals(0, run.exit(), run::err);
    return run.out();
  }

  /** Takes the links to figures off that are not in the text before. */
  private static String without(String after, String before) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    var link =
        java.util.regex.Pattern.compile("\\[([^\\[\\]]*)]\\(figure:[a-z0-9.-]+\\)").matcher(after);
    while (link.find()) {
      boolean known = before.contains(link.group());
      text.append(after, at, link.start()).append(known ? link.group() : link.group(1));
      at = link.end();
    }
    return text.append(after.substring(at)).toString();
  }

  @Test
  void a_bound_text_stays_as_it_is() throws IOException {
    Map<String, String> before = WholeSite.files(site);
    assertTrue(bind().contains("连了 0 个数字"));
    assertEquals(before, WholeSite.files(site));
  }

  @Test
  void only_links_are_inserted_and_figures_added() throws IOException {
    write("index.md", read("index.md").replace("## 二、", MORE + "## 二、"));
    String index = read("index.md");
    String figures = read("figures.yml");
    String out = bind();
    String after = read("index.md");
    assertEquals(index, without(after, index));
    assertTrue(after.contains("站点[25个](figure:"), after);
    assertTrue(after.contains("| 北原县 | [9](figure:"), after);
    assertTrue(after.contains("| 南浦区 | [12](figure:sc.npq) |"), after);
    assertTrue(after.contains("示例代码 300个"), after);
    assertTrue(read("figures.yml").startsWith(figures + "\n"));
    String added = read("figures.yml").substring(figures.length());
    assertTrue(added.contains("source: {section: water-quality}"), added);
    assertTrue(added.contains("to-confirm: [label"), added);
    assertTrue(read("import.yml").contains("指标名称取自原文的词"), out);
    assertTrue(out.contains("index.md:"), out);
    assertTrue(bind().contains("连了 0 个数字"));
  }

  @Test
  void an_id_that_is_taken_gets_a_number() throws IOException {
    write("index.md", read("index.md").replace("[216公里](figure:gsgw.qs)", "216公里"));
    bind();
    assertTrue(read("index.md").contains("[216公里](figure:gsgw-2.qs)"), read("index.md"));
    assertTrue(read("figures.yml").contains("\ngsgw-2:\n"));
  }

  /** Deletes a figure and its links. */
  private void delete(String id) throws IOException {
    String figures = read("figures.yml");
    write("figures.yml", figures.replaceFirst("(?m)^" + id + ":\\n(?: .*\\n|\\n)*", ""));
    assertFalse(read("figures.yml").equals(figures));
    write(
        "index.md",
        read("index.md").replaceAll("\\[([^\\[\\]]*)]\\(figure:" + id + "\\.[a-z0-9-]+\\)", "$1"));
  }

  private String check() {
    WholeSite.Run run = WholeSite.huiyin("check", "--source", site.toString());
    return run.out() + run.err();
  }

  @Test
  void the_reasons_of_a_deleted_figure_are_replaced() throws IOException {
    delete("ljgw");
    write(
        "import.yml",
        read("import.yml")
            .replace("  figures.ljgw.nature", "  figures.ljgw.qs.area: 旧\n  figures.ljgw.nature"));
    bind();
    String imported = read("import.yml");
    assertEquals(2, imported.split("figures\\.ljgw\\.label: ").length, imported);
    assertFalse(imported.contains("旧"), imported);
    assertTrue(imported.contains("  figures.gsgw.label: "), imported);
    assertTrue(read("index.md").contains("[84公里](figure:ljgw.qs)"), read("index.md"));
    assertFalse(check().contains("yaml-duplicate-key"), check());
  }

  @Test
  void the_first_reason_is_replaced_too() throws IOException {
    delete("ljgw");
    write(
        "import.yml",
        read("import.yml")
            .replaceAll("  figures\\.ljgw.*\\n", "")
            .replace("reasons:\n", "reasons:\n  figures.ljgw.label: 旧\n"));
    bind();
    assertFalse(read("import.yml").contains("旧"), read("import.yml"));
    assertFalse(check().contains("yaml-duplicate-key"), check());
  }

  @Test
  void the_id_of_a_deleted_figure_that_was_confirmed_is_not_used_again() throws IOException {
    delete("gsgw");
    bind();
    assertTrue(read("index.md").contains("[216公里](figure:gsgw-2.qs)"), read("index.md"));
    assertTrue(read("figures.yml").contains("\ngsgw-2:\n"));
  }

  @Test
  void names_of_the_site_are_not_bound() throws IOException {
    write("index.md", read("index.md").replace("## 二、", "我市建立四类清单。\n\n## 二、"));
    assertTrue(bind("--dry-run").contains("四类"));
    Path file = site.resolve("content/site.yml");
    Files.writeString(file, Files.readString(file) + "\nnumbers: {names: [四类]}\n");
    assertTrue(bind().contains("连了 0 个数字"));
  }

  @Test
  void a_number_in_another_link_is_listed() throws IOException {
    write(
        "index.md",
        read("index.md")
            .replace("[150公里](figure:jhgsgw.all)", "150公里")
            .replace("新建供水管网](commitment:gsgw)150公里", "新建供水管网150公里](commitment:gsgw)"));
    String index = read("index.md");
    String out = bind();
    assertTrue(out.contains("它在别的链接里"), out);
    assertEquals(index, read("index.md"));
  }

  @Test
  void windows_line_ends_stay() throws IOException {
    write(
        "index.md",
        read("index.md").replace("[84公里](figure:ljgw.qs)", "84公里").replace("\n", "\r\n"));
    write("figures.yml", read("figures.yml").replace("\n", "\r\n"));
    bind();
    assertFalse(read("index.md").replace("\r\n", "").contains("\n"));
    assertFalse(read("figures.yml").replace("\r\n", "").contains("\n"));
    assertTrue(read("index.md").contains("[84公里](figure:"));
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    write("index.md", read("index.md").replace("[84公里](figure:ljgw.qs)", "84公里"));
    Map<String, String> before = WholeSite.files(site);
    assertTrue(bind("--dry-run").contains("会连 1 个数字，新加 1 个指标"));
    assertEquals(before, WholeSite.files(site));
  }

  @Test
  void a_reply_that_is_not_there_is_refused() {
    WholeSite.Run run = WholeSite.huiyin("bind", "gongshi", "--source", site.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("gongshui"), run.err());
  }

  @Test
  void figures_in_one_line_are_not_understood_and_nothing_is_written() throws IOException {
    write("index.md", read("index.md").replace("[84公里](figure:ljgw.qs)", "84公里"));
    write("figures.yml", "{}\n");
    Map<String, String> before = WholeSite.files(site);
    WholeSite.Run run = WholeSite.huiyin("bind", "gongshui", "--source", site.toString());
    assertEquals(3, run.exit());
    assertEquals(before, WholeSite.files(site));
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of a reply that may not be published reaches any file: each of them has a word of its own
 * in every field and in the name of every file, and the whole output is searched for it.
 */
@Tag("slow")
final class UnpublishedTest {
  /** In ids and names of files, in English, in Chinese. */
  private static final List<String> WORDS = List.of("zx9qwtoken", "麒麟密令");

  private static final Map<String, String> HIDDEN =
      Map.of(
          "draft", "status: draft",
          "scheduled", "status: scheduled",
          "closed", "status: published\npublicity: closed",
          "request", "status: published\npublicity: on-request");

  private static final String CARD =
      """
      kind: suggestion
      title: {zh: 麒麟密令甲, en: zx9qwtoken title}
      topic: {zh: 麒麟密令案由, en: zx9qwtoken topic}
      topics: [reading]
      congress: {name: {zh: 麒麟密令会议, en: zx9qwtoken congress}, term: 7, session: 7}
      number: zx9qwtoken-NAME
      proposers:
        - {name: {zh: 麒麟密令某, en: zx9qwtoken}, role: deputy}
      salutation: {zh: 麒麟密令代表：, en: "zx9qwtoken:"}
      lead-handler: demo-office
      document-number: 麒麟密令〔2024〕1号
      index-number: zx9qwtoken/2024
      signer: {zh: 麒麟密令某, en: zx9qwtoken}
      signed-on: 2024-05-20
      after-signature: [{zh: 麒麟密令, en: zx9qwtoken}]
      contact: {zh: 麒麟密令某, en: zx9qwtoken}
      copies: [{zh: 麒麟密令办, en: zx9qwtoken}]
      published-at: 2031-06-01
      STATUS
      publicity-reason: {zh: 麒麟密令, en: zx9qwtoken}
      received-on: 2024-03-01
      consent: given
      opinion:
        - {attitude: satisfied, on: 2024-06-10}
      allow-private:
        - {text: zx9qwtoken, reason: 麒麟密令}
      source-label: {zh: 麒麟密令, en: zx9qwtoken}
      summary: {zh: 麒麟密令, en: zx9qwtoken}
      outcome: {scheme: national, code: A}
      highlights: [zx9qwtoken.zx9qwtoken]
      documents:
        zx9qwtoken: {title: 麒麟密令, publisher: 麒麟密令, on: 2023, note: 麒麟密令, href: "https://zx9qwtoken.example/"}
      attachments: {zx9qwtoken.csv: 麒麟密令}
      answered-with: [demo-1]
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "figures.yml",
          """
          zx9qwtoken:
            label: {zh: 麒麟密令, en: zx9qwtoken}
            unit: {zh: 个, en: zx9qwtoken}
            period: 2023
            nature: stock
            note: {zh: 麒麟密令, en: zx9qwtoken}
            source: {document: zx9qwtoken}
            observations:
              zx9qwtoken: {area: {zh: 麒麟密令, en: zx9qwtoken}, value: 98712345}
          """,
          "claims.yml",
          """
          zx9qwtoken:
            says: {zh: 麒麟密令, en: zx9qwtoken}
            holds: zx9qwtoken > 1
          """,
          "charts.yml",
          """
          zx9qwtoken:
            kind: bar
            title: {zh: 麒麟密令, en: zx9qwtoken}
            rows: [zx9qwtoken.zx9qwtoken]
          """,
          "commitments.yml",
          """
          zx9qwtoken:
            passage: s1
            action: {zh: 麒麟密令, en: zx9qwtoken}
            keyword: {zh: 麒麟密令, en: zx9qwtoken}
            mode: do
          """,
          "revisions.yml",
          "- {on: 2031-07-01, kind: correction, summary: {zh: 麒麟密令, en: zx9qwtoken}}\n",
          "index.md",
          "麒麟密令。\n\n## 麒麟密令 {#zx9qwtoken}\n\n![麒麟密令](images/zx9qwtoken.png)\n",
          "index.en.md",
          "zx9qwtoken.\n\n## zx9qwtoken {#zx9qwtoken}\n\nzx9qwtoken.\n",
          "original.txt",
          "麒麟密令\n",
          "files/zx9qwtoken.csv",
          "名称,数量\nzx9qwtoken,1\n",
          "zx9qwtoken-table.csv",
          "地区,数量\nzx9qwtoken,1\n");

  private static void plant(Path source, String name, String status) throws IOException {
    Path reply = source.resolve("content/replies/zx9qwtoken-" + name);
    Files.createDirectories(reply.resolve("files"));
    Files.createDirectories(reply.resolve("images"));
    Files.writeString(
        reply.resolve("reply.yml"), CARD.replace("STATUS", status).replace("NAME", name));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(reply.resolve(file.getKey()), file.getValue());
    }
    Files.write(reply.resolve("images/zx9qwtoken.png"), new byte[] {1, 2, 3});
  }

  private static Path source(Path folder) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path site = source.resolve("content/site.yml");
    Files.writeString(
        site,
        Files.readString(site).replace("languages: [zh]\n", "")
            + "languages: [zh, en]\npolicy: {count-unpublished: true}\n");
    // The pages in English need translations of what all pages share.
    Files.writeString(
        site,
        Files.readString(site)
            .replace("name: 示例站\n", "name: {zh: 示例站, en: Sample}\n")
            .replace("tagline: 示例：只用于测试", "tagline: {zh: 示例：只用于测试, en: Sample}")
            .replace("{name: 示例市示例局, short: 示例局}", "{name: {zh: 示例局, en: Office}}")
            .replace("{name: 示例市另一局}", "{name: {zh: 另一局, en: Other}}")
            .replace("reading: 阅读（示例）", "reading: {zh: 阅读, en: Reading}")
            .replace("services: 公共服务（示例）", "services: {zh: 服务, en: Services}")
            .replace("{A: 已解决, B: 正在解决}", "{A: {zh: 已解决, en: Solved}}")
            .replace("text: 示例数据，均为虚构。", "text: {zh: 示例数据。, en: Sample data.}"));
    for (Map.Entry<String, String> hidden : HIDDEN.entrySet()) {
      plant(source, hidden.getKey(), hidden.getValue());
    }
    return source;
  }

  private static void build(Path source, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "build";
    all[1] = "--source";
    all[2] = source.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    WholeSite.Run run = WholeSite.huiyin(all);
    assertEquals(0, run.exit(), run::err);
  }

  /** The files whose path or content holds one of the words; files are texts of their bytes. */
  private static List<String> found(Path site) throws IOException {
    return WholeSite.files(site).entrySet().stream()
        .filter(
            file ->
                WORDS.stream()
                    .map(UnpublishedTest::bytes)
                    .anyMatch(
                        word ->
                            file.getKey().contains(word)
                                || file.getValue().toLowerCase(Locale.ROOT).contains(word)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String bytes(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void no_word_of_it_is_in_the_output(@TempDir Path folder) throws IOException {
    Path source = source(folder);
    build(source);
    assertEquals(List.of(), found(source.resolve("site")));
    // What is only counted is there.
    assertTrue(
        Files.readString(source.resolve("site/summary/2024/summary.csv"))
            .contains("publicity-closed"));
    // The number of a figure is a word too.
    assertFalse(
        WholeSite.files(source.resolve("site")).values().stream()
            .anyMatch(text -> text.contains("98712345")));
  }

  @Test
  void a_list_cannot_name_it(@TempDir Path folder) throws IOException {
    Path source = source(folder);
    Path about = source.resolve("content/pages/about.md");
    Files.writeString(
        about,
        Files.readString(about)
            + "\n- [即将公布](/replies/zx9qwtoken-scheduled/)\n"
            + "- [内部](https://demo.example/sub/replies/zx9qwtoken-closed/)\n");
    WholeSite.Run run = WholeSite.huiyin("check", "--source", source.toString());
    assertEquals(1, run.exit());
    List<String> lines = run.err().lines().filter(line -> line.matches("content/.*错误.*")).toList();
    assertEquals(2, lines.size(), run::err);
  }
}

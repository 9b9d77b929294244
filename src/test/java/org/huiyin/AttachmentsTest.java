package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong to a reply, and files of the site that a reply links. */
class AttachmentsTest {
  private static final String REPLY = "content/replies/demo-1/";
  private static final String PAGE = "replies/demo-1/";

  @TempDir Path source;

  @BeforeEach
  void copy() throws IOException {
    WholeSite.goodSite(source);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(source.resolve(file).getParent());
    Files.writeString(source.resolve(file), text);
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(source.resolve(file), Files.readString(source.resolve(file)) + text);
  }

  private WholeSite.Run build(String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"build", "--strict", "--source", source.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return WholeSite.huiyin(args);
  }

  private Map<String, String> site() throws IOException {
    WholeSite.Run run = build();
    assertEquals(0, run.exit(), run::err);
    return WholeSite.files(source.resolve("site"));
  }

  private String file(String path) throws IOException {
    return Files.readString(source.resolve("site").resolve(path));
  }

  @Test
  void an_attachment_is_published_listed_and_in_the_data() throws IOException {
    write(REPLY + "files/stops.pdf", "%PDF-1.7\n" + "x".repeat(12_000));
    write(REPLY + "files/list.csv", "站名\n示例\n");
    append(REPLY + "index.md", "\n附件：[线路清单](files/stops.pdf)，见[附件](#part-attachments)。\n");
    append(REPLY + "reply.yml", "attachments: {stops.pdf: 示例线路清单}\n");
    Map<String, String> site = site();
    assertTrue(site.get(PAGE + "files/stops.pdf").startsWith("%PDF-1.7"));
    assertTrue(site.containsKey(PAGE + "files/list.csv"));

    Document page = Jsoup.parse(file(PAGE + "index.html"));
    assertEquals("files/stops.pdf", page.select(".prose a:contains(线路清单)").attr("href"));
    Element section = page.getElementById("part-attachments").parent();
    assertEquals("附件 list.csv CSV 表格，1 KB 示例线路清单 PDF，12 KB", section.text());
    assertEquals("files/stops.pdf", section.select("a").last().attr("href"));
    assertEquals("application/pdf", section.select("a").last().attr("type"));

    JsonArray files =
        JsonParser.parseString(file(PAGE + "reply.json"))
            .getAsJsonObject()
            .getAsJsonArray("attachments");
    JsonObject pdf = files.get(1).getAsJsonObject();
    assertEquals("stops.pdf", pdf.get("name").getAsString());
    assertEquals("示例线路清单", pdf.getAsJsonObject("title").get("zh").getAsString());
    assertEquals(12_009, pdf.get("bytes").getAsInt());
    assertTrue(
        pdf.getAsJsonObject("urls")
            .get("zh")
            .getAsString()
            .endsWith("/replies/demo-1/files/stops.pdf"));
    assertTrue(file(PAGE + "datapackage.json").contains("\"path\": \"files/stops.pdf\""));
    assertTrue(file(PAGE + "datapackage.json").contains(pdf.get("sha256").getAsString()));
    assertTrue(
        page.select("script[type=application/ld+json]")
            .html()
            .contains(
                "{\"@type\":\"MediaObject\",\"name\":\"示例线路清单\",\"contentUrl\":\"https://demo.example/sub/"
                    + PAGE
                    + "files/stops.pdf\",\"encodingFormat\":\"application/pdf\","
                    + "\"contentSize\":\"12009 B\"}"),
        page::html);
    Element enclosure = Jsoup.parse(file("feed.xml")).select("link[rel=enclosure]").last();
    assertEquals("12009", enclosure.attr("length"));
    assertEquals("示例线路清单", enclosure.attr("title"));
    assertTrue(enclosure.attr("href").startsWith("https://"), enclosure::toString);
    assertTrue(file(PAGE + "search/0.txt").contains("示例线路清单 stops.pdf"));
  }

  /** A reply without figures has a data package if it has a file. */
  @Test
  void an_attachment_is_a_resource_of_its_own() throws IOException {
    write("content/replies/demo-2/files/list.txt", "示例\n");
    assertTrue(site().containsKey("replies/demo-2/datapackage.json"));
    assertTrue(file("replies/demo-2/datapackage.json").contains("files/list.txt"));
  }

  @Test
  void both_editions_have_the_attachment(@TempDir Path other) throws IOException {
    source = other;
    WholeSite.copy(Path.of("src/test/resources/sites/editions/content"), source.resolve("content"));
    String reply = "content/replies/rooms-1/";
    write(reply + "files/list.txt", "示例\n");
    append(reply + "index.md", "\n附件：[清单](files/list.txt)\n");
    append(reply + "index.en.md", "\nAttachment: [list](files/list.txt)\n");
    append(reply + "reply.yml", "attachments: {list.txt: {zh: 示例清单, en: Sample list}}\n");
    Map<String, String> site = site();
    assertTrue(site.containsKey("replies/rooms-1/files/list.txt"));
    assertTrue(site.containsKey("en/replies/rooms-1/files/list.txt"));
    Element section =
        Jsoup.parse(file("en/replies/rooms-1/index.html"))
            .getElementById("part-attachments")
            .parent();
    assertEquals("Attachments Sample list plain text, 1 KB", section.text());
    assertTrue(file("en/feed.xml").contains("title=\"Sample list\""));
    assertTrue(file("en/replies/rooms-1/datapackage.json").contains("Sample list"));
  }

  /** A name for readers is audited as any text is. */
  @Test
  void the_title_of_an_attachment_needs_a_source_for_its_numbers() throws IOException {
    write(REPLY + "files/list.txt", "示例\n");
    append(REPLY + "reply.yml", "attachments: {list.txt: 示例120条线路清单}\n");
    WholeSite.Run run = build();
    assertFalse(run.exit() == 0);
    assertTrue((run.out() + run.err()).contains("unbound-number"), run::err);
  }

  /** Hints name a form that works. */
  @Test
  void the_links_of_misnamed_files_are_told_how_to_be_right() throws IOException {
    write(REPLY + "files/stops.pdf", "%PDF-1.7");
    append(
        REPLY + "index.md",
        "\n[甲](files/线路清单.pdf) [乙](<files/Stop List.pdf>) [丙](files/Stop List.pdf)"
            + " [丁](files/stop.xlsx)\n");
    WholeSite.Run run = build("--lang", "en");
    String said = run.out() + run.err();
    assertEquals(2, said.split("names of attachments have", -1).length - 1, said);
    assertEquals(1, said.split("attachments are in the folder files", -1).length - 1, said);
    assertEquals(1, said.split("did you mean “files/stops.pdf”", -1).length - 1, said);
  }

  @Test
  void static_files_can_be_linked_also_under_a_base_path() throws IOException {
    write("templates/static/files/stops.pdf", "%PDF-1.7");
    append(REPLY + "index.md", "\n附件：[线路清单](/files/stops.pdf)\n");
    assertTrue(site().containsKey("files/stops.pdf"));
    Document page = Jsoup.parse(file(PAGE + "index.html"));
    assertEquals("../../files/stops.pdf", page.select("a:contains(线路清单)").attr("href"));
    assertEquals(0, build("--base-url", "https://demo.example/below/").exit());
    append(REPLY + "index.md", "\n附件：[线路清单](/files/others.pdf)\n");
    WholeSite.Run refused = build();
    assertFalse(refused.exit() == 0);
    assertTrue((refused.out() + refused.err()).contains("dead-link"), refused::err);
  }
}

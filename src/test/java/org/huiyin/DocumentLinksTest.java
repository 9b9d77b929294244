package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers reach the document that a figure is from. */
class DocumentLinksTest {
  private static final String REPLY = "content/replies/demo-1/";
  private static final String PAGE = "replies/demo-1/";
  private static final String URL = "https://www.example.cn/yearbook/2019.pdf";

  @TempDir Path source;

  private void append(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + text);
  }

  private String file(String path) throws IOException {
    return Files.readString(source.resolve("site").resolve(path));
  }

  private void build(String more) throws IOException {
    WholeSite.goodSite(source);
    append(
        REPLY + "reply.yml",
        "documents:\n  yearbook: {title: 示例统计年鉴, publisher: 示例市统计局, on: 2019" + more + "}\n");
    append(
        REPLY + "figures.yml",
        """
        halls:
          label: 阅览室
          unit: 间
          period: 2019
          nature: stock
          source: {document: yearbook}
          observations:
            city: {area: 全市, value: 70}
            north: {area: 北区, value: 30}
        """);
    append(
        REPLY + "charts.yml",
        """
        halls-by-area:
          kind: bar
          title: 示例市的阅览室
          rows: [halls.city, halls.north]
        """);
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
  }

  @Test
  void the_url_of_a_document_is_wherever_its_figures_are() throws IOException {
    build(", href: '" + URL + "'");
    Document page = Jsoup.parse(file(PAGE + "index.html"));
    String link = "a[href=" + URL + "][rel=noopener]";
    assertEquals(1, page.select("#fig-halls " + link).size());
    assertEquals(1, page.select("#chart-halls-by-area .chart-source " + link).size());
    assertEquals(1, page.select("#part-document-yearbook + .lead " + link).size());
    assertTrue(page.select("script[type=application/ld+json]").html().contains(URL));

    String csv = file(PAGE + "figures.csv");
    assertTrue(csv.lines().findFirst().orElseThrow().contains("出处,出处网址,"), csv);
    assertTrue(csv.contains("《示例统计年鉴》（2019年）," + URL + ","), csv);
    assertTrue(file(PAGE + "charts/halls-by-area.csv").contains(URL));

    assertTrue(file(PAGE + "figures.json").contains("\"href\": \"" + URL + "\""));
    JsonObject reply = JsonParser.parseString(file(PAGE + "reply.json")).getAsJsonObject();
    assertTrue(reply.getAsJsonObject("card").get("documents").toString().contains(URL));
    assertTrue(file(PAGE + "datapackage.json").contains("\"path\": \"" + URL + "\""));
    assertTrue(file(PAGE + "datapackage.json").contains("\"name\": \"出处网址\""));
  }

  /** All figures may be from other documents. */
  @Test
  void a_reply_without_figures_of_its_own_has_the_link() throws IOException {
    WholeSite.goodSite(source);
    String reply = "content/replies/demo-2/";
    append(
        reply + "reply.yml",
        "documents:\n  book: {title: 甲, publisher: 乙, on: 2019, href: '" + URL + "'}\n");
    append(
        reply + "figures.yml",
        """
        halls:
          label: 阅览室
          unit: 间
          period: 2019
          nature: stock
          source: {document: book}
          observations: {city: {area: 全市, value: 70}}
        """);
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", source.toString());
    assertEquals(0, run.exit(), run::err);
    Document page = Jsoup.parse(file("replies/demo-2/index.html"));
    assertEquals(
        2, page.select("#part-document-book, .context").select("a[href=" + URL + "]").size());
  }

  @Test
  void without_a_url_there_is_no_link() throws IOException {
    build("");
    Document page = Jsoup.parse(file(PAGE + "index.html"));
    assertEquals(0, page.select("#fig-halls .source a").size());
    assertEquals(0, page.select("#chart-halls-by-area .chart-source a").size());
    assertFalse(file(PAGE + "figures.csv").contains("出处网址"));
    assertFalse(file(PAGE + "datapackage.json").contains("\"path\": \"\""));
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Quarters, half years and ranges in a whole site: every value is shown with its own period. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodsTest {
  private static final String REPLY = "replies/demo/";
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    WholeSite.copy(Path.of("src/test/resources/sites/periods/content"), folder.resolve("content"));
    WholeSite.Run run = WholeSite.huiyin("build", "--source", folder.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    // The lines are short; nothing else is wrong.
    assertEquals(2, run.err().split("\\[few-points]").length - 1, run::err);
    assertEquals(2, run.err().split("警告\\[").length - 1, run::err);
    site = folder.resolve("site");
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(address).resolve("index.html")));
  }

  @Test
  void the_table_shows_the_period_of_each_value() throws IOException {
    Document reply = page(REPLY);
    assertEquals(
        List.of("2023年一季度", "二季度", "2023年上半年", "2023年"),
        reply.select("#fig-invested td.period").eachText());
    assertEquals(List.of("截至2023年"), reply.select("#fig-rooms td.period").eachText());
    assertEquals("2", reply.select("#fig-rooms td.period").attr("rowspan"));
    assertEquals(List.of("2024年1—8月"), reply.select("#fig-trips td.period").eachText());
    assertEquals(
        List.of("2021年以来", "2021—2022年", "原文未给出"), reply.select("#fig-books td.period").eachText());
    assertEquals("全市", reply.select("#fig-invested--q1 td.area").text());
  }

  @Test
  void a_chart_names_the_periods_of_its_values() throws IOException {
    String quarters = Files.readString(site.resolve(REPLY + "charts/quarters.svg"));
    assertTrue(quarters.contains("2023年一季度") && quarters.contains("2023年二季度"));
    assertFalse(quarters.contains("2023年3月") || quarters.contains("2023年6月"));
    String soFar = Files.readString(site.resolve(REPLY + "charts/so-far.svg"));
    assertTrue(soFar.contains("2023年上半年"));
    assertEquals(
        List.of("2023年一季度", "二季度"),
        page(REPLY).select("#chart-quarters table.data tbody td:last-child").eachText());
  }

  @Test
  void data_files_have_the_dates_of_each_value() throws IOException {
    List<String> rows = Files.readAllLines(site.resolve(REPLY + "figures.csv"));
    assertTrue(rows.get(1).contains("2023年一季度,2023-01,2023-03"), rows.get(1));
    assertTrue(rows.get(2).contains("二季度,2023-04,2023-06"), rows.get(2));
    assertTrue(rows.get(3).contains("2023年上半年,2023-01,2023-06"), rows.get(3));
    assertTrue(rows.get(5).contains("截至2023年,,2023"), rows.get(5));
    assertTrue(rows.get(8).contains("2021年以来,2021,,"), rows.get(8));
    JsonObject chart =
        JsonParser.parseString(Files.readString(site.resolve(REPLY + "charts/so-far.json")))
            .getAsJsonObject();
    List<String> ends =
        chart.getAsJsonArray("rows").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(row -> row.getAsJsonObject("period").get("to").getAsString())
            .toList();
    assertEquals(List.of("2023-03", "2023-06", "2023"), ends);
  }

  @Test
  void values_of_periods_are_in_the_order_of_time() throws IOException {
    assertEquals(List.of("截至2023年 2"), page("data/period/").select(".ways-list li").eachText());
    assertEquals(
        List.of("2023年一季度", "二季度", "2023年上半年", "2023年"),
        page("data/").select("table.values tbody tr").stream()
            .limit(4)
            .map(row -> row.child(row.childrenSize() - 2).text())
            .toList());
  }
}

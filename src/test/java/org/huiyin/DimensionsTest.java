package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Figures with dimensions of their own, and planned figures: pages, charts and data files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DimensionsTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/dimensions/content");

  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", folder.toString());
    assertEquals(0, run.exit(), run.out() + run.err());
    site = folder.resolve("site");
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(text(path + "index.html"));
  }

  private List<String> lines(String path) throws IOException {
    return text(path).replace("\uFEFF", "").lines().toList();
  }

  @Test
  void a_table_has_a_column_for_each_dimension_and_for_areas_only_where_there_are_some()
      throws IOException {
    Document page = page("replies/schools/");
    assertEquals(
        List.of("指标 地区 学段 数值 时期 性质 出处与说明", "指标 地区 学段 性别 数值 时期 性质 出处与说明"),
        page.select("details.part:has(#part-figures) > table.figures thead tr")
            .eachText()
            .subList(0, 2));
    assertEquals(List.of("–", "合计"), page.select("#fig-schools--all .area").eachText());
    assertEquals(List.of("–", "小学"), page.select("#fig-schools--primary .area").eachText());
    assertEquals(List.of("东区", "小学", "女"), page.select("#fig-pupils--epf .area").eachText());
    assertEquals(List.of("全市"), page.select("#fig-staff--city .area").eachText());
  }

  @Test
  void a_chart_is_labelled_by_what_differs() throws IOException {
    assertEquals(List.of("小学", "初中"), labels("levels"));
    assertEquals(List.of("东区", "西区"), groups("sexes"));
    assertEquals(List.of("东区"), groups("one-area"));
    assertEquals(List.of("女", "男"), column("replies/teachers/charts/c.csv", 1));
    assertTrue(text("replies/schools/charts/numbers.svg").contains("东区 · 小学 · 女，2023年"));
    assertTrue(text("en/replies/schools/charts/levels.svg").contains("Junior secondary"));
    Element table = page("replies/teachers/").selectFirst("#chart-c table.data");
    assertEquals("地区 性别 数值", table.selectFirst("thead tr").text());
    assertEquals(List.of("东区 女 12 人", "东区 男 10 人"), table.select("tbody tr").eachText());
  }

  private List<String> labels(String chart) throws IOException {
    return column("replies/schools/charts/" + chart + ".csv", 1);
  }

  private List<String> groups(String chart) throws IOException {
    return column("replies/schools/charts/" + chart + ".csv", 0).stream().distinct().toList();
  }

  private List<String> column(String path, int index) throws IOException {
    return lines(path).stream().skip(1).map(line -> line.split(",", -1)[index]).toList();
  }

  @Test
  void csv_has_a_column_for_each_dimension() throws IOException {
    List<String> schools = lines("replies/schools/figures.csv");
    assertTrue(
        schools.get(0).startsWith("指标编号,观测编号,指标,地区,地区依据,学段,性别,数值,原文写法,下限,上限,单位,"), schools.get(0));
    assertTrue(schools.get(1).startsWith("schools,all,学校,,,合计,,60,,,,所,"), schools.get(1));
    assertTrue(schools.get(2).startsWith("schools,primary,学校,,,小学,,40,,,,所,"));
    assertTrue(schools.stream().anyMatch(line -> line.contains(",东区,原文写明,小学,女,900,,,,")));
    String english = lines("en/replies/schools/figures.csv").get(0);
    assertTrue(english.contains(",Level,Sex,value,"), english);
    assertTrue(lines("replies/teachers/figures.csv").get(0).contains(",性别,性质（维度）,数值,"));
    List<String> values = lines("data/figures.csv");
    assertTrue(values.get(0).contains("地区依据,维度,数值"), values.get(0));
    assertTrue(values.stream().anyMatch(line -> line.contains(",学段=小学；性别=女,900,,,,")));
    assertTrue(values.stream().anyMatch(line -> line.contains(",,,学段=小学,50,,,,所,原文,,2025年")));
    assertTrue(values.stream().anyMatch(line -> line.contains(",计划,答复,")));
  }

  @Test
  void json_names_the_dimensions_and_follows_its_schema() throws IOException {
    JsonObject figure =
        JsonParser.parseString(text("replies/schools/figures.json"))
            .getAsJsonObject()
            .getAsJsonArray("figures")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "[{\"id\":\"level\",\"label\":{\"zh\":\"学段\",\"en\":\"Level\"}}]",
        figure.get("dimensions").toString());
    JsonObject primary = figure.getAsJsonArray("observations").get(1).getAsJsonObject();
    assertTrue(primary.get("area").isJsonNull());
    assertTrue(primary.get("areaBasis").isJsonNull());
    assertEquals(
        "{\"level\":{\"label\":{\"zh\":\"学段\",\"en\":\"Level\"},"
            + "\"value\":{\"zh\":\"小学\",\"en\":\"Primary\"}}}",
        primary.get("dimensions").toString());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("schema/reply.schema.json"), InputFormat.JSON);
    String reply = text("replies/schools/reply.json");
    assertEquals(List.of(), schema.validate(reply, InputFormat.JSON));
    JsonObject build =
        JsonParser.parseString(reply)
            .getAsJsonObject()
            .getAsJsonArray("commitments")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "{\"figure\":\"target\",\"observation\":\"primary\"}", build.get("target").toString());
    String line = lines("data/figures.jsonl").get(0);
    assertTrue(line.contains("\"nature\":\"stock\""), line);
    assertTrue(
        text("data/figures.jsonl")
            .contains("\"dimensions\":{\"sex\":{\"label\":\"性别\",\"value\":\"男\"}}"));
    assertTrue(text("replies/schools/datapackage.json").contains("\"name\": \"学段\""));
  }

  @Test
  void the_sources_follow_their_schema() throws IOException {
    Path schemas = Path.of("src/main/resources/org/huiyin/schema");
    for (String reply : List.of("schools", "teachers")) {
      for (String name : List.of("figures", "commitments")) {
        Path file = SAMPLE.resolve("replies").resolve(reply).resolve(name + ".yml");
        if (Files.exists(file)) {
          var schema =
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(Files.readString(schemas.resolve(name + ".json")), InputFormat.JSON);
          assertEquals(List.of(), schema.validate(Files.readString(file), InputFormat.YAML), reply);
        }
      }
    }
  }

  @Test
  void a_category_is_no_area() throws IOException {
    String areas = page("data/area/").text();
    assertTrue(areas.contains("东区"), areas);
    assertFalse(areas.contains("小学"), areas);
    String values = page("data/").text();
    assertTrue(values.contains("学校（小学）"), values);
    assertTrue(values.contains("学生（小学 · 女）"), values);
  }

  @Test
  void plans_stand_apart_and_are_not_counted_as_results() throws IOException {
    Document page = page("replies/schools/");
    assertTrue(page.select("#part-plans ~ table #fig-target").size() == 1);
    assertEquals(0, page.select("#part-plans ~ table #fig-schools").size());
    assertTrue(page.select(".statistics").text().contains("另有计划数 2 个"));
    assertTrue(page.select(".key-figures").text().contains("50 所 计划"));
    assertTrue(text("replies/schools/charts/plans.svg").contains("图中为计划数"));
    assertFalse(text("replies/schools/charts/levels.svg").contains("计划数"));
    assertTrue(page("data/").text().contains("另有计划数 2 个"));
    assertTrue(page("data/").select("tr:contains(学校目标) .tag").text().contains("计划"));
    assertTrue(page("").text().contains("14 个有出处的数值"), page("").text());
    Element promise = page.selectFirst("#commitment-build");
    assertTrue(promise.text().contains("目标数值 学校目标，小学，2025年计划 50 所"), promise.text());
    assertEquals("#fig-target--primary", promise.selectFirst("dl a").attr("href"));
    assertFalse(promise.text().contains("可衡量目标"), promise.text());
    Map<String, String> files = WholeSite.files(site);
    assertTrue(files.get("replies/schools/figures.csv").contains("\ntarget,"));
  }
}

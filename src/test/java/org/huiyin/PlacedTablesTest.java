package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The data of figures as tables in the text, in a whole site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacedTablesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/placed/content");
  private static final String REPLY = "replies/demo/";

  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder;
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", folder.toString());
    assertEquals(0, run.exit(), run.out() + run.err());
    site = folder.resolve("site");
  }

  private Document page(String language) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(language + REPLY + "index.html")));
  }

  private Element table(String figure) throws IOException {
    return page("").getElementById("figure-" + figure);
  }

  /** The caption and the rows, as readers see them. */
  private static String shown(Element placed) {
    Element table = placed.clone();
    table.select(".unseen").remove();
    String rows =
        table.select("tr").stream()
            .map(row -> String.join(" | ", row.select("th, td").eachText()))
            .collect(Collectors.joining("\n"));
    return table.select("caption").text() + "\n" + rows + "\n";
  }

  /** The headers of a table with their scope and, where it is not one, their height and width. */
  private static List<String> headers(Element placed) {
    List<String> headers = new ArrayList<>();
    for (Element header : placed.select("th")) {
      String spans =
          (header.hasAttr("rowspan") ? " ↓" + header.attr("rowspan") : "")
              + (header.hasAttr("colspan") ? " →" + header.attr("colspan") : "");
      headers.add(header.text() + " " + header.attr("scope") + spans);
    }
    return headers;
  }

  @Test
  void areas_are_rows_and_a_period_of_its_own_stands_at_its_value() throws IOException {
    assertEquals(
        """
        各区床位，全市12家医院 单位：张 · 2023年
        地区 | 数值
        东区 | 近2万
        西区 | 4300余
        北区 | 原文未给出
        南区 依上下文 | 2022年 5—8
        """,
        shown(table("beds")));
    assertEquals(
        List.of("地区 col", "数值 col", "东区 row", "西区 row", "北区 row", "南区 依上下文 row"),
        headers(table("beds")));
    assertEquals(
        List.of("注：示例：不含临时床位", "注：北区：示例：尚未汇总"), table("beds").select(".chart-note").eachText());
  }

  @Test
  void periods_are_rows_and_an_area_of_its_own_stands_at_its_value() throws IOException {
    assertEquals(
        """
        门诊量增幅 单位：% · 全市
        时期 | 数值
        2021年 | −3.20
        2022年 | 1.50
        2023年 | 市区 12
        """,
        shown(table("growth")));
  }

  @Test
  void areas_and_periods_are_a_cross_table_without_invented_cells() throws IOException {
    assertEquals(
        """
        护士 单位：人
        地区 | 2021年 | 2022年 | 2023年
        东区 | 1,200 | – | 1,350
        西区 | 800 | 850 | 推算 900
        """,
        shown(table("nurses")));
    Element empty = table("nurses").selectFirst("td:contains(–)");
    assertEquals("true", empty.child(0).attr("aria-hidden"));
    assertEquals("没有这一项", empty.selectFirst(".unseen").text());
  }

  @Test
  void one_dimension_of_one_area_is_rows() throws IOException {
    assertEquals(
        """
        医院（按等级分） 单位：家 · 全市 · 2023年
        等级 | 数值
        合计 | 12
        三级 | 5
        二级 | 推算 7
        """,
        shown(table("levels")));
  }

  @Test
  void two_dimensions_are_columns_with_two_rows_of_headers() throws IOException {
    Element staff = table("staff");
    assertEquals(
        """
        职工（按岗位、性别分） 单位：人 · 2023年
        地区 | 合计 | 医生 | 其他
        女 | 男 | 女 | 男
        东区 | 3,000 | 900 | 600 | 1,000 | –
        西区 | – | 300 | – | – | 超过50
        """,
        shown(staff));
    assertEquals(
        List.of(
            "地区 col ↓2",
            "合计 col ↓2",
            "医生 colgroup →2",
            "其他 colgroup →2",
            "女 col",
            "男 col",
            "女 col",
            "男 col",
            "东区 row",
            "西区 row"),
        headers(staff));
    assertEquals(
        List.of("", "", "2", "2"),
        staff.select("colgroup").stream().map(each -> each.attr("span")).toList());
  }

  @Test
  void four_axes_have_groups_of_rows() throws IOException {
    Element schools = table("schools");
    assertEquals(
        """
        在校生（按年级、性别分） 单位：人
        地区 | 年级 | 女 | 男
        2021年 | 2022年 | 2021年 | 2022年
        东区 | 低年级 | 11 | 12 | 13 | 14
        高年级 | 15 | – | – | –
        西区 | 低年级 | 16 | – | – | –
        """,
        shown(schools));
    assertEquals(2, schools.select("tbody").size());
    assertTrue(headers(schools).contains("东区 rowgroup ↓2"));
    assertTrue(headers(schools).contains("西区 rowgroup"));
  }

  @Test
  void no_area_is_invented_for_values_without_one() throws IOException {
    assertEquals(
        """
        诊所（按举办者分） 单位：所 · 2023年
        举办者 | 数值
        合计 | 60
        公办 | 40
        民办 | 20
        """,
        shown(table("clinics")));
    assertEquals(
        """
        各区诊所（按举办者分） 单位：所 · 2023年
        地区 | 合计 | 公办
        – | 60 | 40
        东区 | – | 25
        """,
        shown(table("clinics-of-areas")));
    assertEquals("–未注明", table("clinics-of-areas").selectFirst("tbody th").text());
  }

  @Test
  void many_periods_go_down_the_page_in_the_order_of_time() throws IOException {
    String shown = shown(table("visits"));
    assertTrue(
        shown.startsWith("门诊量 单位：人次\n时期 | 东区 | 西区\n2010年 | – | 10\n2011年 | – | 11\n"), shown);
    assertTrue(shown.endsWith("2022年 | 32 | –\n2023年 | 33 | 23\n"), shown);
  }

  @Test
  void one_value_is_a_row_and_plans_are_marked() throws IOException {
    assertEquals("床位目标 计划 单位：张 · 2025年\n地区 | 数值\n全市 | 30,000\n", shown(table("target")));
    assertEquals("计划", table("target").select("caption .tag").text());
  }

  @Test
  void in_english() throws IOException {
    Document page = page("en/");
    assertEquals(
        """
        Beds by district; the city has 12 hospitals Unit: beds · 2023
        Area | Value
        East | nearly 20,000
        West | more than 4,300
        North | Not given in the reply
        South implied by the context | 2022 5–8
        """,
        shown(page.getElementById("figure-beds")));
    assertTrue(
        shown(page.getElementById("figure-staff"))
            .startsWith(
                "Staff by Job, Sex Unit: persons · 2023\nArea | Total | Doctors | Others\n"));
  }

  @Test
  void values_are_bound_and_data_and_source_are_linked() throws IOException {
    Document page = page("");
    for (Element link : page.select(".figure-table td a")) {
      assertEquals("figure-ref", link.className());
      assertTrue(page.getElementById(link.attr("href").substring(1)).is("table.figures tr"));
    }
    assertEquals(54, page.select(".figure-table td a").size());
    Element beds = table("beds");
    assertEquals("figures.csv", beds.selectFirst("a[download]").attr("href"));
    assertEquals("#s1", beds.selectFirst(".chart-source a").attr("href"));
    assertTrue(table("nurses").select(".chart-source").text().contains("不属于本答复"));
    assertEquals(1, beds.select("caption a[href=#fig-levels--city]").size());
    assertEquals(
        List.of("#figure-beds", "#figure-beds--2"),
        page.select("#fig-beds .mention a").eachAttr("href"));
    assertEquals(
        List.of("见表格"),
        page.select("#fig-nurses--e1 .mention, #fig-nurses--w3 .mention").eachText());
  }

  @Test
  void ids_are_unique_and_a_figure_may_stand_twice() throws IOException {
    Document page = page("");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    assertEquals("床位 单位：张 · 2023年", page.getElementById("figure-beds--2").select("caption").text());
  }

  @Test
  void a_table_can_be_scrolled_with_the_keyboard() throws IOException {
    Element box = table("nurses").selectFirst(".table-scroll");
    assertEquals("0", box.attr("tabindex"));
    assertEquals("group", box.attr("role"));
    assertEquals("护士：数据", box.attr("aria-label"));
  }

  @Test
  void the_data_of_the_reply_and_the_search_have_the_values_as_text() throws IOException {
    String reply = Files.readString(site.resolve(REPLY + "reply.json"));
    assertTrue(reply.contains("\"各区床位，全市12家医院\""), reply);
    assertTrue(reply.contains("\"东区，2023年：近2万张\""), reply);
    assertTrue(reply.contains("\"西区，2023年：900 人（推算）\""), reply);
    assertTrue(reply.contains("\"床位目标（计划），2025年\""), reply);
    assertTrue(reply.contains("\"West · Others · Male: more than 50 persons\""), reply);
    String search = Files.readString(site.resolve(REPLY + "search/0.txt"));
    assertTrue(search.contains("东区 · 医生 · 女：900 人"));
    assertTrue(page("").select(".statistics").text().contains("正文有需要出处的数字 1 个"));
  }

  @Test
  void a_number_in_a_caption_is_compared_with_its_figure() throws IOException {
    Path text = source.resolve("content/replies/demo/index.md");
    String before = Files.readString(text);
    Files.writeString(text, before.replace("[12家医院]", "[13家医院]"));
    WholeSite.Run wrong = WholeSite.huiyin("check", "--source", source.toString());
    Files.writeString(text, before.replace("[12家医院](figure:levels.city)", "12家医院"));
    WholeSite.Run unbound = WholeSite.huiyin("check", "--strict", "--source", source.toString());
    Files.writeString(text, before);
    assertTrue(wrong.err().contains("index.md:9:11: 错误[figure-text-differs]"), wrong::err);
    assertTrue(unbound.err().contains("index.md:9:10: 警告[unbound-number]"), unbound::err);
  }

  @Tag("slow")
  @Test
  void the_checker_of_html_finds_nothing() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (String language : List.of("", "en/")) {
      String path = language + REPLY + "index.html";
      assertEquals(
          List.of(),
          checker.findings(path, Files.readAllBytes(site.resolve(path)), "https://demo.example/"));
    }
  }
}

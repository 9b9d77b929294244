package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The reply to suggestion 1002, as its readers get it: all that it says, nothing that it does not
 * say.
 */
class FlagshipTest {
  private static final Path SOURCE = Path.of("content/replies/js-2021-1002");
  private static final String FILES = "replies/js-2021-1002/";
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d年");

  /** Names that happen to hold a number. */
  private static final List<String> NAMES = List.of("“科技改革30条”", "“1+8”");

  /** The values that the reply gives, taken from it by hand: by figure and observation. */
  private static final Map<String, String> GIVEN =
      given(
          """
          enterprise-technology-centres--north 104 家
          national-demonstration-reassessments--north 4 家
          provincial-innovation-centres--north 2 家
          cultivated-innovation-centres--north 3 家
          core-technology-enterprises--north 5 家
          core-technology-projects--north 5 个
          key-research-projects--north 113 项
          result-conversion-projects--north 65 项
          ministry-pilot-demonstrations--north 3 项
          ministry-standard-projects--north 5 个
          smart-workshops--north 168 个
          smart-factories--north 9 个
          smart-service-institutions--province 97 家
          advanced-clusters--province 13 个
          university-projects--north 9,876 项
          university-patents--north 5,909 件
          university-papers--north 9,509 篇
          university-awards--north 58 项
          training-classes--north 41 个
          training-participants--north 3,170 人次
          major-projects--province 514 项
          major-projects--north 176 项
          project-mechanisms--province 8 项
          cluster-projects--province 1,088 个
          cluster-projects--north 338 个
          """);

  @TempDir static Path folder;

  private static BuiltSite site;
  private static Document page;

  @BeforeAll
  static void build() throws IOException {
    site = BuiltSite.flagship(folder.resolve("site"), "https://huiyin.example/");
    page = site.reply();
  }

  private static Map<String, String> given(String lines) {
    Map<String, String> given = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(line -> given.put("fig-" + line[0], line[1]));
    return given;
  }

  @Test
  void the_table_of_figures_has_the_25_values_that_the_reply_gives() {
    Map<String, String> shown = new TreeMap<>();
    for (Element row : page.select("details.part:has(#part-figures) table.figures tr[id]")) {
      Element value = row.expectFirst("td.value");
      if (value.select(".tag").isEmpty() && value.select(".absent").isEmpty()) {
        shown.put(row.id(), value.text());
      }
    }
    assertEquals(25, GIVEN.size());
    assertEquals(GIVEN, shown);
  }

  @Test
  void the_home_page_shows_the_first_chart_of_the_reply_with_its_source() {
    for (String folder : List.of("", "en/")) {
      Element home = site.pages().get(folder + "index.html").expectFirst(".home-chart");
      Element chart =
          site.pages().get(folder + "replies/js-2021-1002/index.html").expectFirst(".chart-figure");
      assertEquals(chart.id(), home.id());
      assertEquals(
          chart.expectFirst(".chart-title").text(), home.expectFirst(".chart-title").text());
      assertEquals(
          chart.expectFirst(".chart-narrow").html(), home.expectFirst(".chart-narrow").html());
      assertTrue(
          home.expectFirst(".chart-source a").attr("href").endsWith("js-2021-1002/index.html#s2-1"),
          home.outerHtml());
    }
  }

  @Test
  void what_the_reply_does_not_give_stays_open() {
    for (String figure : List.of("smart-workshops", "smart-factories")) {
      for (String area : List.of("central", "south")) {
        assertEquals("原文未给出", value(figure + "--" + area));
      }
    }
    Element chart = page.getElementById("chart-workshops-by-region");
    assertEquals(4, chart.select(".chart-wide .c-is-missing").size());
    assertEquals(
        0, chart.select(".c-is-missing rect.c-accent").size(), "nothing is drawn as a bar");
    assertTrue(page.select(".facts .fine").text().contains("答复页面未载明：文号、办理结果、公开属性"));
  }

  @Test
  void what_was_computed_says_so_and_shows_how() {
    assertEquals("338 项 推算 514 − 176", value("major-projects--rest"));
    assertEquals("750 个 推算 1,088 − 338", value("cluster-projects--rest"));
    assertTrue(
        page.select(".statistics")
            .text()
            .startsWith("正文有需要出处的数字 27 个，全部连到数据。本页载有答复给出的数值 25 个，推算 2 个，原文未给出 7 处。"),
        page.select(".statistics").text());
  }

  @Test
  void all_statements_stand_with_their_arithmetic_and_the_one_that_fails_says_why_it_stands() {
    Map<String, String> shown = new TreeMap<>();
    for (Element claim : page.select(".claims > li")) {
      boolean fails = claim.id().equals("claim-project-starts-regions");
      assertEquals(fails ? "✗ 不成立" : "✓ 成立", claim.select(".verdict").text(), claim.id());
      shown.put(claim.id().substring("claim-".length()), claim.select(".arithmetic").text());
    }
    assertEquals(15, shown.size());
    assertEquals("4 = 4", shown.get("four-fields-four-sections"));
    assertEquals("1 ≤ 9", shown.get("named-factory-within-total"));
    assertEquals("2 ≤ 97", shown.get("named-service-firms-within-total"));
    assertEquals("176 ÷ 514 = 34.24% ≥ 1/3", shown.get("north-share-of-major-projects"));
    assertEquals("8 = 8", shown.get("mechanisms-all-listed"));
    assertEquals("338 ÷ 1,088 = 31.07% ≥ 30%", shown.get("north-share-of-cluster-projects"));
    assertTrue(
        shown
            .get("project-starts-southern-cities")
            .startsWith("107 + 152 + 122 + 228 + 110 = 719"));
    assertTrue(shown.get("project-starts-central-cities").startsWith("147 + 127 + 100 = 374"));
    assertTrue(
        shown.get("project-starts-northern-cities").startsWith("73 + 73 + 72 + 88 + 71 = 377"));
    assertTrue(shown.get("project-starts-kinds").startsWith("82 + 1,132 + 224 + 28 = 1,466"));
    assertEquals("719 + 374 + 377 = 1,470 ≠ 1,466", shown.get("project-starts-regions"));
    assertTrue(page.select("#claim-project-starts-regions").text().contains("来源未说明原因"));
  }

  @Test
  void what_the_reply_never_said_stands_apart_from_it() {
    assertEquals(6, page.select("details.part:has(#part-claims) .claims > li").size());
    assertEquals(9, page.select(".context .claims > li").size());
    assertEquals(0, page.select("details.part:has(#part-figures) [id^=fig-project-starts]").size());
  }

  @Test
  void all_27_commitments_stand_without_progress_date_unit_or_measure() {
    List<Element> commitments = page.select(".commitments > li");
    assertEquals(27, commitments.size());
    for (Element commitment : commitments) {
      assertEquals("未公布进展", commitment.select(".chip-state").text(), commitment.id());
      assertEquals(0, commitment.select(".absent").size(), commitment.id());
      assertEquals(0, commitment.select(".given").size(), commitment.id());
      assertEquals(
          1,
          page.select(".prose a.commitment-ref[href=#" + commitment.id() + "]").size(),
          commitment.id());
    }
    assertEquals(
        "共 27 项承诺，原文均未注明完成时限、责任单位和可衡量目标。 查看全部承诺",
        page.select("details.part:has(#part-commitments) > .lead").text());
    List<Integer> bySection =
        page.select("ol.commitments").stream().map(list -> list.children().size()).toList();
    assertEquals(List.of(8, 9, 4, 6), bySection);
  }

  @Test
  void the_context_table_shows_its_difference_and_its_caution() {
    assertEquals("1,466 个", value("project-starts--province"));
    assertEquals("1,470 个 推算 719 + 374 + 377", value("project-starts--regions"));
    assertEquals("4 个 推算 719 + 374 + 377 − 1,466", value("project-starts--difference"));
    String context = page.select(".context").text();
    assertTrue(context.contains("相加为1470个，比报道的全省总数1466个多4个，来源未说明原因"));
    assertTrue(context.contains("两者口径不同，不能放进同一个系列，也不能相加"));
    assertTrue(context.contains("现代快报"));
    assertEquals(13, page.select(".context tr[id^=fig-project-starts-by-city--]").size());
  }

  @Test
  void every_number_of_the_text_is_bound_to_a_figure_or_a_claim() {
    Element prose = page.select(".prose").first().clone();
    Set<String> bound = new HashSet<>(prose.select("a.figure-ref").eachAttr("href"));
    for (String figure : GIVEN.keySet()) {
      assertTrue(bound.contains("#" + figure), () -> figure + " is missing in the text");
    }
    prose.select("a.figure-ref, a.claim-ref, figure, .signature").remove();
    String text = prose.text();
    for (String name : NAMES) {
      assertTrue(text.contains(name), name);
      text = text.replace(name, "");
    }
    Matcher digits = Pattern.compile("\\d.{0,20}").matcher(YEAR.matcher(text).replaceAll(""));
    assertFalse(digits.find(), () -> "bound to nothing: " + digits.group());
  }

  @Test
  void the_page_has_what_readers_of_such_pages_expect() {
    String text = page.select("main").text();
    for (String part :
        List.of(
            "对省十三届人大四次会议第1002号建议的答复",
            "支持苏北地区加快传统产业高端化、智能化、绿色化改造",
            "江苏省十三届人大四次会议",
            "陆惠芬代表：",
            "省发展改革委、省教育厅、省科技厅等有关部门",
            "时间：2021-09-16 16:32",
            "来源：江苏省工业和信息化厅",
            "2021年6月18日")) {
      assertTrue(text.contains(part), part);
    }
    assertEquals(4, page.select(".prose > section > h2").size());
    assertEquals(
        20, page.select(".prose > section > h3").size(), "four points each, and what comes next");
  }

  @Test
  void the_data_files_hold_what_the_author_wrote() throws IOException {
    Map<String, String> written = written();
    Map<String, String> all = values(site.csv(FILES + "figures.csv"));
    assertEquals(written, all);
    for (Map<String, String> row : site.csv(FILES + "charts/project-starts-by-city.csv")) {
      assertEquals(all.get(row.get("指标编号") + "." + row.get("观测编号")), row.get("数值"));
    }
  }

  /**
   * Values by name as they stand in the file of figures; what is computed there stands as computed.
   */
  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    Map<String, Map<String, Map<String, Map<String, Object>>>> figures =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(SOURCE.resolve("figures.yml")));
    figures.forEach(
        (figure, keys) ->
            keys.get("observations")
                .forEach(
                    (observation, of) -> {
                      String value =
                          of.containsKey("formula")
                              ? "推算"
                              : of.containsKey("not-given") ? "" : of.get("value").toString();
                      written.put(figure + "." + observation, value);
                    }));
    return written;
  }

  private static Map<String, String> values(List<Map<String, String>> table) {
    Map<String, String> values = new TreeMap<>();
    for (Map<String, String> row : table) {
      String value = row.get("数值依据").equals("推算") ? "推算" : row.get("数值");
      values.put(row.get("指标编号") + "." + row.get("观测编号"), value);
    }
    return values;
  }

  @Test
  void the_committed_site_is_what_a_build_gives() {
    assumeTrue(
        Files.isDirectory(Path.of("site")), "this copy of the project carries no built site");
    WholeSite.Run run = WholeSite.huiyin("build", "--verify", "--source", ".");
    assertEquals(0, run.exit(), () -> run.out() + run.err());
  }

  private static String value(String row) {
    return page.getElementById("fig-" + row).expectFirst("td.value").text();
  }
}

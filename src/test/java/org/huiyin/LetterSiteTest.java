package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample site with a letter of each form: it builds without a warning and shows each form. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LetterSiteTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/letters");
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) {
    site = folder.resolve("site");
    WholeSite.Run run =
        WholeSite.huiyin(
            "build",
            "--strict",
            "--lang",
            "en",
            "--source",
            SAMPLE.toString(),
            "--output",
            site.toString());
    assertEquals(0, run.exit(), run::err);
  }

  private String file(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(file(address + "/index.html"));
  }

  private Document letter(String id) throws IOException {
    return page("replies/" + id);
  }

  private JsonObject card(String id) throws IOException {
    return JsonParser.parseString(file("replies/" + id + "/reply.json"))
        .getAsJsonObject()
        .getAsJsonObject("card");
  }

  private static String fact(Document page, String label) {
    return page.select("details.facts > table tr").stream()
        .filter(row -> row.select("th").text().equals(label))
        .map(row -> row.select("td").text())
        .findFirst()
        .orElse("");
  }

  private static int links(Document page, String id) {
    return page.select("main a[href=../" + id + "/index.html]").size();
  }

  private static String salutation(Document page) {
    return page.select(".salutation").text();
  }

  private static String kicker(Document page) {
    return page.select(".kicker").first().text();
  }

  @Test
  void twelve_letters_are_marked_as_samples() throws IOException {
    List<String> ids;
    try (Stream<Path> folders = Files.list(SAMPLE.resolve("content/replies"))) {
      ids = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
    assertEquals(12, ids.size(), ids::toString);
    for (String id : ids) {
      Document page = letter(id);
      assertTrue(page.select("h1").text().endsWith("（示例）"), id);
      assertTrue(page.select("footer").text().contains("本站是示例站点"), id);
    }
    Document list = page("replies");
    assertTrue(list.text().contains("共 12 件"), list.text());
    assertFalse(
        list.text().contains("motion-1-2"), "lists of one session tell their kind in words");
    assertTrue(list.text().contains("示例省一届人大二次会议 人大代表议案"), list.text());
  }

  @Test
  void a_letter_with_headings_has_charts_claims_and_commitments_in_both_languages()
      throws IOException {
    for (String folder : List.of("", "en/")) {
      Document page = page(folder + "replies/school-places-0128");
      assertEquals(3, page.select(".prose h2").size());
      assertEquals(4, page.select(".prose figure").size());
      assertTrue(page.select("#part-commitments").size() == 1, folder);
    }
    Document english = page("en/replies/school-places-0128");
    assertTrue(english.text().contains("660 million yuan"), english.text());
    assertFalse(english.text().contains("6.6 100 million"), english.text());
    assertTrue(english.select("main").text().contains("40% of them in the north"));
  }

  @Test
  void a_letter_without_headings_says_what_it_lacks() throws IOException {
    Document page = letter("crossing-lights");
    assertEquals("原文未给出", fact(page, "编号"));
    assertEquals("原文未给出", fact(page, "成文日期"));
    assertTrue(page.select(".byline").text().startsWith("时间：2024-07-12 来源"), "no time is given");
    assertEquals(0, page.select(".prose h2").size());
    assertTrue(page.select(".prose a").eachText().contains("1360个"), page.select(".prose").text());
  }

  @Test
  void a_proposal_of_groups_has_run_in_headings_and_a_table_with_a_caption() throws IOException {
    Document page = letter("elderly-care-0056");
    assertEquals("政协提案 第0056号 · 示例省政协一届二次会议", kicker(page));
    assertEquals("示例省政协社会委员会、示例党派示例省委员会：", salutation(page));
    Element table = page.select(".prose table").first();
    assertEquals("表1：养老机构床位情况（2023年底）", table.select("caption").text());
    assertEquals("42000", table.select("tr").last().select("td").get(1).text());
    assertEquals("二是关于发展社区助餐的建议", page.select("a[href=#s2]").first().text());
  }

  @Test
  void a_motion_is_answered_to_many_deputies() throws IOException {
    Document page = letter("rural-roads-motion-3");
    assertEquals("人大代表议案 第3号 · 示例省一届人大二次会议", kicker(page));
    assertEquals("王丙等12名代表：", salutation(page));
    Document english = page("en/replies/rural-roads-motion-3");
    assertTrue(english.select(".prose").text().contains("rose two years in a row"));
    assertTrue(english.select(".prose figure").size() == 2);
  }

  @Test
  void an_opinion_goes_to_the_lead_handler() throws IOException {
    Document page = letter("straw-opinion-0210");
    assertEquals("示例省农业农村厅：", salutation(page));
    assertEquals("示例省生态环境厅", page.select(".signature p").first().text());
    assertEquals("opinion", card("straw-opinion-0210").get("kind").getAsString());
  }

  @Test
  void two_bodies_sign_together_and_the_matter_is_answered_again() throws IOException {
    Document first = letter("port-trade-0093");
    assertEquals(
        List.of("示例省商务厅", "示例省交通运输厅", "2024年5月30日"), first.select(".signature p").eachText());
    assertEquals("赵丁、钱戊代表：", salutation(first));
    assertTrue(first.text().contains("本件已于2024年11月20日重新答复"), first.text());
    assertTrue(links(first, "port-trade-0093-again") > 0);
    Document second = letter("port-trade-0093-again");
    assertTrue(links(second, "port-trade-0093") > 0);
    String text = second.select(".prose").text();
    for (String words : List.of("下降3.2%", "近600家", "50家以上", "4300余家", "1500亿元")) {
      assertTrue(text.contains(words), words);
    }
    Document english = page("en/replies/port-trade-0093-again");
    assertTrue(english.select(".prose").text().contains("30.2 billion yuan"));
    assertTrue(english.text().contains("fell 3.2%"));
  }

  @Test
  void english_pages_have_english_words_of_degree_and_tell_periods_apart() throws IOException {
    Document english = page("en/replies/port-trade-0093-again");
    assertEquals(
        "(more than 4,300) ÷ (more than 5,000) = 0%–88% ≥? 80%",
        english.select("#claim-private-share .arithmetic").text());
    assertEquals(
        "4300余 ÷ 超过5000 = 0%–88% ≥? 80%",
        letter("port-trade-0093-again").select("#claim-private-share .arithmetic").text());
    String uses = english.select("#claim-exports-rising").text();
    assertTrue(uses.contains("Exports, Whole province, Q1 2024: 30.2 billion yuan"), uses);
    assertTrue(uses.contains("Q2 2024: 31.8 billion yuan"), uses);
    String same = english.select("#claim-private-share").text();
    assertTrue(same.contains("Private, more than 4,300 firms"), "one period is not told: " + same);
    assertEquals(
        List.of("Q1 2024", "Q2 2024", "Q3 2024"),
        english.select("#chart-growth table tbody th").eachText());
  }

  @Test
  void separate_replies_to_one_number_name_each_other() throws IOException {
    Document roads = letter("charging-0301-roads");
    Document homes = letter("charging-0301-homes");
    assertEquals("示例省交通运输厅", fact(roads, "分办单位"));
    assertEquals("示例省住房和城乡建设厅", fact(homes, "分办单位"));
    assertTrue(links(homes, "charging-0301-roads") > 0);
    assertTrue(links(roads, "charging-0301-homes") > 0);
    String inText = roads.select(".prose a.reply-ref").attr("href");
    assertTrue(inText.endsWith("/charging-0301-homes/index.html"), inText);
  }

  @Test
  void a_letter_on_several_numbers_has_all_fields_of_its_card() throws IOException {
    Document page = letter("clinics-15-22-37");
    assertEquals("人大代表建议 第15、22、37号 · 示例省一届人大二次会议", kicker(page));
    assertEquals("张一甲、李乙、王丙等6名代表：", salutation(page));
    assertEquals("示卫函〔2024〕48号", fact(page, "文号"));
    assertEquals("示例索引-2024-0048", fact(page, "索引号"));
    assertEquals("示例签发人", fact(page, "签发人"));
    assertEquals(
        List.of("（此件公开发布）", "联系人：示例处；联系电话：示例电话", "抄送：示例省人大常委会代表工作机构、示例省人民政府办公厅"),
        page.select(".after-signature p").eachText());
    assertTrue(file("replies/clinics-15-22-37/figures.csv").contains("示例丙县"));
  }

  @Test
  void attachments_pictures_and_footnotes_are_published() throws IOException {
    Document page = letter("rivers-0415");
    for (String name :
        List.of("sections.csv", "survey.pdf", "plan.docx", "plan.ofd", "sites.xlsx")) {
      assertTrue(Files.size(site.resolve("replies/rivers-0415/files/" + name)) > 100, name);
      assertTrue(page.select("#part-attachments ~ * a[href=files/" + name + "]").size() > 0, name);
    }
    assertTrue(page.select(".prose img").attr("alt").startsWith("示意图："));
    assertEquals(2, page.select(".prose .notes li").size());
    assertTrue(page.select("a[href=https://letters.example/bulletin-2022.html]").size() > 0);
  }

  @Test
  void nothing_of_the_withdrawn_letter_is_left_but_its_date_and_reason() throws IOException {
    Document page = letter("parking-0250");
    assertTrue(page.text().contains("答复中的停车位数量统计有误"), page.text());
    assertTrue(page.text().contains("2024-09-03"), page.text());
    for (Map.Entry<String, String> file : WholeSite.files(site).entrySet()) {
      // A digest may have these digits by chance.
      boolean digests = file.getKey().equals(".huiyin-manifest.json");
      assertFalse(!digests && file.getValue().contains("7777"), file.getKey());
    }
    assertTrue(letter("charging-0301-homes").select(".prose").text().contains("已撤回"));
  }
}

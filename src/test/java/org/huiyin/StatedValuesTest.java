package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Values of which the source gives only a bound or an approximation, in a whole site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatedValuesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/stated/content");
  private static final String REPLY = "replies/demo/";
  private Path source;
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    source = folder;
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", folder.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    site = folder.resolve("site");
  }

  private Document page() throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(REPLY + "index.html")));
  }

  @Test
  void the_page_shows_the_words_of_the_source() throws IOException {
    Document page = page();
    assertEquals(
        List.of("超过100 家", "40余 家", "5—8 家", "30家以上", "超过50 家 推算 超过100 − 40余"),
        page.select("#fig-firms td.value").eachText());
    assertEquals(1, page.getElementsContainingOwnText("约数或范围").select("p.fine").size());
  }

  @Test
  void a_claim_that_cannot_be_decided_says_so_with_its_reason() throws IOException {
    String claim = page().select("#claim-east-share").text();
    assertTrue(claim.contains("无法核定") && claim.contains("示例：原文只给出约数"), claim);
    assertTrue(page().select("#claim-east-more").text().contains("成立"));
  }

  @Test
  void data_files_have_the_words_and_the_bounds() throws IOException {
    List<String> rows = Files.readAllLines(site.resolve(REPLY + "figures.csv"));
    assertTrue(rows.get(1).contains(",,超过100,100,,家,原文,"), rows.get(1));
    assertTrue(rows.get(3).contains(",,5—8,5,8,家,原文,"), rows.get(3));
    JsonObject city =
        JsonParser.parseString(Files.readString(site.resolve(REPLY + "figures.json")))
            .getAsJsonObject()
            .getAsJsonArray("figures")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("observations")
            .get(0)
            .getAsJsonObject();
    assertTrue(city.get("value").isJsonNull(), city::toString);
    assertEquals(100, city.get("lower").getAsInt());
    assertEquals(false, city.get("lowerIncluded").getAsBoolean());
    assertEquals(false, city.has("upper"));
  }

  @Test
  void a_chart_shows_the_words_and_says_what_its_marks_mean() throws IOException {
    String chart = Files.readString(site.resolve(REPLY + "charts/firms.svg"));
    assertTrue(chart.contains("超过100家") && chart.contains("5—8家"), chart);
    assertTrue(chart.contains("原文没有给出确数"), chart);
  }

  @Test
  void a_range_in_the_text_is_no_single_value() throws IOException {
    Path figures = source.resolve("content/replies/demo/figures.yml");
    String before = Files.readString(figures);
    Files.writeString(figures, before.replace("value: 1—100", "value: 5"));
    WholeSite.Run run = WholeSite.huiyin("check", "--source", source.toString());
    Files.writeString(figures, before);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[figure-text-differs]"), run::err);
    assertTrue(run.err().contains("value: 1—100"), run::err);
  }
}

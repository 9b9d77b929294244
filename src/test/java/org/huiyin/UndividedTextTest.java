package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter without headings has figures, claims, charts and commitments like any other, and so has
 * the text before the first heading.
 */
class UndividedTextTest {
  private static final String REPLY = "replies/demo-1/";

  @TempDir private Path source;

  private Document build(String passage, String text) throws IOException {
    WholeSite.goodSite(source);
    Path reply = source.resolve("content").resolve(REPLY);
    for (String name : Set.of("figures.yml", "claims.yml", "commitments.yml")) {
      Path file = reply.resolve(name);
      Files.writeString(
          file,
          Files.readString(file)
              .replace("section: s1-1", "section: text")
              .replace("passage: s1-next", "passage: " + passage));
    }
    Path index = reply.resolve("index.md");
    Files.writeString(
        index,
        text
            + Files.readString(index)
                .replaceAll("(?m)^#+ .*\n", "")
                .replace("- [延长书屋开放时间](commitment:open-later)", "延长书屋开放时间"));
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", source.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    return Jsoup.parse(Files.readString(source.resolve("site").resolve(REPLY + "index.html")));
  }

  @Test
  void sources_name_the_whole_text() throws IOException {
    Document page = build("text", "");
    assertEquals("text", page.selectFirst(".prose").id());
    assertEquals("正文", page.selectFirst(".toc a[href=#text]").text());
    assertTrue(page.select(".figures a[href=#text]").size() > 0, "the source of a figure");
    assertEquals(
        "正文", page.selectFirst("details.part:has(#part-commitments) a[href=#text]").text());
    assertTrue(
        page.select("details.part:has(#part-commitments) [id^=commitment-]").size() > 0,
        "no commitment is lost");
    JsonObject json =
        JsonParser.parseString(
                Files.readString(source.resolve("site").resolve(REPLY + "reply.json")))
            .getAsJsonObject();
    String id =
        json.getAsJsonArray("texts")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("sections")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    assertEquals("text", id);
  }

  @Test
  void a_run_in_heading_can_be_the_passage_of_a_commitment() throws IOException {
    Document page = build("next", "下一步工作安排。{#next}继续推进，见[安排](#next)。\n\n");
    Set<String> links = new TreeSet<>();
    page.select("details.part:has(#part-commitments) a[href=#next]")
        .forEach(link -> links.add(link.text()));
    assertEquals(Set.of("下一步工作安排"), links);
    assertEquals("下一步工作安排", page.selectFirst(".toc a[href=#next]").text());
    assertEquals("span", page.selectFirst("#next").tagName());
    String data = Files.readString(source.resolve("site/replies/demo-1/reply.json"));
    JsonObject text =
        JsonParser.parseString(data)
            .getAsJsonObject()
            .getAsJsonArray("texts")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "[{\"id\":\"next\",\"text\":\"下一步工作安排\",\"section\":\"\"}]",
        text.getAsJsonArray("runIns").toString());
  }

  @Test
  void sources_name_the_text_before_the_first_heading_in_both_languages() throws IOException {
    WholeSite.copy(Path.of("src/test/resources/sites/dimensions"), source);
    Path reply = source.resolve("content/replies/schools");
    for (String name : Set.of("figures.yml", "commitments.yml")) {
      Path file = reply.resolve(name);
      Files.writeString(
          file, Files.readString(file).replaceAll("(section|passage): [a-z0-9-]+", "$1: text"));
    }
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", source.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    for (String folder : Set.of("replies/schools/", "en/replies/schools/")) {
      Document page =
          Jsoup.parse(Files.readString(source.resolve("site/" + folder + "index.html")));
      String whole = folder.startsWith("en") ? "Text of the reply" : "正文";
      assertEquals(1, page.select("#text").size(), folder);
      assertTrue(page.select("#text h2").size() > 0, "it has headings");
      assertEquals(whole, page.selectFirst(".figures a[href=#text]").text());
      assertEquals(
          whole, page.selectFirst("details.part:has(#part-commitments) a[href=#text]").text());
      assertTrue(page.select("[id^=commitment-]").size() > 0, "no commitment is lost");
      assertEquals(0, page.select(".toc a[href=#text]").size(), "not a part of its own");
    }
  }
}

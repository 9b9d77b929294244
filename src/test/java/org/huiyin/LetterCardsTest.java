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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The cards of real letters in a whole site: what they give is shown, what they lack is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterCardsTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/cards/content");
  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    WholeSite.copy(SAMPLE, folder.resolve("content"));
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", folder.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run::err);
    site = folder.resolve("site");
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(address).resolve("index.html")));
  }

  private JsonObject json(String id) throws IOException {
    return JsonParser.parseString(Files.readString(site.resolve("replies/" + id + "/reply.json")))
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

  /** The texts of a card, ids of organisations, topics and outcomes aside. */
  private static Stream<String> texts(Object node, String language) {
    if (node instanceof List<?> list) {
      return list.stream().flatMap(item -> texts(item, language));
    }
    if (node instanceof Map<?, ?> mapping) {
      return mapping.entrySet().stream()
          .filter(
              entry ->
                  !Set.of("zh", "en").contains(entry.getKey()) || entry.getKey().equals(language))
          .filter(entry -> !Set.of("role", "scheme", "term", "session").contains(entry.getKey()))
          .flatMap(entry -> texts(entry.getValue(), language));
    }
    return node instanceof String text ? Stream.of(text) : Stream.empty();
  }

  @Test
  void no_field_of_a_card_is_lost() throws IOException {
    Map<String, Object> card =
        new Yaml().load(Files.readString(SAMPLE.resolve("replies/full/reply.yml")));
    Set<String> keys = new TreeSet<>();
    JsonParser.parseString(
            Files.readString(Path.of("src/main/resources/org/huiyin/schema/reply.json")))
        .getAsJsonObject()
        .getAsJsonObject("properties")
        .keySet()
        .forEach(keys::add);
    keys.removeAll(card.keySet());
    // Only for opinions, for separate handlers, and for what has figures; others instead of total.
    keys.removeAll(
        Set.of(
            "addressed-to",
            "handled-separately",
            "proposers-others",
            "consulted",
            "consulted-others",
            "documents",
            "highlights",
            // These name other replies and files; RelatedTest and AttachmentsTest hold them.
            "answered-with",
            "replaces",
            "attachments",
            // These concern the original, which OriginalTest holds.
            "text",
            "to-confirm",
            // RevisionsTest, YearSummaryTest and PersonalDataTest hold these.
            "asks",
            "received-on",
            "due-on",
            "extended-to",
            "consent",
            "opinion",
            "allow-private"));
    assertEquals(Set.of(), keys, "the card holds every key");
    card.keySet()
        .removeAll(
            Set.of(
                "kind",
                "topics",
                "lead-handler",
                "co-handlers",
                "signed-by",
                "signed-on",
                "published-at",
                "status",
                "publicity"));
    for (String language : List.of("zh", "en")) {
      String page = page((language.equals("en") ? "en/" : "") + "replies/full").text();
      String search = search(language);
      String json = json("full").toString();
      List<String> given = texts(card, language).toList();
      assertTrue(given.size() > 15, given::toString);
      for (String text : given) {
        assertTrue(page.contains(text), () -> text + " is not on the page: " + page);
        assertTrue(json.contains(text), () -> text + " is not in reply.json");
        if (!text.equals("A") && !text.startsWith("示例市政府网") && !text.startsWith("Sample gov")) {
          assertTrue(search.contains(text), () -> text + " is not in the search: " + search);
        }
      }
      for (String body : List.of("交通运输局", "发展和改革委员会", "财政局")) {
        assertTrue(language.equals("en") || page.contains(body) && search.contains(body), body);
      }
    }
  }

  /** What the search finds the reply by, and shows of it. */
  private String search(String language) throws IOException {
    String folder = language.equals("en") ? "en/replies/full" : "replies/full";
    return Files.readString(site.resolve(folder).resolve("search/0.txt"));
  }

  @Test
  void a_joint_letter_names_all_its_numbers_bodies_and_recipients() throws IOException {
    Document page = page("replies/full");
    assertEquals("人大代表建议 第15、22、37号 · 示例市一届人大二次会议", page.select(".kicker").first().text());
    assertEquals("尊敬的张一甲等六位代表：", page.select(".salutation").text());
    assertEquals("张一甲等6名代表", fact(page, "提出人"));
    assertEquals(
        List.of("示例市交通运输局", "示例市发展和改革委员会", "示例市财政局", "2024年5月20日"),
        page.select(".signature p").eachText());
    assertEquals(
        List.of("（此件公开发布）", "联系人：示例科王某", "抄送：示例市人大常委会代表工委、示例市政府督查室"),
        page.select(".after-signature p").eachText());
    Element signature = page.select(".signature").first();
    assertEquals("after-signature", signature.nextElementSibling().className());
    String feed = Files.readString(site.resolve("feed.xml"));
    assertTrue(feed.contains("<name>示例市交通运输局、示例市发展和改革委员会、示例市财政局</name>"));
    for (String body : List.of("organisation/jtj", "organisation/fgw", "co-handler/czj")) {
      assertTrue(page("replies/" + body).html().contains("优化公交线路"), body);
    }
    assertEquals(
        "Zhang Yijia and 5 other deputies",
        fact(page("en/replies/full"), "Put by").replace("Deputy ", ""));
  }

  @Test
  void what_the_letter_lacks_is_told_and_lists_go_by_the_day_of_signature() throws IOException {
    Document page = page("replies/bare");
    assertEquals("政协提案", page.select(".kicker").first().text());
    assertEquals("关于示例提案的复函（示例）", page.select("h1").text());
    assertEquals(List.of(), page.select(".salutation, .formal").eachText());
    for (String label : List.of("编号", "届次", "案由", "提出人", "公布日期")) {
      assertEquals("原文未给出", fact(page, label), label);
    }
    assertEquals("2024年5月10日", fact(page, "成文日期"));
    assertTrue(page.select(".byline").text().contains("公布时间未注明"));
    assertEquals(0, page.select("meta[name=PubDate]").size());
    JsonObject card = json("bare");
    assertTrue(card.get("publishedAt").isJsonNull() && card.get("congress").isJsonNull());
    assertEquals(0, card.getAsJsonArray("numbers").size());
    assertFalse(page.html().contains("datePublished"));
    assertFalse(page.html().contains("\"creator\":[]"), "nobody is named");
    List<String> days = page("replies").select(".card-meta time, .row-day").eachText();
    assertEquals(days.stream().sorted((a, b) -> b.compareTo(a)).toList(), days);
    assertTrue(days.contains("2024-05-10"), days::toString);
    String feed = Files.readString(site.resolve("feed.xml"));
    assertTrue(feed.contains("<updated>2024-05-10T00:00:00+08:00</updated>"));
  }

  @Test
  void a_letter_without_date_has_none_in_its_signature() throws IOException {
    Document page = page("replies/undated");
    assertEquals(
        "人大代表建议 第01025（交通类090号）", page.select(".kicker").first().ownText().split(" · ")[0]);
    assertEquals(List.of("示例市交通运输局"), page.select(".signature p").eachText());
    assertEquals("原文未给出", fact(page, "成文日期"));
    assertEquals("张一甲、李乙代表、王丙委员：", page.select(".salutation").text());
    assertEquals("示例市交通运输局", fact(page, "分办单位"));
    assertEquals("", fact(page, "主办单位"));
    assertTrue(json("undated").get("handledSeparately").getAsBoolean());
  }

  @Test
  void proposers_that_are_not_named_are_counted() throws IOException {
    assertEquals("张一甲等6名代表：", page("replies/six").select(".salutation").text());
    assertEquals(6, json("six").get("proposersTotal").getAsInt());
    assertEquals("张一甲等代表：", page("replies/motion").select(".salutation").text());
  }

  @Test
  void motions_and_opinions_have_words_of_their_own() throws IOException {
    Document motion = page("replies/motion");
    assertEquals("人大代表议案 第1号 · 示例市一届人大二次会议", motion.select(".kicker").first().text());
    Document opinion = page("replies/opinion");
    assertEquals("会办意见 第15号 · 示例市一届人大二次会议", opinion.select(".kicker").first().text());
    assertEquals("示例市交通运输局：", opinion.select(".salutation").text());
    assertEquals("示例市交通运输局", fact(opinion, "主送单位"));
    assertEquals("", fact(opinion, "提出人"));
    assertEquals("示例市发展和改革委员会", opinion.select(".signature p").first().text());
    assertEquals("示例市发展和改革委员会", opinion.select("meta[name=ContentSource]").attr("content"));
    assertEquals("会办意见,示例市发改委", opinion.select("meta[name=Keywords]").attr("content"));
    assertTrue(
        page("replies/organisation/fgw").html().contains("replies/opinion/")
            || page("replies/organisation/fgw").html().contains("opinion/"));
    assertEquals("示例市发展和改革委员会主办的答复和会办意见", page("replies/organisation/fgw").select("h1").text());
    assertEquals("示例市交通运输局主办的答复", page("replies/organisation/jtj").select("h1").text());
    JsonElement to = json("opinion").getAsJsonArray("addressedTo").get(0);
    assertEquals("jtj", to.getAsJsonObject().get("id").getAsString());
    assertEquals("opinion", json("opinion").get("kind").getAsString());
    String list = page("replies").text();
    assertTrue(list.contains("人大代表议案 第1号") && list.contains("会办意见 第15号"), list);
  }
}

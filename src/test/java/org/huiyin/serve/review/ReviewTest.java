package org.huiyin.serve.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.MarkedSite;
import org.huiyin.WholeSite;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for confirming shows, and what a confirmation writes. */
class ReviewTest {
  @TempDir Path source;

  private Review review;

  @BeforeEach
  void draft() throws IOException {
    MarkedSite.write(source);
    review =
        new Review(
            source,
            new Editor(Optional.of("示例编辑"), zone -> LocalDate.of(2026, 11, 26)),
            new Words(message -> message.key(), Language.ZH));
  }

  private Sheet sheet() throws IOException {
    return assertInstanceOf(Review.Found.Whole.class, review.find(MarkedSite.ID)).sheet();
  }

  private static List<Sheet.Item> items(Sheet sheet, Predicate<Sheet.Item> which) {
    return sheet.blocks().stream()
        .flatMap(block -> block.sentences().stream())
        .flatMap(sentence -> sentence.items().stream())
        .filter(which)
        .toList();
  }

  private static Sheet.Item item(Sheet sheet, String name) {
    List<Sheet.Item> found = items(sheet, item -> item.name().equals(name));
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  private static String fact(Sheet.Item item, String label) {
    return item.facts().stream()
        .filter(fact -> fact.label().equals(label))
        .map(
            fact ->
                fact.value()
                    + fact.guesses().stream()
                        .map(
                            guess ->
                                " ? "
                                    + guess.path()
                                    + guess.reason().map(reason -> " " + reason).orElse("")
                                    + (guess.again() ? " again" : ""))
                        .reduce("", String::concat))
        .findFirst()
        .orElse("");
  }

  @Test
  void each_sentence_has_what_it_states() throws IOException {
    Sheet sheet = sheet();
    assertEquals(MarkedSite.MARKS, sheet.left());
    List<Sheet.Sentence> sentences =
        sheet.blocks().stream()
            .filter(block -> block.heading().isEmpty())
            .flatMap(block -> block.sentences().stream())
            .toList();
    assertEquals(
        List.of("2023年全市有社区书屋120个，其中北区45个，占全市三分之一以上；", "2020年以来累计藏书36,000册。", "延长书屋开放时间，参见另一份答复。"),
        sentences.stream().map(Sheet.Sentence::text).toList());
    assertEquals(
        List.of("text.1", "figures.rooms.city", "figures.rooms.north", "claims.north-share"),
        sentences.get(0).items().stream().map(Sheet.Item::name).toList());
    Sheet.Item north = sentences.get(0).items().get(2);
    assertEquals("45个", sentences.get(0).text().substring(north.start(), north.end()));
    assertEquals("45 个", fact(north, "review.value"));
    assertEquals("北区 ? figures.rooms.north.area 承接“其中”", fact(north, "review.area"));
    assertEquals("2023年 ? figures.rooms.period again", fact(north, "review.period"));
    Sheet.Item city = sentences.get(0).items().get(1);
    assertEquals("社区书屋 ? figures.rooms.label 名词取自“社区书屋”", fact(city, "review.label"));
    assertEquals("2023年 ? figures.rooms.period", fact(city, "review.period"));
    assertEquals("存量", fact(city, "review.nature"));
  }

  @Test
  void claims_commitments_dates_and_the_card_are_there_too() throws IOException {
    Sheet sheet = sheet();
    Sheet.Item claim = item(sheet, "claims.north-share");
    assertEquals(
        "rooms.north / rooms.city >= 1/3 ? claims.north-share.holds", fact(claim, "review.holds"));
    assertEquals("review.holds-true", fact(claim, "review.result"));
    Sheet.Item commitment = item(sheet, "commitments.open-later");
    assertEquals("完善 ? commitments.open-later.mode", fact(commitment, "review.mode"));
    assertEquals("review.not-given", fact(commitment, "review.due"));
    assertEquals("2023年 ? text.1.date", fact(item(sheet, "text.1"), "review.date"));
    assertEquals("示例：多建社区书屋 ? card.topic", fact(item(sheet, "card"), "topic"));
    Sheet.Item unmentioned = item(sheet, "figures.rooms.south");
    assertEquals("南区 ? figures.rooms.south.area", fact(unmentioned, "area"));
    assertEquals(List.of(new Sheet.Listed("3", "共走访3次。", "review.reason")), sheet.listed());
  }

  @Test
  void a_place_opens_the_file_at_its_line() throws IOException {
    Sheet.Place place = item(sheet(), "claims.north-share").place();
    assertEquals("content/replies/demo-1/claims.yml:1:1", place.text());
    assertEquals(
        "vscode://file" + MarkedSite.file(source, "claims.yml").toUri().getRawPath() + ":1:1",
        place.href());
  }

  @Test
  void a_confirmation_takes_off_one_mark_and_nothing_else() throws IOException {
    Path figures = MarkedSite.file(source, "figures.yml");
    String before = Files.readString(figures);
    Sheet seen = sheet();
    assertTrue(review.confirm("demo-1", List.of("figures.rooms.label"), seen.version()));
    assertEquals(
        before.replace("to-confirm: [label, period]", "to-confirm: [period]"),
        Files.readString(figures));
    assertEquals(MarkedSite.MARKS - 1, sheet().left());
    assertTrue(
        Files.readString(MarkedSite.file(source, "import.yml"))
            .contains("{on: 2026-11-26, by: 示例编辑, what: [figures.rooms.label]}"));
  }

  @Test
  void what_the_editor_has_not_seen_is_not_confirmed() throws IOException {
    Sheet seen = sheet();
    MarkedSite.swap(source, "figures.yml", "value: 45", "value: 46");
    var before = WholeSite.files(source);
    assertFalse(review.confirm("demo-1", List.of("figures.rooms.label"), seen.version()));
    assertFalse(review.confirm("demo-1", List.of("figures.rooms.nature"), sheet().version()));
    assertFalse(review.confirm("demo-1", List.of("figures.rooms"), sheet().version()));
    assertFalse(review.confirm("demo-1", List.of("figures"), sheet().version()));
    assertFalse(review.confirm("demo-1", List.of(), sheet().version()));
    assertFalse(review.confirm("../demo-1", List.of("figures.rooms.label"), seen.version()));
    assertEquals(before, WholeSite.files(source));
  }

  @Test
  void broken_sources_are_told() throws IOException {
    MarkedSite.swap(source, "figures.yml", "unit: 册", "unit: [");
    assertInstanceOf(Review.Found.Broken.class, review.find("demo-1"));
    assertInstanceOf(Review.Found.Nothing.class, review.find("demo-9"));
  }
}

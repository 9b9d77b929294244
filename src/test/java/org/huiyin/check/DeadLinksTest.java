package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinksTest {
  private final KnownAddresses addresses = known();
  private final DeadLinks check = new DeadLinks(addresses, "");

  private static KnownAddresses known() {
    KnownAddresses known = new KnownAddresses(List.of("replies/topic/"));
    known.add(List.of("index.html", "replies/index.html", "about/index.html", "feed.xml"));
    return known;
  }

  private static ReplyBuilder reply() {
    return ReplyBuilder.reply()
        .section("s1", "s1-1")
        .image("plan.png")
        .with(figure("rooms").with(given("city", "120")))
        .with(ReplyBuilder.commitment("c1", "s1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about/",
        "/about/index.html",
        "/about/#x",
        "../../about/",
        "/feed.xml",
        "#s1",
        "#s1-1",
        "#fig-rooms--city",
        "#commitment-c1",
        "figures.csv",
        "figures.json",
        "https://demo.example/nowhere/",
        "mailto:a@demo.example",
      })
  void a_link_that_leads_somewhere_passes(String target) {
    assertEquals(List.of(), Codes.of(check, reply().link(target)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "/rules/, dead-link", "/about, dead-link", "../about/, dead-link",
        "data/rooms.csv, dead-link", "'#s2', dead-fragment", "'#fig-rooms--north', dead-fragment",
      })
  void a_link_that_leads_nowhere_is_told(String target, String code) {
    assertEquals(List.of(code), Codes.of(check, reply().link(target)));
  }

  @Test
  void images_must_be_there() {
    assertEquals(List.of(), Codes.of(check, reply().shownImage("images/plan.png")));
    assertEquals(List.of("missing-image"), Codes.of(check, reply().shownImage("images/map.png")));
  }

  @Test
  void an_address_is_given_once_and_a_reserved_one_never() {
    Problems problems = new Problems();
    addresses.take("contact/", ReplyBuilder.HERE, problems);
    assertEquals(List.of(), problems.sorted());
    addresses.take("contact/", ReplyBuilder.HERE, problems);
    addresses.take("replies/", ReplyBuilder.HERE, problems);
    addresses.take("replies/topic/", ReplyBuilder.HERE, problems);
    assertEquals(
        List.of("/contact/", "/replies/", "/replies/topic/"),
        problems.sorted().stream().map(problem -> problem.message().args().get(0)).toList());
    assertEquals(
        List.of("address-taken"),
        problems.sorted().stream().map(Problem::code).distinct().toList());
  }
}

package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.pipeline.CardIndex;
import org.junit.jupiter.api.Test;

class RelationsHoldTest {
  private static List<String> found(Card card, Card... others) {
    return Codes.of(new RelationsHold(new CardIndex(List.of(others))), ReplyBuilder.reply(card));
  }

  private static CardBuilder card(String id, String day) {
    return CardBuilder.card(id).signedOn("2024-01-01").publishedOn(day);
  }

  @Test
  void a_replaced_reply_is_another_and_not_a_later_one() {
    Card older = card("a", "2024-06-01").build();
    assertEquals(List.of(), found(card("b", "2024-06-01").replaces("a").build(), older));
    assertEquals(
        List.of("replaces-newer"), found(card("b", "2024-05-31").replaces("a").build(), older));
    assertEquals(
        List.of("related-to-itself"), found(card("b", "2024-06-01").replaces("b").build(), older));
    assertEquals(
        List.of("unknown-reply"), found(card("b", "2024-06-01").replaces("c").build(), older));
  }

  @Test
  void replies_do_not_replace_each_other() {
    Card card = card("b", "2024-06-01").replaces("a").build();
    assertEquals(
        List.of("related-to-itself"),
        found(card, card, card("a", "2024-06-01").replaces("b").build()));
  }

  @Test
  void separate_replies_answer_the_same_matter() {
    Card other = card("a", "2024-06-01").build();
    assertEquals(List.of(), found(card("b", "2024-06-01").answeredWith("a").build(), other));
    assertEquals(
        List.of("unknown-reply"), found(card("b", "2024-06-01").answeredWith("c").build(), other));
    assertEquals(
        List.of("answered-with-another-number"),
        found(card("b", "2024-06-01").number("99").answeredWith("a").build(), other));
  }
}

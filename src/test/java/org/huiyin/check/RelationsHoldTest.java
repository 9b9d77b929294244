package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Organisation;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.site.Deadlines;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.pipeline.trace.CardIndex;
import org.junit.jupiter.api.Test;

class RelationsHoldTest {
  private static List<String> found(Card card, Card... others) {
    return Codes.of(
        new RelationsHold(new CardIndex(List.of(others)), Deadlines.NONE),
        ReplyBuilder.reply(card));
  }

  private static final Organisation OTHER =
      new Organisation("other", LocalizedText.chinese("示例局"), LocalizedText.chinese("示例局"));

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

  /** A loop of three has one cause, and is reported once. */
  @Test
  void a_loop_is_reported_once() {
    Card first = card("a", "2024-06-01").replaces("c").build();
    Card second = card("b", "2024-06-02").replaces("a").build();
    Card third = card("c", "2024-06-03").replaces("b").build();
    assertEquals(List.of("replaces-newer"), found(first, first, second, third));
    assertEquals(List.of(), found(second, first, second, third));
    assertEquals(List.of(), found(third, first, second, third));
    Card one = card("a", "2024-06-01").replaces("b").build();
    Card other = card("b", "2024-06-01").replaces("a").build();
    assertEquals(List.of(), found(one, one, other));
    assertEquals(List.of("related-to-itself"), found(other, one, other));
  }

  @Test
  void a_reply_that_is_not_published_is_named_as_such() {
    Card draft = card("a", "2024-06-01").status(Card.Status.DRAFT).build();
    RelationsHold check =
        new RelationsHold(new CardIndex(List.of(), List.of(draft)), Deadlines.NONE);
    assertEquals(
        List.of("unpublished-reply"),
        Codes.of(check, ReplyBuilder.reply(card("b", "2024-06-01").replaces("a").build())));
  }

  @Test
  void separate_replies_answer_the_same_matter() {
    Card other = card("a", "2024-06-01").build();
    CardBuilder separate = card("b", "2024-06-01").answeredWith("a").handler(OTHER);
    assertEquals(List.of(), found(separate.build(), other));
    assertEquals(
        List.of("answered-with-same-body"),
        found(card("b", "2024-06-01").answeredWith("a").build(), other));
    assertEquals(
        List.of("repeated-value"),
        found(card("b", "2024-06-01").replaces("a").answeredWith("a").build(), other));
    assertEquals(
        List.of("unknown-reply"), found(card("b", "2024-06-01").answeredWith("c").build(), other));
    assertEquals(
        List.of("answered-with-another-number"),
        found(card("b", "2024-06-01").number("99").answeredWith("a").build(), other));
  }
}

package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.pipeline.CardIndex;
import org.junit.jupiter.api.Test;

class SameNumberTest {
  private static List<String> found(Card card, Card... others) {
    return Codes.of(new SameNumber(new CardIndex(List.of(others))), ReplyBuilder.reply(card));
  }

  @Test
  void two_replies_to_one_number_name_each_other() {
    Card first = CardBuilder.card("a").build();
    assertEquals(List.of("same-number"), found(CardBuilder.card("b").build(), first));
    assertEquals(List.of(), found(first, CardBuilder.card("b").build()), "reported once");
    assertEquals(List.of(), found(CardBuilder.card("b").replaces("a").build(), first));
    assertEquals(List.of(), found(CardBuilder.card("b").answeredWith("a").build(), first));
    assertEquals(
        List.of(),
        found(CardBuilder.card("b").build(), CardBuilder.card("a").answeredWith("b").build()));
  }

  @Test
  void replies_are_related_through_others() {
    Card first = CardBuilder.card("a").build();
    Card second = CardBuilder.card("b").replaces("a").build();
    assertEquals(List.of(), found(CardBuilder.card("c").replaces("b").build(), first, second));
  }
}

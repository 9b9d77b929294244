package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.pipeline.trace.CardIndex;
import org.junit.jupiter.api.Test;

class SameNumberTest {
  private static List<String> found(Card card, Card... others) {
    List<Card> all = Stream.concat(Stream.of(card), Stream.of(others)).toList();
    return Codes.of(new SameNumber(new CardIndex(all)), ReplyBuilder.reply(card));
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

  /** A relation that is wrong is reported, and may be the one that is missed. */
  @Test
  void a_wrong_relation_is_not_reported_as_a_missing_one() {
    Card first = CardBuilder.card("a").build();
    assertEquals(List.of(), found(CardBuilder.card("b").replaces("nothing").build(), first));
    assertEquals(List.of(), found(CardBuilder.card("b").answeredWith("b").build(), first));
  }

  @Test
  void two_replies_that_replace_one_are_related_to_each_other() {
    Card first = CardBuilder.card("a").build();
    Card second = CardBuilder.card("b").replaces("a").build();
    Card third = CardBuilder.card("c").replaces("a").build();
    assertEquals(List.of("same-number"), found(third, first, second));
    assertEquals(
        List.of(),
        found(CardBuilder.card("c").replaces("a").answeredWith("b").build(), first, second));
    assertEquals(
        List.of(), found(CardBuilder.card("c").number("99").replaces("a").build(), first, second));
  }

  @Test
  void replies_are_related_through_others() {
    Card first = CardBuilder.card("a").build();
    Card second = CardBuilder.card("b").replaces("a").build();
    assertEquals(List.of(), found(CardBuilder.card("c").replaces("b").build(), first, second));
  }

  @Test
  void of_many_replies_to_one_number_the_first_are_told() {
    Card[] others =
        IntStream.range(0, 100)
            .mapToObj(i -> CardBuilder.card("a" + i).build())
            .toArray(Card[]::new);
    assertEquals(
        Collections.nCopies(10, "same-number"), found(CardBuilder.card("b").build(), others));
  }
}

package org.huiyin.pipeline.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.check.KnownAddresses;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.site.Addresses;
import org.junit.jupiter.api.Test;

/** What a reply is told of others, and what of it is recorded. */
class CardIndexTest {
  private static final Card A = CardBuilder.card("a").build();
  private static final Card B = CardBuilder.card("b").replaces("a").build();
  private static final Card C = CardBuilder.card("c").number("99").answeredWith("a").build();

  private static List<String> ids(List<Card> cards) {
    return cards.stream().map(Card::id).toList();
  }

  @Test
  void replies_are_found_by_id_by_who_names_them_and_by_their_matter() {
    CardIndex index = new CardIndex(List.of(C, B, A));
    assertEquals(Optional.of(A), index.card("a"));
    assertEquals(Optional.empty(), index.card("d"));
    assertEquals(List.of("b", "c"), ids(index.naming("a")));
    assertEquals(List.of(), ids(index.naming("c")));
    assertEquals(List.of("a", "b", "c"), index.ids());
    for (Card card : List.of(A, B, C)) {
      List<String> same = new ArrayList<>();
      for (Card other : List.of(A, B, C)) {
        if (!other.id().equals(card.id()) && card.filing().isSameAs(other.filing())) {
          same.add(other.id());
        }
      }
      assertEquals(same, ids(index.sameMatter(card)), card.id());
    }
    assertEquals(List.of("b"), ids(index.sameMatter(A)));
  }

  private static Answers answers(Card... cards) {
    KnownAddresses addresses = new KnownAddresses(List.of());
    List.of(cards).forEach(card -> addresses.addOpen(card.address()));
    return new Answers(
        new CardIndex(List.of(cards)),
        addresses,
        LocalDate.MAX,
        LocalDate.MAX,
        Optional.empty(),
        path -> "");
  }

  @Test
  void the_answer_that_there_is_none_is_recorded_too() {
    TracedAnswers traced = new TracedAnswers("a", answers(A));
    assertEquals(Optional.empty(), traced.card("b"));
    assertEquals(Addresses.Standing.UNKNOWN, traced.at("replies/b/index.html"));
    Trace trace = traced.trace();
    assertEquals(3, trace.answers().size(), trace::toString);
    assertEquals(true, trace.holds(answers(A)));
    assertEquals(true, trace.holds(answers(A, C)), "not asked for");
    assertEquals(false, trace.holds(answers(A, B)));
    assertEquals(false, trace.holds(answers(B)), "its own state");
  }

  @Test
  void a_list_counts_as_a_whole() {
    TracedAnswers traced = new TracedAnswers("a", answers(A));
    traced.ids();
    assertEquals(true, traced.trace().holds(answers(A)));
    assertEquals(false, traced.trace().holds(answers(A, C)));
    TracedAnswers other = new TracedAnswers("a", answers(A));
    other.naming("a");
    other.sameMatter(A);
    assertEquals(true, other.trace().holds(answers(A)));
    assertEquals(false, other.trace().holds(answers(A, B)));
    assertEquals(false, other.trace().holds(answers(A, C)));
  }
}

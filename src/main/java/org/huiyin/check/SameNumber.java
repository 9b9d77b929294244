package org.huiyin.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.RelatedReplies;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns about two replies to one suggestion or proposal that do not name each other: readers cannot
 * tell which of them counts. Withdrawn replies do not count. A pair is reported once, at the reply
 * with the later id.
 */
final class SameNumber implements Check {
  /** How many others are told at one reply: of many with one number, the pairs are countless. */
  private static final int MOST = 10;

  private final Neighbours neighbours;

  SameNumber(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** Whether a relation leads to no other reply, which is reported and may be the one missed. */
  private boolean hasWrongRelation(Card card) {
    return Stream.concat(
            card.relations().replaces().stream(), card.relations().answeredWith().stream())
        .map(Card.Relation::id)
        .anyMatch(id -> id.equals(card.id()) || neighbours.card(id).isEmpty());
  }

  /** Whether two replies answer one earlier reply again, so that it is open which one counts. */
  private static boolean replaceTheSame(Card card, Card other) {
    Optional<String> replaced = card.relations().replaces().map(Card.Relation::id);
    return replaced.isPresent()
        && replaced.equals(other.relations().replaces().map(Card.Relation::id))
        && !isNamed(card, other)
        && !isNamed(other, card);
  }

  private static boolean isNamed(Card card, Card other) {
    return card.relations().answeredWith().stream()
        .anyMatch(named -> named.id().equals(other.id()));
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    if (hasWrongRelation(card)) {
      return;
    }
    int told = 0;
    for (Card other : neighbours.sameMatter(card)) {
      if (told < MOST
          && other.id().compareTo(card.id()) < 0
          && !other.isWithdrawn()
          && (!RelatedReplies.areRelated(card, other, neighbours) || replaceTheSame(card, other))) {
        told++;
        problems.add(
            Problem.warning(
                    card.relations().number(),
                    Message.of("same-number", other.origin().file().path()))
                .withHint(Message.of("hint.same-number", other.id())));
      }
    }
  }
}

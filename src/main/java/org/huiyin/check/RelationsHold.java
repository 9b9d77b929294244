package org.huiyin.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks what a card states of other replies. A replaced reply is an earlier one, to the same kind
 * of matter; the number may differ, because letters on several numbers are answered again one by
 * one. Separate replies answer the same suggestion or proposal.
 */
final class RelationsHold implements Check {
  private final Neighbours neighbours;

  RelationsHold(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    card.relations().replaces().ifPresent(named -> checkReplaced(card, named, problems));
    for (Card.Relation named : card.relations().answeredWith()) {
      other(card, named, problems)
          .filter(other -> !card.filing().isSameAs(other.filing()))
          .ifPresent(
              other ->
                  problems.error(
                      named.origin(),
                      "answered-with-another-number",
                      String.join("、", other.filing().numbers())));
    }
  }

  private void checkReplaced(Card card, Card.Relation named, Problems problems) {
    Optional<Card> other = other(card, named, problems);
    if (other.isEmpty()) {
      return;
    }
    Card older = other.get();
    if (older.filing().kind() != card.filing().kind()) {
      problems.error(named.origin(), "replaces-another-kind", named.id());
    } else if (card.time().isBefore(older.time())) {
      problems.error(named.origin(), "replaces-newer", older.day(), card.day());
    } else if (isReplacedBy(card, older)) {
      problems.error(named.origin(), "related-to-itself", named.id());
    }
  }

  /** Whether an older reply in turn replaces a newer one, directly or through others. */
  private boolean isReplacedBy(Card card, Card older) {
    Set<String> seen = new HashSet<>();
    Optional<Card> next = Optional.of(older);
    while (next.isPresent() && seen.add(next.get().id())) {
      if (next.get().id().equals(card.id())) {
        return true;
      }
      next = next.get().relations().replaces().flatMap(named -> neighbours.card(named.id()));
    }
    return false;
  }

  /** The reply that is named; empty if it is unknown or the same, which is reported. */
  private Optional<Card> other(Card card, Card.Relation named, Problems problems) {
    if (named.id().equals(card.id())) {
      problems.error(named.origin(), "related-to-itself", named.id());
      return Optional.empty();
    }
    Optional<Card> found = neighbours.card(named.id());
    if (found.isEmpty()) {
      List<String> others = neighbours.ids().stream().filter(id -> !id.equals(card.id())).toList();
      problems.add(
          Problem.error(named.origin(), Message.of("unknown-reply", named.id()))
              .withHint(Nearest.hint(named.id(), others)));
    }
    return found;
  }
}

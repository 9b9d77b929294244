package org.huiyin.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.site.Deadlines;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks what a card states of other replies. A replaced reply is an earlier one, to the same kind
 * of matter; the number may differ, because letters on several numbers are answered again one by
 * one. Separate replies answer the same suggestion or proposal.
 */
final class RelationsHold implements Check {
  private final Neighbours neighbours;
  private final Deadlines deadlines;

  /**
   * @param deadlines of the site
   */
  RelationsHold(Neighbours neighbours, Deadlines deadlines) {
    this.neighbours = neighbours;
    this.deadlines = deadlines;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    card.relations().replaces().ifPresent(named -> checkReplaced(card, named, problems));
    Set<String> seen = new HashSet<>();
    card.relations().replaces().ifPresent(named -> seen.add(named.id()));
    for (Card.Relation named : card.relations().answeredWith()) {
      if (seen.add(named.id())) {
        other(card, named, problems)
            .ifPresent(other -> checkSeparate(card, other, named, problems));
      } else {
        problems.error(named.origin(), "repeated-value", named.id());
      }
    }
  }

  private static void checkSeparate(Card card, Card other, Card.Relation named, Problems problems) {
    if (!card.filing().isSameAs(other.filing())) {
      problems.error(
          named.origin(),
          "answered-with-another-number",
          String.join("、", other.filing().numbers()));
    } else if (new HashSet<>(card.letter().signedBy())
        .equals(new HashSet<>(other.letter().signedBy()))) {
      String bodies =
          card.letter().signedBy().stream()
              .map(body -> body.name().zh())
              .collect(Collectors.joining("、"));
      problems.error(named.origin(), "answered-with-same-body", bodies);
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
    } else if (isLastOfLoop(card, older)) {
      problems.error(named.origin(), "related-to-itself", named.id());
    } else {
      checkTime(card, older, named, problems);
    }
  }

  /** Warns about a reply that comes too late after one that did not satisfy. */
  private void checkTime(Card card, Card older, Card.Relation named, Problems problems) {
    Optional<LocalDate> last =
        older
            .procedure()
            .lastOpinion()
            .filter(opinion -> opinion.attitude() == Procedure.Attitude.DISSATISFIED)
            .flatMap(Procedure.Opinion::on)
            .flatMap(on -> deadlines.again().map(term -> deadlines.end(on, term)));
    Optional<LocalDate> signedOn = card.letter().signedOn();
    if (last.isPresent() && signedOn.isPresent() && signedOn.get().isAfter(last.get())) {
      problems.add(
          Problem.warning(
              named.origin(), Message.of("answered-again-late", signedOn.get(), last.get())));
    }
  }

  /**
   * Whether an older reply in turn replaces a newer one, directly or through others. A loop is
   * reported once, at the reply with the last id; one of replies of different days is reported
   * where an older reply replaces a newer one.
   */
  private boolean isLastOfLoop(Card card, Card older) {
    Set<String> seen = new HashSet<>();
    Optional<Card> next = Optional.of(older);
    while (next.isPresent() && seen.add(next.get().id())) {
      if (next.get().id().equals(card.id())) {
        return true;
      }
      if (next.get().id().compareTo(card.id()) > 0 || !next.get().time().equals(card.time())) {
        return false;
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
      problems.add(neighbours.missing(named.id(), card.id(), named.origin()));
    }
    return found;
  }
}

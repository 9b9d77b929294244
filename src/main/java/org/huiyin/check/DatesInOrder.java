package org.huiyin.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks the order of dates: a reply is published after it is signed, updates follow the signature,
 * and revisions follow the publication. A date that is not given is in order.
 */
final class DatesInOrder implements Check {
  private final Predicate<LocalDate> future;

  /**
   * @param future whether a day has not come yet
   */
  DatesInOrder(Predicate<LocalDate> future) {
    this.future = future;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    Optional<LocalDate> signedOn = card.letter().signedOn();
    Optional<LocalDate> publishedOn =
        card.publication().publishedAt().map(LocalDateTime::toLocalDate);
    if (signedOn.isPresent()
        && publishedOn.isPresent()
        && publishedOn.get().isBefore(signedOn.get())) {
      problems.error(card.origin(), "published-before-signed", publishedOn.get(), signedOn.get());
    }
    for (Commitment commitment : reply.commitments()) {
      commitment.updates().stream()
          .filter(update -> isBefore(update.on(), signedOn))
          .forEach(
              update ->
                  problems.error(
                      update.origin(), "update-before-signed", update.on(), signedOn.get()));
    }
    reply.revisions().all().forEach(revision -> check(card, revision, problems));
  }

  /** Checks that a revision follows the publication. */
  void check(Card card, Revision revision, Problems problems) {
    if (future.test(revision.on())) {
      problems.add(
          Problem.warning(revision.origin(), Message.of("revision-in-future", revision.on())));
    }
    Optional<LocalDate> publishedOn =
        card.publication().publishedAt().map(LocalDateTime::toLocalDate);
    if (isBefore(revision.on(), publishedOn)) {
      problems.error(
          revision.origin(), "revision-before-published", revision.on(), publishedOn.get());
    }
  }

  private static boolean isBefore(LocalDate day, Optional<LocalDate> other) {
    return other.isPresent() && day.isBefore(other.get());
  }
}

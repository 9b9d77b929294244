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
 * Checks the order of dates: a reply is published after it is signed, updates and deadlines follow
 * the signature, and revisions follow the publication. A date that is not given is in order.
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
    reply.commitments().forEach(commitment -> check(commitment, signedOn, problems));
    reply.revisions().all().forEach(revision -> check(card, revision, problems));
  }

  private void check(Commitment commitment, Optional<LocalDate> signedOn, Problems problems) {
    checkDue(commitment.terms().due(), signedOn, problems);
    for (Commitment.Update update : commitment.allUpdates()) {
      checkDue(update.due(), signedOn, problems);
      if (isBefore(update.on(), signedOn)) {
        problems.error(update.origin(), "update-before-signed", update.on(), signedOn.get());
      }
    }
    commitment.updates().stream()
        .filter(update -> future.test(update.on()))
        .forEach(
            update ->
                problems.add(
                    Problem.warning(update.origin(), Message.of("update-in-future", update.on()))));
  }

  private static void checkDue(
      Optional<Commitment.Deadline> due, Optional<LocalDate> signedOn, Problems problems) {
    due.filter(deadline -> isBefore(deadline.date().lastDay(), signedOn))
        .ifPresent(
            deadline ->
                problems.error(
                    deadline.origin(),
                    "due-before-signed",
                    deadline.date().toString(),
                    signedOn.get()));
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

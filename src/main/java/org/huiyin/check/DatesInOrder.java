package org.huiyin.check;

import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.source.Problems;

/**
 * Checks the order of dates: a reply is published after it is signed, updates follow the signature,
 * and revisions follow the publication.
 */
final class DatesInOrder implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    if (card.publication().publishedAt().toLocalDate().isBefore(card.letter().signedOn())) {
      problems.error(
          card.origin(),
          "published-before-signed",
          card.publication().publishedAt().toLocalDate(),
          card.letter().signedOn());
    }
    for (Commitment commitment : reply.commitments()) {
      commitment.updates().stream()
          .filter(update -> update.on().isBefore(card.letter().signedOn()))
          .forEach(
              update ->
                  problems.error(
                      update.origin(),
                      "update-before-signed",
                      update.on(),
                      card.letter().signedOn()));
    }
    reply.revisions().forEach(revision -> check(card, revision, problems));
  }

  /** Checks that a revision follows the publication. */
  static void check(Card card, Revision revision, Problems problems) {
    if (revision.on().isBefore(card.publication().publishedAt().toLocalDate())) {
      problems.error(
          revision.origin(),
          "revision-before-published",
          revision.on(),
          card.publication().publishedAt().toLocalDate());
    }
  }
}

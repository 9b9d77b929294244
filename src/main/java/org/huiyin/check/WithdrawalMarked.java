package org.huiyin.check;

import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that a reply whose newest revision is its withdrawal is not still published. A reply that
 * is published again has a newer revision which says so.
 */
final class WithdrawalMarked implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    if (reply.card().publication().status() != Card.Status.PUBLISHED) {
      return;
    }
    // Newest first; of one day the author may list the withdrawal first or last.
    reply.revisions().shown().stream()
        .findFirst()
        .filter(newest -> newest.kind() == Revision.Kind.WITHDRAWAL)
        .filter(
            newest ->
                reply.revisions().shown().stream()
                    .allMatch(
                        other ->
                            other.kind() == Revision.Kind.WITHDRAWAL
                                || !other.on().equals(newest.on())))
        .ifPresent(
            newest ->
                problems.add(
                    Problem.error(
                        newest.origin(), Message.of("withdrawal-not-marked", newest.on()))));
  }
}

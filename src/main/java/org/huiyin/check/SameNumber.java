package org.huiyin.check;

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
  private final Neighbours neighbours;

  SameNumber(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Card card = reply.card();
    for (Card other : neighbours.sameMatter(card)) {
      if (other.id().compareTo(card.id()) < 0
          && !other.isWithdrawn()
          && !RelatedReplies.areRelated(card, other, neighbours)) {
        problems.add(
            Problem.warning(
                    card.relations().number(),
                    Message.of("same-number", other.origin().file().path()))
                .withHint(Message.of("hint.same-number", other.id())));
      }
    }
  }
}

package org.huiyin.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Card;

/** The next day at which a build gives other files although no source has changed. */
final class NextChange {
  private NextChange() {}

  /** Empty if no day after that of the plan changes anything. */
  static Optional<LocalDate> after(Plan plan, List<ReplyResult> replies) {
    Stream<LocalDate> scheduled =
        Stream.concat(plan.cards().stream(), plan.hidden().stream())
            .filter(Card::isOpen)
            .filter(card -> card.publication().status() == Card.Status.SCHEDULED)
            .map(Card::day);
    Stream<LocalDate> ofReplies = replies.stream().flatMap(reply -> reply.changes().stream());
    return Stream.concat(scheduled, ofReplies)
        .filter(day -> day.isAfter(plan.asOf()))
        .min(Comparator.naturalOrder());
  }
}

package org.huiyin.check.account;

import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Checks that of each ask it is said where it is answered, or that and why it is not. */
public final class AsksAnswered {
  private AsksAnswered() {}

  public static void check(Reply reply, Problems problems) {
    for (Reply.Ask ask : reply.asks()) {
      if (!ask.isAnswered() && ask.notAnswered().isEmpty()) {
        problems.add(
            Problem.warning(ask.origin(), Message.of("ask-unanswered", ask.id()))
                .withHint(Message.of("hint.ask-one-of")));
      }
    }
  }
}

package org.huiyin.check.commitment;

import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Warns about updates that lack what readers need: evidence of what is done, a new deadline. */
public final class UpdatesComplete {
  private UpdatesComplete() {}

  public static void check(Reply reply, Problems problems) {
    for (Commitment commitment : reply.commitments()) {
      for (Commitment.Update update : commitment.allUpdates()) {
        if (update.progress() == Progress.DONE && update.evidence().isEmpty()) {
          warn(update, "done-without-evidence", problems);
        }
        if (update.progress() == Progress.POSTPONED && update.due().isEmpty()) {
          warn(update, "postponed-without-due", problems);
        }
      }
    }
  }

  private static void warn(Commitment.Update update, String code, Problems problems) {
    problems.add(Problem.warning(update.origin(), Message.of(code)));
  }
}

package org.huiyin.check.provenance;

import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.provenance.Mark;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Severity;

/**
 * Reports the guesses that nobody has confirmed: warnings in a draft, errors once it is scheduled
 * or published. A mapping with several guesses is one problem, so that the list stays readable.
 */
public final class Unconfirmed {
  private Unconfirmed() {}

  public static void check(Reply reply, Problems problems) {
    boolean draft = reply.card().publication().status() == Card.Status.DRAFT;
    for (Mark mark : reply.provenance().marks()) {
      problems.add(
          new Problem(
              draft ? Severity.WARNING : Severity.ERROR,
              mark.origin(),
              Message.of("to-confirm", mark.described()),
              Optional.of(Message.of("hint.to-confirm", reply.card().id(), mark.path()))));
    }
  }
}

package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Warns about numbers that need a source but are not linked to a figure or claim. */
final class UnboundNumbers implements Check {
  private final Audit audit;

  UnboundNumbers(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    check(reply.lines(), problems);
  }

  /** Checks lines of a page or reply. */
  void check(List<TextLine> lines, Problems problems) {
    for (TextLine line : lines) {
      for (Numeral numeral : audit.of(line.text())) {
        if (numeral.needsBinding() && !line.isBound(numeral.start(), numeral.end())) {
          problems.add(
              Problem.warning(
                  line.origin(numeral.start(), numeral.end()),
                  Message.of("unbound-number", numeral.text())));
        }
      }
    }
  }
}

package org.huiyin.resolve.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.procedure.Allowance;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Reads {@code allow-private}: the private texts that may be published, each with its reason. */
final class Allowances {
  private Allowances() {}

  static List<Allowance> in(Fields fields, Problems problems) {
    List<Allowance> found = new ArrayList<>();
    for (Node node : fields.list("allow-private")) {
      Fields entry = Fields.of(node, problems);
      Optional<Node.Scalar> text = entry.requiredScalar("text");
      String reason = entry.requiredText("reason");
      entry.done();
      text.ifPresent(written -> found.add(new Allowance(written.text(), reason, written.origin())));
    }
    return found;
  }
}

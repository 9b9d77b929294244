package org.huiyin.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/** Finds a number that a comma in braces splits: {@code {value: 14,800}}. */
final class SplitNumber {
  private static final Pattern FIRST = Pattern.compile("[-−－]?[0-9]{1,3}(,[0-9]{3})*");
  private static final Pattern REST = Pattern.compile("[0-9]{3}(\\.[0-9]+)?");

  private SplitNumber() {}

  /** The value with the digits that were taken for the next key; empty if there are none. */
  static Optional<Node.Scalar> joined(Optional<Node.Entry> before, Node.Entry entry) {
    if (before.isEmpty()
        || !(before.get().value() instanceof Node.Scalar first)
        || first.quoted()
        || !FIRST.matcher(first.text()).matches()
        || !REST.matcher(entry.key().text()).matches()
        || !MissingBlank.isLone(entry)) {
      return Optional.empty();
    }
    Origin whole = first.origin().file().at(first.origin().start(), entry.key().origin().end());
    return Optional.of(new Node.Scalar(whole, first.text() + "," + entry.key().text(), false));
  }

  static Problem problem(Node.Scalar joined) {
    String digits = joined.text().replace(",", "");
    return Problem.error(joined.origin(), Message.of("bad-number", joined.text()))
        .withHint(Message.of("hint.comma-in-braces", digits, joined.text()));
  }
}

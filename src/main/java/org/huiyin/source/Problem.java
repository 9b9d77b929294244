package org.huiyin.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong in the author's files.
 *
 * @param origin where it stands; never null
 * @param message what is wrong
 * @param hint what would be right, where that is known
 */
public record Problem(Severity severity, Origin origin, Message message, Optional<Message> hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::origin)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.message.args().toString());

  public static Problem error(Origin origin, Message message) {
    return new Problem(Severity.ERROR, origin, message, Optional.empty());
  }

  public static Problem warning(Origin origin, Message message) {
    return new Problem(Severity.WARNING, origin, message, Optional.empty());
  }

  public Problem withHint(Message hint) {
    return new Problem(severity, origin, message, Optional.of(hint));
  }

  /** The same with a hint, if there is one. */
  public Problem withHint(Optional<Message> hint) {
    return new Problem(severity, origin, message, hint);
  }

  /** The kind of problem, for machines and for searching: {@code unknown-key}. */
  public String code() {
    return message.key();
  }

  /** By place, then by kind: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

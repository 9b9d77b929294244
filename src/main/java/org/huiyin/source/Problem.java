package org.huiyin.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * An error or warning in the source files.
 *
 * @param origin its place
 * @param message its description
 * @param hint how to correct it, if known
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

  /** Returns the same problem with a hint, if there is one. */
  public Problem withHint(Optional<Message> hint) {
    return new Problem(severity, origin, message, hint);
  }

  /**
   * What to write instead of the text at the origin, so that the problem is gone. Empty if the hint
   * does not say it to the letter.
   */
  public Optional<String> replacement() {
    return hint.flatMap(words -> Replacement.of(message, words, origin));
  }

  /** The code of this kind of problem: {@code unknown-key}. */
  public String code() {
    return message.key();
  }

  /** By place, then by code: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

package org.huiyin.source;

import java.util.Optional;
import java.util.Set;

/**
 * Explains values in typographic quotes, {@code kind: “proposal”}: to YAML these quotes are a part
 * of the value, to their author they are not.
 */
final class WideQuotes {
  private static final String OPENING = "“”‘’＂＇「『";
  private static final String CLOSING = "“”‘’＂＇」』";

  /** What follows a value. A quotation mark before anything else belongs to a text: “十三五”时期. */
  private static final String ENDS = "\n ,}]:";

  /** The problems of ids, dates, numbers, choices and formulas. Texts may have such quotes. */
  private static final Set<String> CODES =
      Set.of(
          "bad-base-url",
          "bad-choice",
          "bad-date",
          "bad-formula",
          "bad-id",
          "bad-mark",
          "bad-number",
          "bad-ordinal",
          "bad-period",
          "bad-time-zone",
          "not-given-only-true",
          "quoted-unit",
          "unknown-chart-kind",
          "unknown-claim",
          "unknown-figure",
          "unknown-key",
          "unknown-observation",
          "unknown-organisation",
          "unknown-outcome-code",
          "unknown-outcome-scheme",
          "unknown-section",
          "unknown-topic",
          "wrong-type");

  private WideQuotes() {}

  /** The same problem; if quotes cause it, with a hint that gives the value without them. */
  static Problem explained(Problem problem) {
    Origin origin = problem.origin();
    return CODES.contains(problem.code()) && origin.start() < origin.end()
        ? quoted(origin)
            .map(value -> problem.withHint(Message.of("hint.wide-quotes", value)))
            .orElse(problem)
        : problem;
  }

  /** The text in quotes that begins at a place and ends in its line. */
  private static Optional<String> quoted(Origin origin) {
    String text = origin.file().text();
    if (OPENING.indexOf(text.charAt(origin.start())) < 0) {
      return Optional.empty();
    }
    int first = origin.start() + 1;
    int end = first;
    while (end < text.length()
        && text.charAt(end) != '\n'
        && CLOSING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean isClosed =
        end < text.length()
            && text.charAt(end) != '\n'
            && end > first
            && (end + 1 == text.length() || ENDS.indexOf(text.charAt(end + 1)) >= 0);
    return isClosed ? Optional.of(text.substring(first, end)) : Optional.empty();
  }
}

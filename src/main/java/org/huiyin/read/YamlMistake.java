package org.huiyin.read;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Puts what SnakeYAML says of a broken text into words that help an editor. */
final class YamlMistake {
  /** What SnakeYAML says, what we say, and the hint. */
  private record Known(String problem, String reason, Optional<String> hint) {}

  private static final List<Known> KNOWN = List.of(
      new Known("mapping values are not allowed", "yaml.colon", Optional.of("hint.quote-text")),
      new Known("could not find expected ':'", "yaml.no-colon", Optional.of("hint.colon")),
      new Known("that cannot start any token", "yaml.start", Optional.of("hint.quote-text")),
      new Known("unexpected character found", "yaml.start", Optional.of("hint.quote-text")),
      new Known("expected alphabetic or numeric character", "yaml.start", Optional.of("hint.quote-text")),
      new Known("found unexpected end of stream", "yaml.open-quote", Optional.empty()),
      new Known("expected <block end>", "yaml.indent", Optional.of("hint.indent")),
      new Known("',' or '}'", "yaml.open-brace", Optional.of("hint.quote-text")),
      new Known("',' or ']'", "yaml.open-bracket", Optional.of("hint.quote-text")),
      new Known("unknown escape character", "yaml.escape", Optional.of("hint.single-quotes")));

  private YamlMistake() {}

  static Problem explain(MarkedYAMLException mistake, int offset, SourceFile file) {
    Origin origin = file.at(offset, offset);
    String problem = String.valueOf(mistake.getProblem());
    if (problem.contains("TAB") || isTabIndented(origin)) {
      return Problem.error(origin, Message.of("yaml-tab")).withHint(Message.of("hint.indent"));
    }
    if (file.line(origin.line()).contains("：") && !problem.contains("quote")) {
      return Problem.error(origin, Message.of("yaml-syntax", Message.of("yaml.wide-colon")))
          .withHint(Message.of("hint.colon"));
    }
    for (Known known : KNOWN) {
      if (problem.contains(known.problem)) {
        return Problem.error(origin, Message.of("yaml-syntax", Message.of(known.reason)))
            .withHint(known.hint.map(Message::of));
      }
    }
    return Problem.error(origin, Message.of("yaml-syntax", problem));
  }

  private static boolean isTabIndented(Origin origin) {
    String line = origin.file().line(origin.line());
    return line.stripLeading().length() < line.length() && line.substring(0, line.length() - line.stripLeading().length()).contains("\t");
  }
}

package org.huiyin.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Translates syntax errors of SnakeYAML into problems with helpful messages. */
final class YamlMistake {
  /**
   * A known error.
   *
   * @param problem a part of the message of SnakeYAML
   * @param blamesBegin whether to report the start of the construct rather than the end
   * @param reason the key of our message
   */
  private record Known(String problem, boolean blamesBegin, String reason, Optional<String> hint) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "mapping values are not allowed",
              false,
              "yaml.colon",
              Optional.of("hint.quote-text")),
          new Known(
              "that cannot start any token", false, "yaml.start", Optional.of("hint.quote-text")),
          new Known(
              "unexpected character found", false, "yaml.start", Optional.of("hint.quote-text")),
          new Known(
              "expected alphabetic or numeric character",
              false,
              "yaml.start",
              Optional.of("hint.quote-text")),
          new Known(
              "found unexpected end of stream", true, "yaml.open-quote", Optional.of("hint.close")),
          new Known("expected <block end>", false, "yaml.indent", Optional.of("hint.indent")),
          new Known("',' or '}'", true, "yaml.open-brace", Optional.of("hint.close")),
          new Known("',' or ']'", true, "yaml.open-bracket", Optional.of("hint.close")),
          new Known(
              "unknown escape character", false, "yaml.escape", Optional.of("hint.single-quotes")));

  private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:- )?[a-z0-9-]+：");

  private static final Pattern WIDE_INDENT = Pattern.compile("^ *[\u3000\u00A0]");

  private static final Pattern WIDE_BRACKET =
      Pattern.compile("^\\s*(?:- )?(?:[a-z0-9-]+: *)?[［｛－]");

  private static final Pattern STARTS_WITH_SIGN =
      Pattern.compile("\\s*(?:- )?([a-z0-9-]+: +)([%@`][^\"\\\\]*?)\\s*");

  private YamlMistake() {}

  /**
   * @param offset at which SnakeYAML stopped
   * @param begin the start of the construct that SnakeYAML was reading
   */
  static Problem explain(MarkedYAMLException mistake, int offset, int begin, SourceFile file) {
    Origin origin = file.at(offset, offset);
    String problem = String.valueOf(mistake.getProblem());
    if (problem.contains("TAB") || isTabIndented(origin)) {
      return Problem.error(origin, Message.of("yaml-tab")).withHint(Message.of("hint.indent"));
    }
    Optional<Origin> wideBlank = wideBlank(origin);
    if (wideBlank.isPresent()) {
      return Problem.error(
              wideBlank.get(), Message.of("yaml-syntax", Message.of("yaml.wide-blank")))
          .withHint(Message.of("hint.indent"));
    }
    Optional<Origin> wideBracket = wideBracket(origin);
    if (wideBracket.isPresent() && problem.contains("mapping values")) {
      return Problem.error(
              wideBracket.get(), Message.of("yaml-syntax", Message.of("yaml.wide-bracket")))
          .withHint(Message.of("hint.ascii-brackets"));
    }
    Optional<Problem> earlier = EarlierMistake.before(origin, begin);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Optional<Origin> wideColon = wideColon(origin);
    boolean colon = problem.contains("mapping values") || problem.contains("expected ':'");
    Optional<Problem> noBlank =
        colon && wideColon.isEmpty() ? MissingBlank.before(origin) : Optional.empty();
    if (noBlank.isPresent()) {
      return noBlank.get();
    }
    if (wideColon.isPresent() && problem.contains("mapping values")
        || problem.contains("expected ':'")) {
      return Problem.error(
              wideColon.orElse(origin),
              Message.of(
                  "yaml-syntax",
                  Message.of(wideColon.isPresent() ? "yaml.wide-colon" : "yaml.no-colon")))
          .withHint(Message.of("hint.colon"));
    }
    if (problem.contains("node content, but found '<stream end>'")) {
      return unclosed(offset, file);
    }
    for (Known known : KNOWN) {
      if (problem.contains(known.problem)) {
        Origin place = known.blamesBegin ? file.at(begin, begin) : origin;
        return Problem.error(
                place, Message.of("yaml-syntax", Message.of(known.reason, origin.line())))
            .withHint(quoted(place).or(() -> known.hint.map(Message::of)));
      }
    }
    return Problem.error(origin, Message.of("yaml-syntax", problem));
  }

  /** The line with its text in quotes, where the text starts with a sign that YAML refuses: %. */
  private static Optional<Message> quoted(Origin place) {
    Matcher line = STARTS_WITH_SIGN.matcher(place.file().line(place.line()));
    return line.matches() && place.column() == line.start(2) + 1
        ? Optional.of(Message.of("hint.quote-this", line.group(1) + "\"" + line.group(2) + "\""))
        : Optional.empty();
  }

  /** An empty bracket or brace that is not closed before the end of the file: the last one. */
  private static Problem unclosed(int end, SourceFile file) {
    String text = file.text().substring(0, end);
    int bracket = text.lastIndexOf('[');
    int brace = text.lastIndexOf('{');
    int open = Math.max(0, Math.max(bracket, brace));
    String reason = brace > bracket ? "yaml.open-brace" : "yaml.open-bracket";
    int last = file.at(end, end).line();
    return Problem.error(file.at(open, open), Message.of("yaml-syntax", Message.of(reason, last)))
        .withHint(Message.of("hint.close"));
  }

  /** A full-width colon after a key, in this line or the one before it. */
  private static Optional<Origin> wideColon(Origin origin) {
    SourceFile file = origin.file();
    for (int line = origin.line(); line >= Math.max(1, origin.line() - 1); line--) {
      Matcher key = WIDE_COLON.matcher(file.line(line));
      if (key.find()) {
        int at = file.startOfLine(line) + key.end() - 1;
        return Optional.of(file.at(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /** A full-width blank, or a no-break one, that indents this line or the one before it. */
  private static Optional<Origin> wideBlank(Origin origin) {
    SourceFile file = origin.file();
    for (int line = origin.line(); line >= Math.max(1, origin.line() - 1); line--) {
      Matcher indent = WIDE_INDENT.matcher(file.line(line));
      if (indent.find()) {
        int at = file.startOfLine(line) + indent.end() - 1;
        return Optional.of(file.at(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /** A full-width bracket or dash where a value or an item begins. */
  private static Optional<Origin> wideBracket(Origin origin) {
    SourceFile file = origin.file();
    Matcher value = WIDE_BRACKET.matcher(file.line(origin.line()));
    if (!value.find()) {
      return Optional.empty();
    }
    int at = file.startOfLine(origin.line()) + value.end() - 1;
    return Optional.of(file.at(at, at + 1));
  }

  private static boolean isTabIndented(Origin origin) {
    String line = origin.file().line(origin.line());
    return line.substring(0, line.length() - line.stripLeading().length()).contains("\t");
  }
}

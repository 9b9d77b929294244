package org.huiyin.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;

/** Finds a key with no blank behind its colon, {@code value:120}, which YAML takes for a text. */
final class MissingBlank {
  private static final Pattern LINE = Pattern.compile("\\s*(?:- )?([a-z][a-z0-9-]*):([^\\s/:].*)");
  private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*):([^\\s/:].*)");

  private MissingBlank() {}

  /** The first of such lines right before a place where the reader stopped, or in its line. */
  static Optional<Problem> before(Origin origin) {
    SourceFile file = origin.file();
    Optional<Problem> found = in(file, origin.line());
    int line = origin.line() - 1;
    while (line > 0 && file.line(line).isBlank()) {
      line--;
    }
    for (Optional<Problem> one = in(file, line); one.isPresent(); one = in(file, --line)) {
      found = one;
    }
    return found;
  }

  private static Optional<Problem> in(SourceFile file, int line) {
    if (line < 1) {
      return Optional.empty();
    }
    Matcher key = LINE.matcher(file.line(line));
    return key.matches()
        ? Optional.of(problem(file, file.startOfLine(line) + key.end(1), key))
        : Optional.empty();
  }

  /** A report of a key that holds its value too, as in {@code {value:120}}. */
  static Optional<Problem> in(Node.Entry entry) {
    Matcher key = KEY.matcher(entry.key().text());
    return isLone(entry) && key.matches()
        ? Optional.of(
            problem(entry.key().origin().file(), entry.key().origin().start() + key.end(1), key))
        : Optional.empty();
  }

  /** What the author meant by such a key. */
  static Node.Entry split(Node.Entry entry) {
    Origin whole = entry.key().origin();
    String text = entry.key().text();
    int colon = text.indexOf(':');
    int at = whole.start() + colon;
    return new Node.Entry(
        new Node.Scalar(whole.file().at(whole.start(), at), text.substring(0, colon), false),
        new Node.Scalar(
            whole.file().at(at + 1, whole.end()), text.substring(colon + 1).strip(), false));
  }

  /** Whether a key in braces stands without colon and value. */
  static boolean isLone(Node.Entry entry) {
    Origin key = entry.key().origin();
    return !entry.key().quoted()
        && entry.value() instanceof Node.Scalar value
        && value.text().isEmpty()
        && !value.quoted()
        && !key.file().text().startsWith(":", key.end())
        && key.file().text().startsWith(entry.key().text(), key.start());
  }

  private static Problem problem(SourceFile file, int colon, Matcher key) {
    return Problem.error(
            file.at(colon, colon + 1), Message.of("yaml-syntax", Message.of("yaml.no-blank")))
        .withHint(Message.of("hint.blank", key.group(1) + ": " + key.group(2).strip()));
  }
}

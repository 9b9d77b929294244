package org.huiyin.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;

/**
 * Mistakes that stand before the place where SnakeYAML stops, and that its message is not about.
 */
final class EarlierMistake {
  private static final Pattern KEY = Pattern.compile("^( *)(?:- )?([a-z0-9-]+):(?: (.*))?$");

  /** A value that begins with a quotation mark which its line does not close. */
  private static final Pattern OPEN_QUOTE = Pattern.compile("[:,\\[{] *(?:(\")[^\"]*|(')[^']*)$");

  /** In braces a full-width comma before the next key. */
  private static final Pattern WIDE_COMMA = Pattern.compile("，(?=\\s*[a-z0-9-]+\\s*[:：])");

  private EarlierMistake() {}

  /**
   * @param stopped where SnakeYAML stopped
   * @param begin the start of the construct that it was reading
   */
  static Optional<Problem> before(Origin stopped, int begin) {
    return openQuote(stopped).or(() -> wideComma(stopped, begin)).or(() -> deeperLine(stopped));
  }

  /** A text in quotes must not run on into the next key. */
  private static Optional<Problem> openQuote(Origin stopped) {
    SourceFile file = stopped.file();
    for (int line = 1; line < stopped.line(); line++) {
      Matcher quote = OPEN_QUOTE.matcher(file.line(line));
      if (quote.find()
          && isOdd(quote.group(1) == null ? '\'' : '"', file.line(line))
          && KEY.matcher(file.line(line + 1)).matches()) {
        int at =
            file.startOfLine(line) + (quote.group(1) == null ? quote.start(2) : quote.start(1));
        return Optional.of(
            Problem.error(
                    file.at(at, file.startOfLine(line) + file.line(line).length()),
                    Message.of("yaml-syntax", Message.of("yaml.open-quote")))
                .withHint(Message.of("hint.close-quote", file.text().substring(at, at + 1))));
      }
    }
    return Optional.empty();
  }

  private static boolean isOdd(int sign, String line) {
    return !line.stripLeading().startsWith("#")
        && line.chars().filter(c -> c == sign).count() % 2 == 1;
  }

  private static Optional<Problem> wideComma(Origin stopped, int begin) {
    SourceFile file = stopped.file();
    int end = Math.min(file.text().length(), stopped.start() + 1);
    if (begin >= end || "{[".indexOf(file.text().charAt(begin)) < 0) {
      return Optional.empty();
    }
    Matcher comma = WIDE_COMMA.matcher(file.text()).region(begin, end);
    return comma.find()
        ? Optional.of(
            Problem.error(
                    file.at(comma.start(), comma.end()),
                    Message.of("yaml-syntax", Message.of("yaml.wide-comma")))
                .withHint(Message.of("hint.ascii-comma")))
        : Optional.empty();
  }

  /** A key that begins further to the right than the key above it, which has a value. */
  private static Optional<Problem> deeperLine(Origin stopped) {
    SourceFile file = stopped.file();
    if (stopped.line() == 1) {
      return Optional.empty();
    }
    Matcher own = KEY.matcher(file.line(stopped.line()));
    Matcher above = KEY.matcher(file.line(stopped.line() - 1));
    if (!own.matches() || !above.matches() || above.group(3) == null) {
      return Optional.empty();
    }
    int surplus = own.start(2) - above.start(2);
    int start = file.startOfLine(stopped.line());
    return surplus > 0 && !above.group(3).isBlank() && stopped.start() >= start + own.start(2)
        ? Optional.of(
            Problem.error(
                    file.at(start + own.start(2), start + own.end(2)),
                    Message.of("yaml-syntax", Message.of("yaml.deeper", own.group(2))))
                .withHint(Message.of("hint.less-indent", surplus, above.group(2))))
        : Optional.empty();
  }
}

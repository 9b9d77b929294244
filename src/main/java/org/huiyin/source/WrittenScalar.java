package org.huiyin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where each character of a YAML scalar stands in its file: behind the quotation mark, in an
 * escape such as {@code \u3000}, or some lines below the {@code >-} of a folded text.
 *
 * <p>The text of a scalar may have had its line breaks and blanks joined, as YAML and {@link
 * VisibleText#onOneLine} do. White space of the text stands for any white space of the file.
 */
final class WrittenScalar {

  private static final String SIMPLE_ESCAPES = "0abtnvfre\"/\\N_LP ";
  private static final String ESCAPED =
      "\0\u0007\b\t\n\u000B\f\r\u001B\"/\\\u0085\u00A0\u2028\u2029 ";

  private final String source;
  private final int last;
  private final char quote;
  private int at;

  private WrittenScalar(String source, int first, int last, char quote) {
    this.source = source;
    this.at = first;
    this.last = last;
    this.quote = quote;
  }

  /** The stretches of a text in order, which cover it; empty if the file has another text. */
  static Optional<List<Stretch>> of(Origin whole, String text) {
    String source = whole.file().text();
    char first = whole.start() < whole.end() ? source.charAt(whole.start()) : ' ';
    Optional<List<Stretch>> found = Optional.empty();
    if (first == '"' || first == '\'') {
      found =
          new WrittenScalar(source, whole.start() + 1, whole.end() - 1, first).read(whole, text);
    } else if (first == '|' || first == '>') {
      int line = source.indexOf('\n', whole.start());
      int end = Math.max(line, whole.end());
      found = new WrittenScalar(source, line < 0 ? end : line, end, ' ').read(whole, text);
    }
    return found.isPresent()
        ? found
        : new WrittenScalar(source, whole.start(), whole.end(), ' ').read(whole, text);
  }

  private Optional<List<Stretch>> read(Origin whole, String text) {
    List<Stretch> stretches = new ArrayList<>();
    int open = 0;
    int openAt = -1;
    for (int i = 0; i < text.length(); i++) {
      char wanted = text.charAt(i);
      int from = at;
      boolean blank = isBlank(wanted);
      boolean plain = !blank && isNext(wanted);
      if (!plain && !(blank ? skipBlanks(wanted) : readOtherForm(wanted))) {
        return Optional.empty();
      }
      if (plain) {
        from = at - 1;
      }
      boolean joined = at - from == 1 && source.charAt(from) == wanted;
      if (openAt >= 0 && !(joined && openAt + (i - open) == from)) {
        stretches.add(new Stretch(open, i, whole.file().at(openAt, openAt + (i - open))));
        openAt = -1;
      }
      if (joined && openAt < 0) {
        open = i;
        openAt = from;
      } else if (!joined) {
        stretches.add(new Stretch(i, i + 1, whole.file().at(from, at)));
      }
    }
    if (openAt >= 0) {
      stretches.add(
          new Stretch(open, text.length(), whole.file().at(openAt, openAt + text.length() - open)));
    }
    return Optional.of(stretches);
  }

  /** Reads a visible character that the file contains as it is, after any white space. */
  private boolean isNext(char wanted) {
    int next = afterBlanks(at);
    boolean escape = quote == '"' && next < last && source.charAt(next) == '\\';
    boolean doubled =
        quote == '\''
            && next + 1 < last
            && source.charAt(next) == quote
            && source.charAt(next + 1) == quote;
    if (escape || doubled) {
      return false;
    }
    if (next < last && source.charAt(next) == wanted) {
      at = next + 1;
      return true;
    }
    return false;
  }

  /** Reads a run of white space for a blank, as far as the text has only one. */
  private boolean skipBlanks(char wanted) {
    if (at < last && source.charAt(at) == wanted) {
      at++;
      return true;
    }
    int start = at;
    at = afterBlanks(at);
    return at > start || readOtherForm(wanted) || at >= last;
  }

  /** Reads a character that is written in another form: an escape, or a doubled quotation mark. */
  private boolean readOtherForm(char wanted) {
    at = afterBlanks(at);
    if (quote == '\'' && source.startsWith("''", at)) {
      at += 2;
      return wanted == '\'';
    }
    if (quote != '"' || at + 1 >= last || source.charAt(at) != '\\') {
      return isNext(wanted);
    }
    char kind = source.charAt(at + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits > 0 && at + 2 + digits <= last) {
      String code = source.substring(at + 2, at + 2 + digits);
      if (!code.matches("[0-9A-Fa-f]+")) {
        return false;
      }
      int codePoint = Integer.parseUnsignedInt(code, 16);
      if (!Character.isValidCodePoint(codePoint)) {
        return false;
      }
      String written = Character.toString(codePoint);
      if (written.length() == 2 && written.charAt(0) == wanted) {
        return true; // The second half is read next and takes the escape.
      }
      at += 2 + digits;
      return written.charAt(written.length() - 1) == wanted || isBlank(wanted) && written.isBlank();
    }
    int simple = SIMPLE_ESCAPES.indexOf(kind);
    at += 2;
    return simple >= 0
        && (ESCAPED.charAt(simple) == wanted || isBlank(wanted) && isBlank(ESCAPED.charAt(simple)));
  }

  /** The next position that has no white space, nor a line break that an escape cancels. */
  private int afterBlanks(int from) {
    int next = from;
    while (next < last) {
      if (isBlank(source.charAt(next))) {
        next++;
      } else if (quote == '"' && source.startsWith("\\\n", next)) {
        next += 2;
      } else {
        return next;
      }
    }
    return next;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}

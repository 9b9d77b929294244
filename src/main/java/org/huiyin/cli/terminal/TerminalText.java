package org.huiyin.cli.terminal;

import java.util.Locale;
import org.huiyin.language.EastAsian;

/** The display width of text in a terminal, and the escaping of invisible characters. */
public final class TerminalText {
  private TerminalText() {}

  /** The number of columns that an escaped text takes. */
  public static int width(String escaped) {
    return escaped.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return EastAsian.takesTwoColumns(codePoint) ? 2 : 1;
  }

  /** Replaces each invisible character by its notation, such as {@code U+202E}. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> escaped.append(escape(codePoint)));
    return escaped.toString();
  }

  /**
   * Escapes one code point. Control characters, direction marks, zero-width characters, line
   * separators and unpaired surrogates would change how the rest of the line is shown, so they are
   * replaced by their notation. A tab is replaced by one space.
   */
  static String escape(int codePoint) {
    if (codePoint == '\t') {
      return " ";
    }
    boolean printable =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    return printable
        ? Character.toString(codePoint)
        : String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}

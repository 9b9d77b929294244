package org.huiyin.draft.page.text;

import java.util.ArrayList;
import java.util.List;

/** The text of a line as a reader sees it: no indent, no invisible characters, single blanks. */
public final class LineText {
  /** What JDKs make of the full-width blank of GBK (A3A0). */
  private static final char BLANK_OF_GBK = '\uE5E5';

  /** Blanks that old pages put between paragraphs which stand on one line, in half widths. */
  private static final int GAP = 4;

  private LineText() {}

  /**
   * One line. Blanks become one; a line break of the source between two Chinese characters is none.
   */
  public static String of(CharSequence raw) {
    StringBuilder text = new StringBuilder(raw.length());
    boolean blank = false;
    boolean lineBreak = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isBlank(c)) {
        blank = true;
        lineBreak |= c == '\n' || c == '\r';
        continue;
      }
      if (blank && text.length() > 0) {
        boolean joined = lineBreak && isWide(text.charAt(text.length() - 1)) && isWide(c);
        if (!joined) {
          text.append(' ');
        }
      }
      blank = false;
      lineBreak = false;
      text.append(c);
    }
    return text.toString();
  }

  /** Without any blank. */
  public static String compact(CharSequence raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isBlank(c) && !isInvisible(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Two pieces of a cell: Latin words and numbers are kept apart. */
  public static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    boolean apart = first.charAt(first.length() - 1) < 0x80 && second.charAt(0) < 0x80;
    return first + (apart ? " " : "") + second;
  }

  /**
   * The paragraphs of a text without breaks: where an old page parts them by blanks only, they are
   * parted after the end of a sentence.
   */
  public static List<String> paragraphs(CharSequence raw) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int i = 0;
    char last = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (!isBlank(c)) {
        last = isInvisible(c) ? last : c;
        i++;
        continue;
      }
      int from = i;
      int width = 0;
      while (i < raw.length() && isBlank(raw.charAt(i))) {
        width += width(raw.charAt(i));
        i++;
      }
      if (width >= GAP && "。；！？;!?".indexOf(last) >= 0) {
        pieces.add(of(raw.subSequence(start, from)));
        start = from;
      }
    }
    pieces.add(of(raw.subSequence(start, raw.length())));
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  /** How far a line is indented, in half widths. */
  public static int indent(CharSequence raw) {
    int width = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isBlank(c) && !isInvisible(c)) {
        return width;
      }
      width += width(c);
    }
    return 0;
  }

  private static int width(char c) {
    if (c == '\u3000' || c == BLANK_OF_GBK || c == '\u2003') {
      return 2;
    }
    return c == '\u00A0' || c == '\u2002' ? 1 : 0;
  }

  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c == BLANK_OF_GBK
        || c == '\u0085'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F'
        || c == '\u205F';
  }

  /** Characters without width: of zero-width marks, of direction, the byte order mark inside. */
  private static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF'
        || c == '\u00AD'
        || (c >= '\u007F' && c <= '\u009F' && c != '\u0085');
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' || "“”‘’…—·".indexOf(c) >= 0;
  }

  /** How many Chinese characters a text holds. */
  public static int han(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3400' && c <= '\u9FFF') {
        count++;
      }
    }
    return count;
  }
}

package org.huiyin.resolve.markdown;

import java.util.Arrays;
import org.huiyin.language.EastAsian;

/**
 * Makes emphasis work beside East Asian punctuation: {@code **“国家技术创新示范企业”**复评}.
 *
 * <p>CommonMark lets a run of {@code *} or {@code ~} open or close only by what stands beside it,
 * and takes for granted that words are separated by blanks. The CJK-friendly amendments
 * (github.com/tats-u/markdown-cjk-friendly) say: beside an East Asian character, and with no blank
 * on either side, a run may both open and close. The parser decides this out of reach, so the text
 * is marked before: U+FFFC around such a run looks like punctuation to the parser, which has the
 * same effect. Afterwards the marks are taken out of everything that was parsed ({@link #strip}).
 *
 * <p>{@code _} is left as CommonMark has it.
 */
final class CjkEmphasis {

  /** OBJECT REPLACEMENT CHARACTER: punctuation to the parser, and in no text of its own right. */
  static final char MARK = '\uFFFC';

  /**
   * How far from the start of its line quoted text may begin: keeps a hostile text from taking
   * quadratic time.
   */
  private static final int LONGEST_INDENT = 200;

  private CjkEmphasis() {}

  /**
   * A text with marks.
   *
   * @param text what the parser reads
   * @param marks the offsets of the marks in {@code text}, ascending
   */
  record Marked(String text, int[] marks) {

    /** The offset in the text before it was marked. */
    int original(int offset) {
      int found = Arrays.binarySearch(marks, offset);
      return offset - (found >= 0 ? found : -found - 1);
    }
  }

  /** Puts marks around every run of {@code *} or {@code ~} that the amendments change. */
  static Marked mark(String text) {
    StringBuilder marked = new StringBuilder(text.length() + 16);
    int[] marks = new int[16];
    int count = 0;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '*' && c != '~') {
        at += c == '\\' ? 2 : 1;
        continue;
      }
      int end = endOfRun(text, at);
      if (isChanged(text, at, end)) {
        if (count + 2 > marks.length) {
          marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[count++] = marked.append(text, copied, at).length();
        marks[count++] = marked.append(MARK).append(text, at, end).length();
        marked.append(MARK);
        copied = end;
      }
      at = end;
    }
    return new Marked(
        marked.append(text, copied, text.length()).toString(), Arrays.copyOf(marks, count));
  }

  /** The text without marks. */
  static String strip(String text) {
    return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private static boolean isChanged(String text, int start, int end) {
    if (start == 0 || end == text.length()) {
      return false;
    }
    int before = text.codePointBefore(start);
    int after = text.codePointAt(end);
    return !isBlank(before)
        && !isBlank(after)
        && (EastAsian.isWide(before) || EastAsian.isWide(after))
        && !(before == '>' && isQuoteMarker(text, start));
  }

  /** White space as CommonMark defines it. */
  private static boolean isBlank(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\f'
        || codePoint == '\r'
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  /**
   * Whether only {@code >}, list markers and blanks stand before the run: then it begins its line.
   */
  private static boolean isQuoteMarker(String text, int start) {
    int i = start - 1;
    while (i >= 0
        && start - i <= LONGEST_INDENT
        && " \t>-+*.)0123456789".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }
}

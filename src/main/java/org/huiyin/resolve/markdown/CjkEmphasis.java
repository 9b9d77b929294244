package org.huiyin.resolve.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.huiyin.language.EastAsian;

/**
 * Makes emphasis work beside East Asian punctuation: {@code **“国家技术创新示范企业”**复评}.
 *
 * <p>In CommonMark the characters around a run of {@code *} or {@code ~} decide whether it can open
 * or close emphasis; the rules assume that words are separated by spaces. The CJK-friendly
 * amendments (github.com/tats-u/markdown-cjk-friendly) add: a run beside an East Asian character,
 * without white space on either side, can both open and close. The parser cannot be configured to
 * do so. Therefore U+FFFC is inserted before and after such a run before the text is parsed: the
 * parser treats it as punctuation, which has the same effect. Afterwards these markers are removed
 * from all nodes ({@link #strip}).
 *
 * <p>Between digits {@code *} and {@code ~} are signs of the text ({@code 5*8*2米}, {@code 3~~5天}):
 * they are replaced by characters that mean nothing to the parser, and restored by {@link #strip}.
 *
 * <p>The rules for {@code _} are not changed.
 */
final class CjkEmphasis {

  /** OBJECT REPLACEMENT CHARACTER: punctuation for the parser; not allowed in source texts. */
  static final char MARK = '\uFFFC';

  /**
   * The maximum length of a prefix of quotation and list markers. Without a limit a hostile text
   * would need quadratic time.
   */
  private static final int LONGEST_INDENT = 200;

  /** Noncharacters, which no source text contains: a star and a tilde that are no markup. */
  private static final char STAR = '\uFFFE';

  private static final char TILDE = '\uFFFF';

  /** What stands before a sign between numbers: a digit, perhaps with a unit of length. */
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("[0-9０-９](?:[毫厘分千公]?[米里]|[ckm]?m)?$");

  private static final int LONGEST_UNIT = 3;

  private CjkEmphasis() {}

  /**
   * A text with markers.
   *
   * @param text the text for the parser
   * @param marks the offsets of the markers in {@code text}, ascending
   */
  record Marked(String text, int[] marks) {

    /** Converts an offset to the offset in the text without markers. */
    int original(int offset) {
      int found = Arrays.binarySearch(marks, offset);
      return offset - (found >= 0 ? found : -found - 1);
    }
  }

  /** Inserts markers around every run of {@code *} or {@code ~} that the amendments change. */
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
      if (isBetweenNumbers(text, at, end)) {
        marked
            .append(text, copied, at)
            .append(String.valueOf(c == '*' ? STAR : TILDE).repeat(end - at));
        copied = end;
      } else if (isChanged(text, at, end)) {
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

  /** Removes the markers from a text, and restores the signs between digits. */
  static String strip(String text) {
    boolean plain = text.chars().noneMatch(c -> c >= MARK);
    return plain
        ? text
        : text.replace(String.valueOf(MARK), "").replace(STAR, '*').replace(TILDE, '~');
  }

  private static boolean isBetweenNumbers(String text, int start, int end) {
    return end < text.length()
        && isDigit(text.charAt(end))
        && NUMBER_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_UNIT), start)).find();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
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

  /** White space as defined by CommonMark. */
  private static boolean isBlank(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\f'
        || codePoint == '\r'
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  /** Whether there are only {@code >}, list markers and spaces before the run in its line. */
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

package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops the ideographic spaces by which Chinese text is indented. The style sheet indents
 * paragraphs, and a line of nothing but such spaces is an empty line.
 *
 * <p>Spaces are dropped at the start of a line, after the markers of quotations, and after a list
 * marker that a blank follows; not in fenced code.
 */
final class LineIndents {

  /** Spaces that word processors indent with: ideographic, en, em and quad spaces. */
  private static final String WIDE = "\\u2000-\\u2003\\u3000";

  private static final Pattern INDENT =
      Pattern.compile("([" + WIDE + " \\t]*[" + WIDE + "][" + WIDE + " \\t]*)");

  private static final Pattern MARKERS =
      Pattern.compile("[ \\t>]*+(?:(?:[-+*]|[0-9]{1,9}[.)])[ \\t])?");

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

  private LineIndents() {}

  /**
   * A text without indents.
   *
   * @param at the offsets in {@code text} behind which something was dropped, ascending
   * @param dropped how many characters were dropped up to each of them
   */
  record Unindented(String text, int[] at, int[] dropped) {

    /** Converts an offset to the offset in the text with indents. */
    int original(int offset) {
      int found = Arrays.binarySearch(at, offset);
      int index = found >= 0 ? found : -found - 2;
      return index < 0 ? offset : offset + dropped[index];
    }
  }

  static Unindented drop(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    List<int[]> drops = new ArrayList<>();
    int total = 0;
    String fence = "";
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd + 1;
      String line = text.substring(start, lineEnd < 0 ? end : lineEnd);
      fence = fenceAfter(line, fence);
      Matcher indent = INDENT.matcher(line);
      int from = fence.isEmpty() && hasWide(line) ? startOfIndent(line, indent) : -1;
      if (from >= 0) {
        kept.append(line, 0, from);
        total += indent.end() - from;
        drops.add(new int[] {kept.length(), total});
        kept.append(text, start + indent.end(), end);
      } else {
        kept.append(text, start, end);
      }
      start = end;
    }
    return new Unindented(
        kept.toString(),
        drops.stream().mapToInt(drop -> drop[0]).toArray(),
        drops.stream().mapToInt(drop -> drop[1]).toArray());
  }

  private static boolean hasWide(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\u3000' || c >= '\u2000' && c <= '\u2003') {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of a source file begins with an indent that is dropped. */
  static boolean isIn(String line) {
    return startOfIndent(line, INDENT.matcher(line)) >= 0;
  }

  /** Where the indent begins; -1 if there is none. The matcher then stands at the indent. */
  private static int startOfIndent(String line, Matcher indent) {
    if (indent.lookingAt()) {
      return 0;
    }
    Matcher markers = MARKERS.matcher(line);
    int behind = markers.lookingAt() ? markers.end() : 0;
    return behind > 0 && indent.region(behind, line.length()).lookingAt() ? behind : -1;
  }

  /** The open fence after a line; empty if no fenced code is open. */
  private static String fenceAfter(String line, String open) {
    Matcher fence = FENCE.matcher(line);
    if (line.indexOf('`') < 0 && line.indexOf('~') < 0 || !fence.matches()) {
      return open;
    }
    String marks = fence.group(1);
    if (open.isEmpty()) {
      return marks.charAt(0) == '`' && fence.group(2).indexOf('`') >= 0 ? "" : marks;
    }
    boolean closes =
        marks.charAt(0) == open.charAt(0)
            && marks.length() >= open.length()
            && fence.group(2).isBlank();
    return closes ? "" : open;
  }
}

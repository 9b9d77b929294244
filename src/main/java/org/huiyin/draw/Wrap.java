package org.huiyin.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: between hanzi anywhere, Latin words and numbers only between words, and no line begins with
 * a closing sign or ends with an opening one. The lines are made about equally long, so that no single character is
 * left over.
 */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’…·％%,.;:?!)]}℃°";
  private static final String NOT_LAST = "（《〈【〔「『“‘([{";

  private Wrap() {}

  /** The fewest lines that are no wider than the width; a single word or character may be wider. */
  static List<String> lines(String text, TableFont font, double width) {
    List<String> lines = greedy(text, font, width);
    double low = width / 2;
    double high = width;
    while (lines.size() > 1 && high - low > 1) {
      double middle = (low + high) / 2;
      List<String> narrower = greedy(text, font, middle);
      boolean fits = narrower.size() == lines.size()
          && narrower.stream().allMatch(line -> font.width(line) <= width);
      if (fits) {
        lines = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return lines;
  }

  private static List<String> greedy(String text, TableFont font, double width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int fitting = 0;
    for (int end = nextBreak(text, 0); end <= text.length(); end = nextBreak(text, end)) {
      if (fitting > start && font.width(text.substring(start, end).strip()) > width) {
        lines.add(text.substring(start, fitting).strip());
        start = fitting;
      }
      fitting = end;
      if (end == text.length()) {
        break;
      }
    }
    lines.add(text.substring(start).strip());
    return lines;
  }

  /** The next place behind {@code from} where a line may end. */
  private static int nextBreak(String text, int from) {
    int at = from;
    while (at < text.length()) {
      at = text.offsetByCodePoints(at, 1);
      if (at == text.length() || mayBreak(text.codePointBefore(at), text.codePointAt(at))) {
        return at;
      }
    }
    return text.length();
  }

  private static boolean mayBreak(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }

  /** Hanzi, kana and full-width signs: what stands in a square of its own. */
  private static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 || codePoint == '“' || codePoint == '”' || codePoint == '—' || codePoint == '…';
  }
}

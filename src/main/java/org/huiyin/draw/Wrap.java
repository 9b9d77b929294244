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

  private final String text;
  private final double width;
  /** Up to each UTF-16 unit, from the beginning of the text. */
  private final double[] widths;
  /** Where a line may end, in order; the end of the text comes last. */
  private final List<Integer> breaks = new ArrayList<>();

  private Wrap(String text, TableFont font, double width) {
    this.text = text;
    this.width = width;
    this.widths = font.widths(text);
    for (int at = 0; at < text.length(); ) {
      at += Character.charCount(text.codePointAt(at));
      if (at == text.length() || mayBreak(text.codePointBefore(at), text.codePointAt(at))) {
        breaks.add(at);
      }
    }
  }

  /** The fewest lines that are no wider than the width; a single word or character may be wider. */
  static List<String> lines(String text, TableFont font, double width) {
    if (font.width(text) <= width) {
      return List.of(text.strip());
    }
    return new Wrap(text, font, width).lines();
  }

  private List<String> lines() {
    List<Integer> ends = greedy(width);
    double low = width / 2;
    double high = width;
    while (ends.size() > 1 && high - low > 1) {
      double middle = (low + high) / 2;
      List<Integer> narrower = greedy(middle);
      if (narrower.size() == ends.size() && fit(narrower)) {
        ends = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      lines.add(text.substring(start, end).strip());
      start = end;
    }
    return lines;
  }

  private boolean fit(List<Integer> ends) {
    int start = 0;
    for (int end : ends) {
      if (width(start, end) > width) {
        return false;
      }
      start = end;
    }
    return true;
  }

  /** The ends of lines, each as long as the width allows. */
  private List<Integer> greedy(double most) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    int fitting = 0;
    for (int end : breaks) {
      if (fitting > start && width(start, end) > most) {
        ends.add(fitting);
        start = fitting;
      }
      fitting = end;
    }
    ends.add(text.length());
    return ends;
  }

  /** Of a stretch without the blanks around it. */
  private double width(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return widths[to] - widths[from];
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

package org.huiyin.draw.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: between hanzi anywhere, Latin words and numbers only between words, and
 * no line begins with a closing sign or ends with an opening one. The lines are made about equally
 * long, so that no single character is left over. A word that is wider than a line is broken all
 * the same, with a hyphen, before a syllable.
 */
public final class Wrap {
  private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’…·％%,.;:?!)]}℃°";
  private static final String NOT_LAST = "（《〈【〔「『“‘([{";
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String BEFORE_H = "zcstpg";
  private static final int SHORTEST_PART = 3;

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

  /** The fewest lines that are no wider than the width; a single character may be wider. */
  public static List<String> lines(String text, TableFont font, double width) {
    if (font.width(text) <= width) {
      return List.of(text.strip());
    }
    List<String> lines = new ArrayList<>();
    for (String line : new Wrap(text, font, width).lines()) {
      String rest = line;
      while (font.width(rest) > width && rest.length() > 1) {
        int end = syllable(rest, font, width);
        lines.add(rest.substring(0, end) + "-");
        rest = rest.substring(end);
      }
      lines.add(rest);
    }
    return lines;
  }

  /**
   * Where the longest beginning of a word ends that fits with a hyphen: before a consonant with a
   * vowel, if it can.
   */
  private static int syllable(String word, TableFont font, double width) {
    double room = width - font.width("-");
    int fitting = 1;
    int best = 0;
    for (int at = 2; at < word.length() && font.width(word.substring(0, at)) <= room; at++) {
      fitting = at;
      if (beginsSyllable(word, at) && at >= SHORTEST_PART && word.length() - at >= SHORTEST_PART) {
        best = at;
      }
    }
    return best > 0 ? best : fitting;
  }

  /** A consonant and a vowel; {@code zh}, {@code ch}, {@code sh} and the like are one consonant. */
  private static boolean beginsSyllable(String word, int at) {
    boolean inside = word.charAt(at) == 'h' && BEFORE_H.indexOf(word.charAt(at - 1)) >= 0;
    int vowel = at + 1 < word.length() && word.charAt(at + 1) == 'h' ? at + 2 : at + 1;
    return !inside
        && !isVowel(word.charAt(at))
        && vowel < word.length()
        && isVowel(word.charAt(vowel));
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
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
    return codePoint >= 0x2E80
        || codePoint == '“'
        || codePoint == '”'
        || codePoint == '—'
        || codePoint == '…';
  }
}

package org.huiyin.draw.font;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.language.LineBreaks;

/**
 * Wraps a text into lines. A line may end after any hanzi, but only between Latin words or numbers.
 * No line begins with a closing punctuation mark or ends with an opening one. A number stays with
 * its unit and a date in one piece, unless the line is too short for that.
 *
 * <p>The lines get about the same length, so that no single character is left on the last line. A
 * word wider than the line is hyphenated before a syllable.
 */
public final class Wrap {
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String BEFORE_H = "zcstpg";
  private static final int SHORTEST_PART = 3;

  private final String text;
  private final double width;

  /** Widths of all prefixes of the text, by UTF-16 index. */
  private final double[] widths;

  /** UTF-16 indices where a line may end, ascending; the last one is the end of the text. */
  private final List<Integer> breaks = new ArrayList<>();

  /**
   * @param whole whether numbers with their units, and dates, are kept in one piece
   */
  private Wrap(String text, TableFont font, double width, boolean whole) {
    this.text = text;
    this.width = width;
    this.widths = font.widths(text);
    for (int at = 0; at < text.length(); ) {
      at += Character.charCount(text.codePointAt(at));
      if (at == text.length()
          || LineBreaks.isAllowed(text.codePointBefore(at), text.codePointAt(at))
              && !(whole && isInNumber(text.codePointBefore(at), text.codePointAt(at)))) {
        breaks.add(at);
      }
    }
  }

  /**
   * Returns the smallest number of lines that fit into the width. A line with a single character
   * may be wider.
   *
   * @param width in units
   */
  public static List<String> lines(String text, TableFont font, double width) {
    if (font.width(text) <= width) {
      return List.of(text.strip());
    }
    List<String> wrapped = new Wrap(text, font, width, true).lines();
    if (wrapped.stream().anyMatch(line -> font.width(line) > width)) {
      wrapped = new Wrap(text, font, width, false).lines();
    }
    List<String> lines = new ArrayList<>();
    for (String line : wrapped) {
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
   * Returns the end of the longest prefix of a word that fits with a hyphen. It prefers an end
   * before a consonant that is followed by a vowel.
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

  /**
   * Returns whether a syllable begins at an index: a consonant followed by a vowel. {@code zh},
   * {@code ch} and {@code sh} count as one consonant.
   */
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

  /** Returns the ends of lines if each line takes as many characters as fit. */
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

  /** Returns the width of a substring without leading and trailing blanks. */
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

  /** Returns whether two characters are inside a number with its unit, or inside a date. */
  private static boolean isInNumber(int before, int after) {
    return isDigit(before) && Character.isIdeographic(after)
        || (before == '年' || before == '月') && isDigit(after);
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }
}

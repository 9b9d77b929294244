package org.huiyin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a title into phrases of which each fits on a line, so that no word and no number with its
 * unit is divided. Titles are set with {@code word-break: keep-all}: their lines then end only
 * between phrases.
 */
public final class Phrases {
  /** Phrases longer than this are divided where one ends surely. */
  private static final int LONG = 8;

  /** Phrases longer than a line of the largest title on the narrowest phone, in any case. */
  private static final int TOO_LONG = 10;

  /**
   * The best place is looked for among so many characters: a text of thousands would otherwise take
   * time in the square of its length. No title is as long.
   */
  private static final int WINDOW = 200;

  /** Not computed yet. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** A phrase of one character is left alone on a line. */
  private static final int SHORTEST = 2;

  /** Words that belong to what stands before them. */
  private static final String ENCLITIC = "的了等们吗呢吧者性化率个项家座条件名人次届成";

  /** Words that belong to what stands after them. */
  private static final String PROCLITIC = "第不一二三四五六七八九十百千万亿";

  private final String text;
  private final int[] weights;
  private final List<Integer> ends = new ArrayList<>();

  private Phrases(String text) {
    this.text = text;
    weights = new int[text.length()];
    Arrays.fill(weights, UNKNOWN);
  }

  /**
   * Returns the places inside a text where a line may end best, as UTF-16 indices, ascending. There
   * are none in a text that has no hanzi, and none where a line ends anyway: at blanks, and after
   * marks.
   */
  public static List<Integer> ends(String text) {
    Phrases phrases = new Phrases(text);
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || endsAnyway(text.charAt(at - 1), text.charAt(at))) {
        phrases.divide(start, at);
        start = at;
      }
    }
    return phrases.ends;
  }

  private static boolean endsAnyway(char before, char after) {
    return (before == ' ' || LineBreaks.isClosing(before)) && LineBreaks.isAllowed(before, after);
  }

  /** Divides a part at its best place, and what comes out again, until all parts are short. */
  private void divide(int from, int end) {
    int start = from;
    int best = place(start, end);
    while (best > 0) {
      divide(start, best);
      ends.add(best);
      start = best;
      best = place(start, end);
    }
  }

  /** Returns the place where a part is to be divided; 0 if it stays whole. */
  private int place(int start, int end) {
    int best = end - start > LONG ? best(start, Math.min(end, start + WINDOW)) : 0;
    return best > 0 && (end - start > TOO_LONG || weight(best) > 0) ? best : 0;
  }

  private int weight(int at) {
    if (weights[at] == UNKNOWN) {
      weights[at] = PhraseWeights.CHINESE.at(text, at);
    }
    return weights[at];
  }

  /** Returns the place where a phrase ends most surely; 0 if there is none. */
  private int best(int start, int end) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int at = start + SHORTEST; at <= end - SHORTEST; at++) {
      if (mayEnd(at)) {
        int score = weight(at);
        if (score > most) {
          most = score;
          best = at;
        }
      }
    }
    return best;
  }

  private boolean mayEnd(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return isHanzi(before)
        && PROCLITIC.indexOf(before) < 0
        && LineBreaks.isAllowed(before, after)
        && ENCLITIC.indexOf(after) < 0
        && !Character.isLowSurrogate(after);
  }

  private static boolean isHanzi(char unit) {
    return Character.isIdeographic(unit) || Character.isSurrogate(unit);
  }
}

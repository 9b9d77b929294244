package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The visible characters of a text, so that texts can be compared: white space is left out, and
 * full-width forms of ASCII count as ASCII.
 *
 * @param text the visible characters
 * @param places where each of them stands in the whole text
 */
@SuppressWarnings("ArrayRecordComponent")
record Visible(String text, int[] places) {
  private static final String ENDS = "。;!?";

  /** A stretch of a visible text. */
  record Sentence(int start, int end, String text) {}

  static Visible of(String whole) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[whole.length()];
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        places[text.length()] = i;
        text.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
      }
    }
    return new Visible(text.toString(), Arrays.copyOf(places, text.length()));
  }

  /** The place behind a visible character. */
  int endOf(int index) {
    return places[index] + 1;
  }

  /** The sentences of a visible text. */
  static List<Sentence> sentences(String visible) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < visible.length(); i++) {
      if (ENDS.indexOf(visible.charAt(i)) >= 0 || i == visible.length() - 1) {
        sentences.add(new Sentence(start, i + 1, visible.substring(start, i + 1)));
        start = i + 1;
      }
    }
    return sentences;
  }
}

package org.huiyin.search;

import java.util.function.IntConsumer;

/**
 * The terms of a normalised text: all bigrams, all trigrams of ASCII letters and digits, and single
 * characters of other scripts, which the index has only where they are rare.
 *
 * <p>Bigrams find every string of two or more characters in any script, without a dictionary.
 * Bigrams of Latin letters occur on almost every page, so trigrams are indexed too. A term is
 * stored as a 24-bit hash. Of 300,000 terms 2 % collide; a collision costs a needless look into a
 * text, but never a wrong result.
 */
final class Terms {
  static final int HASH_BITS = 24;

  /** The first character that is a term by itself: Chinese ones, and what stands among them. */
  static final int FIRST_SINGLE = 0x2E80;

  private static final int BIGRAM = 2;
  private static final int TRIGRAM = 3;

  private Terms() {}

  /** Visits the key of every occurrence of every term: twice its hash, plus one if it is single. */
  static void keys(String normalised, IntConsumer visitor) {
    visit(
        normalised.codePoints().toArray(),
        (start, length, points) ->
            visitor.accept(hash(points, start, length) << 1 | (length == 1 ? 1 : 0)));
  }

  /** Receives a term as a range of code points. */
  interface Visitor {
    void term(int start, int length, int[] points);
  }

  static void visit(int[] points, Visitor visitor) {
    int word = 0;
    for (int end = 1; end <= points.length; end++) {
      int point = points[end - 1];
      boolean gap = point == TextNormaliser.SPACE || point == TextNormaliser.LINE_END;
      word = TextNormaliser.isWord(point) ? word + 1 : 0;
      if (point >= FIRST_SINGLE) {
        visitor.term(end - 1, 1, points);
      }
      if (end >= BIGRAM
          && !gap
          && points[end - BIGRAM] != TextNormaliser.SPACE
          && points[end - BIGRAM] != TextNormaliser.LINE_END) {
        visitor.term(end - BIGRAM, BIGRAM, points);
      }
      if (word >= TRIGRAM) {
        visitor.term(end - TRIGRAM, TRIGRAM, points);
      }
    }
  }

  /** FNV-1a over UTF-16 units, then mixed, because the leading bits select the term file. */
  static int hash(int[] points, int start, int length) {
    int hash = 0x811C9DC5;
    for (int i = start; i < start + length; i++) {
      int point = points[i];
      if (Character.isBmpCodePoint(point)) {
        hash = (hash ^ point) * 0x01000193;
      } else {
        hash = (hash ^ Character.highSurrogate(point)) * 0x01000193;
        hash = (hash ^ Character.lowSurrogate(point)) * 0x01000193;
      }
    }
    hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
    return (hash ^ hash >>> 12) >>> Integer.SIZE - HASH_BITS;
  }
}

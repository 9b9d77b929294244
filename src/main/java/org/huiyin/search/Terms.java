package org.huiyin.search;

import java.util.function.IntConsumer;

/**
 * The terms of a folded text: every two characters that stand side by side, and every three ASCII
 * letters or digits.
 *
 * <p>Two are enough to find every piece of two or more characters of any script, without a
 * dictionary. Pairs of Latin letters stand on every page, though; threes tell words apart. A term
 * is kept as a hash of 24 bits: of 300,000 terms 2 % share theirs with another, which costs a look
 * into a text that does not hold the query, never a hit.
 */
final class Terms {
  static final int HASH_BITS = 24;
  private static final int PAIR = 2;
  private static final int THREE = 3;

  private Terms() {}

  /** Visits the hash of every term, again wherever it stands again. */
  static void hashes(String folded, IntConsumer visitor) {
    visit(
        folded.codePoints().toArray(),
        (start, length, points) -> visitor.accept(hash(points, start, length)));
  }

  /** Receives a term as a stretch of code points. */
  interface Visitor {
    void term(int start, int length, int[] points);
  }

  static void visit(int[] points, Visitor visitor) {
    int word = 0;
    for (int end = 1; end <= points.length; end++) {
      int point = points[end - 1];
      boolean gap = point == Folding.SPACE || point == Folding.LINE_END;
      word = Folding.isWord(point) ? word + 1 : 0;
      if (end >= PAIR
          && !gap
          && points[end - PAIR] != Folding.SPACE
          && points[end - PAIR] != Folding.LINE_END) {
        visitor.term(end - PAIR, PAIR, points);
      }
      if (word >= THREE) {
        visitor.term(end - THREE, THREE, points);
      }
    }
  }

  /** FNV-1a over UTF-16 units, stirred, so that the first bits can choose a file. */
  static int hash(int[] points, int start, int length) {
    String term = new String(points, start, length);
    int hash = 0x811C9DC5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
    return (hash ^ hash >>> 12) >>> Integer.SIZE - HASH_BITS;
  }
}

package org.huiyin.read;

/** Converts the positions of SnakeYAML, in code points, to offsets in UTF-16 units. */
final class Offsets {
  private final int from;
  private final int[] byCodePoint;

  /**
   * @param from the offset at which SnakeYAML began to read
   */
  Offsets(String text, int from) {
    this.from = from;
    this.byCodePoint = hasSurrogates(text, from) ? index(text, from) : new int[0];
  }

  private static boolean hasSurrogates(String text, int from) {
    return text.chars().skip(from).anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] index(String text, int from) {
    int[] offsets = new int[text.codePointCount(from, text.length()) + 1];
    int offset = from;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset;
      if (offset < text.length()) {
        offset += Character.charCount(text.codePointAt(offset));
      }
    }
    return offsets;
  }

  int at(int codePoints) {
    return byCodePoint.length == 0
        ? from + codePoints
        : byCodePoint[Math.min(codePoints, byCodePoint.length - 1)];
  }
}

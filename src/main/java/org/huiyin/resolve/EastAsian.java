package org.huiyin.resolve;

/** Which characters stand in the wide cells of Chinese, Japanese and Korean text. */
final class EastAsian {

  /**
   * First and last code points of ranges that are East Asian Wide, Fullwidth or Halfwidth in
   * Unicode 17 and are not shown as emoji by default, and all of Hangul. Ranges run across code
   * points that are not assigned.
   *
   * <p>A table of our own, because Java has none of these widths and its other tables differ
   * between versions.
   */
  private static final int[] RANGES = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFFEE, 0x16FE0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F219, 0x1F21B,
    0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F248, 0x1F260, 0x1F265, 0x20000,
    0x3FFFD
  };

  private EastAsian() {}

  /**
   * Whether a code point is East Asian. The quotes {@code “ ” ‘ ’} and {@code … — ·} are not: Latin
   * has them too.
   */
  static boolean isWide(int codePoint) {
    if (codePoint < RANGES[0]) {
      return false;
    }
    for (int i = 0; i < RANGES.length; i += 2) {
      if (codePoint <= RANGES[i + 1]) {
        return codePoint >= RANGES[i];
      }
    }
    return false;
  }

  /** Whether a code point is Korean: the one of these scripts that sets blanks between words. */
  static boolean isHangul(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  /** Whether a code point is punctuation that fills a wide cell: {@code ，。（）《》}. */
  static boolean isWidePunctuation(int codePoint) {
    return isWide(codePoint)
        && switch (Character.getType(codePoint)) {
          case Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /**
   * Whether a code point is punctuation that Chinese and Latin text share: wide only beside wide
   * characters.
   */
  static boolean isSharedPunctuation(int codePoint) {
    return "“”‘’…—·".indexOf(codePoint) >= 0;
  }
}

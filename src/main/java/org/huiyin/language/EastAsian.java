package org.huiyin.language;

import java.util.Arrays;

/**
 * Character properties for Chinese, Japanese and Korean text.
 *
 * <p>The tables are fixed: Java has no East Asian widths, and its other tables differ between
 * versions. Ranges extend over code points that are not assigned.
 */
public final class EastAsian {

  /**
   * First and last code points of ranges that are East Asian Wide, Fullwidth or Halfwidth in
   * Unicode 17 and are not shown as emoji by default, and all of Hangul.
   */
  private static final int[] EAST_ASIAN = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFFEE, 0x16FE0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F219, 0x1F21B,
    0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F248, 0x1F260, 0x1F265, 0x20000,
    0x3FFFD
  };

  /**
   * Of these, the ranges that take one column: Hangul vowels and finals, Halfwidth forms, and the
   * surrogates and private characters between Hangul and the compatibility ideographs.
   */
  private static final int[] NARROW = {
    0x1160, 0x11FF, 0x20A9, 0x20A9, 0xD7B0, 0xF8FF, 0xFF61, 0xFFDF, 0xFFE8, 0xFFEE
  };

  /** Ranges that are East Asian Wide and are shown as emoji by default. */
  private static final int[] EMOJI = {
    0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
    0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
    0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5,
    0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C,
    0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF,
    0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E,
    0x1F18E, 0x1F191, 0x1F19A, 0x1F201, 0x1F201, 0x1F21A, 0x1F21A, 0x1F22F, 0x1F22F, 0x1F232,
    0x1F236, 0x1F238, 0x1F23A, 0x1F250, 0x1F251, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
    0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4,
    0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B,
    0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB,
    0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC,
    0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C,
    0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF
  };

  private EastAsian() {}

  /**
   * Whether a code point is East Asian. The quotes {@code “ ” ‘ ’} and {@code … — ·} are not: Latin
   * text uses them too.
   */
  public static boolean isWide(int codePoint) {
    return contains(EAST_ASIAN, codePoint);
  }

  /**
   * Whether a terminal shows the code point two columns wide. Ambiguous ones such as {@code “ ” …}
   * take one column.
   */
  public static boolean takesTwoColumns(int codePoint) {
    return contains(EMOJI, codePoint)
        || contains(EAST_ASIAN, codePoint) && !contains(NARROW, codePoint);
  }

  private static boolean contains(int[] ranges, int codePoint) {
    int found = Arrays.binarySearch(ranges, codePoint);
    // Not found: the insertion point is odd if the code point lies between the ends of a range.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /** Whether a code point is Korean. Korean is the only one of these scripts that uses spaces. */
  public static boolean isHangul(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  /** Whether a code point is punctuation that fills a wide cell: {@code ，。（）《》}. */
  public static boolean isWidePunctuation(int codePoint) {
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

  /** Whether a code point is punctuation that both Chinese and Latin text use. */
  public static boolean isSharedPunctuation(int codePoint) {
    return "“”‘’…—·".indexOf(codePoint) >= 0;
  }
}

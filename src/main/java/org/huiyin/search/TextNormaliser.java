package org.huiyin.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Normalises text for searching, so that spellings which readers consider equal compare equal:
 * full-width and half-width forms (ＡＢ, １２), the ratio sign and the colon, upper and lower case,
 * with and without punctuation and spaces (“十三五”规划, 168 个, 3,000).
 *
 * <p>The whole text is composed (NFC) first. Then each code point is normalised separately (NFKC,
 * upper case, lower case). Separators (white space, controls, punctuation) are removed, except
 * between two ASCII letters or digits. There a single ASCII sign is kept ({@code 1+8}, {@code R&D},
 * {@code 34.2}), a comma between digits is removed, and any other separator becomes one space. Line
 * ends are kept: no match extends over a line end.
 */
final class TextNormaliser {
  static final int SPACE = ' ';
  static final int LINE_END = '\n';
  private static final int NO_GAP = -1;
  private static final int RATIO = '\u2236';

  /**
   * First and last code points of the separator ranges. The table is fixed, because Unicode
   * categories differ between Java versions.
   */
  private static final int[] SEPARATORS = {
    0x00, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xB1, 0xB4, 0xB4, 0xB6, 0xB8, 0xBB, 0xBB,
    0xBF, 0xBF, 0x2000, 0x206F, 0x2E00, 0x2E7F, 0x3000, 0x3004, 0x3008, 0x3020, 0x3030, 0x3030,
    0x30FB, 0x30FB, 0xD800, 0xDFFF, 0xFE00, 0xFE6F, 0xFEFF, 0xFEFF, 0xFFF0, 0xFFFF, 0xE0000, 0xE0FFF
  };

  private final StringBuilder normalised = new StringBuilder();

  /** The last letter, or {@code NO_GAP} at the beginning. */
  private int last = NO_GAP;

  /** The separator before the next letter: none, an ASCII sign, a space or a line end. */
  private int gap = NO_GAP;

  private TextNormaliser() {}

  static String normalise(String text) {
    TextNormaliser normaliser = new TextNormaliser();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int point;
    for (int i = 0; i < composed.length(); i += Character.charCount(point)) {
      point = composed.codePointAt(i);
      normaliser.add(point);
    }
    return normaliser.normalised.toString();
  }

  private void add(int point) {
    if (point >= 0x4E00 && point <= 0x9FFF || isWord(point)) {
      letter(point);
    } else if (point == RATIO) {
      take(':');
    } else {
      Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
          .toUpperCase(Locale.ROOT)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .forEach(this::take);
    }
  }

  private void take(int point) {
    if (!isSeparator(point)) {
      letter(point);
    } else if (point == LINE_END || gap == LINE_END) {
      gap = LINE_END;
    } else {
      gap = gap == NO_GAP && isSign(point) ? point : SPACE;
    }
  }

  private void letter(int point) {
    boolean inWords = isWord(last) && isWord(point) && gap != NO_GAP;
    boolean inNumber = gap == ',' && isDigit(last) && isDigit(point);
    if (gap == LINE_END && normalised.length() > 0 || inWords && !inNumber) {
      normalised.appendCodePoint(gap);
    }
    normalised.appendCodePoint(point);
    last = point;
    gap = NO_GAP;
  }

  /** Whether a code point is an ASCII letter or digit. Only these form words. */
  static boolean isWord(int point) {
    return point >= 'a' && point <= 'z' || isDigit(point);
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static boolean isSign(int point) {
    return point > ' ' && point < 0x7F;
  }

  private static boolean isSeparator(int point) {
    for (int i = 0; i < SEPARATORS.length && point >= SEPARATORS[i]; i += 2) {
      if (point <= SEPARATORS[i + 1]) {
        return true;
      }
    }
    return false;
  }
}

package org.huiyin.language;

/**
 * Where a line of Chinese may end, after GB/T 15834: no line begins with a closing mark or ends
 * with an opening one, and numbers and words of other scripts stay whole.
 */
public final class LineBreaks {
  private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’…·％%,.;:?!)]}℃°";
  private static final String NOT_LAST = "（《〈【〔「『“‘([{";

  private LineBreaks() {}

  /** Returns whether a line may end between two characters. */
  public static boolean isAllowed(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }

  /** Returns whether a character is a closing mark, after which a line ends best. */
  static boolean isClosing(int codePoint) {
    return NOT_FIRST.indexOf(codePoint) >= 0;
  }

  /** Returns whether a character is one em wide: hanzi, kana, full-width signs. */
  private static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80
        || codePoint == '“'
        || codePoint == '”'
        || codePoint == '—'
        || codePoint == '…';
  }
}

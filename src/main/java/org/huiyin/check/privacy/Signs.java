package org.huiyin.check.privacy;

/** Single characters of a text, in any width. */
final class Signs {
  private Signs() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  static boolean isAt(char c) {
    return c == '@' || c == '＠';
  }

  /** Whether it is a letter or digit of ASCII. */
  static boolean isPlain(char written) {
    char c = narrow(written);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** A full-width character as its ASCII counterpart. */
  static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  /** A text in ASCII, as far as its characters have counterparts. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      narrow.append(narrow(text.charAt(i)));
    }
    return narrow.toString();
  }
}

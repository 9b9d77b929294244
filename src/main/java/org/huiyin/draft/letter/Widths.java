package org.huiyin.draft.letter;

/** Full-width letters, digits and marks as narrow ones, each at its place. */
final class Widths {
  private Widths() {}

  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '\uFF10' && c <= '\uFF19'
          || c >= '\uFF21' && c <= '\uFF3A'
          || c >= '\uFF41' && c <= '\uFF5A') {
        narrow.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return narrow.toString();
  }
}

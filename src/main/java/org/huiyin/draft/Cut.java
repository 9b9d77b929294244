package org.huiyin.draft;

/**
 * A change of a text: a range that is replaced.
 *
 * @param start the first UTF-16 unit
 * @param end behind the last; equal to {@code start} where something is only inserted
 */
record Cut(int start, int end, String replacement) {
  static Cut out(int start, int end) {
    return new Cut(start, end, "");
  }
}

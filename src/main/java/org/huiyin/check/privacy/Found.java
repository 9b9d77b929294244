package org.huiyin.check.privacy;

/**
 * A text that is personal.
 *
 * @param start 0-based, in UTF-16 units
 * @param end after the last unit
 */
record Found(Kind kind, int start, int end) {

  /** What the text is. */
  enum Kind {
    MOBILE,
    ID_NUMBER,
    EMAIL,
    ADDRESS
  }
}

package org.huiyin.source;

/**
 * A stretch of the text of a YAML scalar that the file contains unchanged, or a single character
 * that it contains in another form.
 *
 * @param start in the text, 0-based, in UTF-16 units
 * @param end after the last unit
 * @param origin in the file
 */
public record Stretch(int start, int end, Origin origin) {
  Stretch within(int first, int last) {
    if (origin.end() - origin.start() != end - start) {
      return this;
    }
    int from = Math.max(start, first);
    int to = Math.min(end, last);
    int at = origin.start() + from - start;
    return new Stretch(from, to, origin.file().at(at, at + to - from));
  }
}

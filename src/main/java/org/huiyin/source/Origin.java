package org.huiyin.source;

/**
 * A range of a source file, from which a value was read.
 *
 * @param start the first UTF-16 unit, 0-based
 * @param end after the last unit; equal to {@code start} for a position
 */
public record Origin(SourceFile file, int start, int end) implements Comparable<Origin> {

  public Origin {
    if (start < 0 || end < start || end > file.length()) {
      throw new IllegalArgumentException(file + ": " + start + ".." + end);
    }
  }

  /** The 1-based line. */
  public int line() {
    return file.lineAt(start);
  }

  /** The 1-based column in code points. */
  public int column() {
    return file.text().codePointCount(file.startOfLine(line()), start) + 1;
  }

  /** The text of the range, up to the end of its first line. */
  public String firstLine() {
    String text = file.text().substring(start, end);
    int lineEnd = text.indexOf('\n');
    return lineEnd < 0 ? text : text.substring(0, lineEnd);
  }

  /** By path, then by position. */
  @Override
  public int compareTo(Origin other) {
    int byPath = file.path().compareTo(other.file.path());
    if (byPath != 0) {
      return byPath;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}

package org.huiyin.source;

import java.util.Arrays;

/**
 * A decoded text file of the sources, with line ends normalised to {@code \n}.
 *
 * <p>Equality is identity; contents are not compared.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param path relative to the source folder, separated by {@code /}: {@code content/site.yml}
   * @param text the whole text, without byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path relative to the source folder, separated by {@code /}. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return lineStarts.length;
  }

  /** The 1-based line that contains an offset in UTF-16 units. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first character of a 1-based line. */
  public int startOfLine(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a 1-based line, without its line end. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(lineStarts[line - 1], end);
  }

  /** Returns a range of this file. */
  public Origin at(int start, int end) {
    return new Origin(this, start, end);
  }

  /** Returns the origin for problems of the whole file: its first line. */
  public Origin whole() {
    return at(0, 0);
  }

  /** The place of the folder that holds this file. */
  public Origin folder() {
    return new SourceFile(path.substring(0, Math.max(0, path.lastIndexOf('/'))), "").whole();
  }

  /**
   * The place of another file in the same folder, or below it, whose text nobody can show.
   *
   * @param name relative to the folder: {@code images/map.png}
   */
  public Origin beside(String name) {
    return new SourceFile(path.substring(0, path.lastIndexOf('/') + 1) + name, "").whole();
  }

  @Override
  public String toString() {
    return path;
  }
}

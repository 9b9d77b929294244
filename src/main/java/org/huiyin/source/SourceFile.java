package org.huiyin.source;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A decoded text file of the sources, with line ends normalised to {@code \n}. Thread-safe.
 *
 * <p>Equality is identity; contents are not compared.
 */
public final class SourceFile {
  private final String path;
  private final int length;
  private Supplier<String> source;
  private volatile Contents contents;
  private boolean aside;

  /** The text, and where its lines begin. */
  private record Contents(String text, int[] starts) {}

  /**
   * @param path relative to the source folder, separated by {@code /}: {@code content/site.yml}
   * @param text the whole text, without byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.length = text.length();
    this.source = () -> text;
    this.contents = new Contents(text, lineStarts(text));
  }

  private SourceFile(String path, int length, Supplier<String> source) {
    this.path = path;
    this.length = length;
    this.source = source;
  }

  /**
   * A file that is read only when somebody asks for its text, at most once. It is for places that
   * were found in an earlier run. If the file has another length by then, its text is cut or filled
   * with blanks: the places stay inside it, and the next run finds the right ones.
   *
   * @param length of the text at the time when the places were found, in UTF-16 units
   */
  public static SourceFile later(String path, int length, Supplier<String> text) {
    return new SourceFile(path, length, text);
  }

  private Contents contents() {
    Contents known = contents;
    return known == null ? load() : known;
  }

  private synchronized Contents load() {
    if (contents == null) {
      String found = source.get();
      String text =
          found.length() > length
              ? found.substring(0, length)
              : found + " ".repeat(length - found.length());
      contents = new Contents(text, lineStarts(text));
    }
    return contents;
  }

  /** Keeps a text elsewhere. */
  public interface Keeper {
    /** Gives what gives the text back. */
    Supplier<String> keep(String text);
  }

  /**
   * Takes the text out of memory until somebody asks for it again.
   *
   * @param keeper is asked at most once, and not for a file that was never read
   */
  public synchronized void putAside(Keeper keeper) {
    if (contents == null || length == 0) {
      return;
    }
    if (!aside) {
      source = keeper.keep(contents.text());
      aside = true;
    }
    contents = null;
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
    return contents().text();
  }

  /** The length of the text in UTF-16 units, for which it need not be read. */
  public int length() {
    return length;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return contents().starts().length;
  }

  /** The 1-based line that contains an offset in UTF-16 units. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(contents().starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first character of a 1-based line. */
  public int startOfLine(int line) {
    return contents().starts()[line - 1];
  }

  /** The text of a 1-based line, without its line end. */
  public String line(int line) {
    int[] starts = contents().starts();
    int end = line < starts.length ? starts[line] - 1 : length;
    return text().substring(starts[line - 1], end);
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

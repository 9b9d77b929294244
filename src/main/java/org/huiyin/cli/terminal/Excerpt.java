package org.huiyin.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.source.Origin;

/**
 * A source line, or the relevant part of a long line, with carets under a range of it.
 *
 * @param line the line with invisible characters escaped
 * @param carets spaces and carets, aligned with {@code line} by display width
 */
public record Excerpt(String line, String carets) {
  /** The maximum width of a line that is shown completely, in columns. */
  private static final int MAX_WIDTH = 100;

  /** The width shown before the marked range of a shortened line, in columns. */
  private static final int BEFORE = MAX_WIDTH / 3;

  private static final String ELLIPSIS = "…";

  /** A code point as displayed. */
  private record Cell(String shown, int width, boolean marked) {}

  /** Returns the first line of a range. An empty range gets one caret. */
  public static Excerpt of(Origin origin) {
    List<Cell> cells = cells(origin);
    int first = firstMarked(cells);
    int from = 0;
    int to = cells.size();
    if (width(cells.subList(0, cells.size() - 1)) > MAX_WIDTH) {
      from = cut(cells, first, -1, BEFORE);
      to = cut(cells, from, 1, MAX_WIDTH);
      from = cut(cells, to, -1, MAX_WIDTH);
    }
    String before = from > 0 ? ELLIPSIS : "";
    String after = to < cells.size() - 1 ? ELLIPSIS : "";
    int indent = before.length() + width(cells.subList(from, first));
    int marked = cells.subList(first, to).stream().filter(Cell::marked).mapToInt(Cell::width).sum();
    return new Excerpt(
        (before + text(cells.subList(from, to)) + after).stripTrailing(),
        " ".repeat(indent) + "^".repeat(Math.max(1, marked)));
  }

  /** Where the marked range starts, as an index of {@code line}. */
  public int start() {
    return index(carets.indexOf('^'));
  }

  /** Where the marked range ends, as an index of {@code line}. */
  public int end() {
    return index(carets.length());
  }

  private int index(int column) {
    int index = 0;
    int width = 0;
    while (index < line.length() && width < column) {
      String shown = Character.toString(line.codePointAt(index));
      width += TerminalText.width(shown);
      index += shown.length();
    }
    return index;
  }

  /** Returns all code points of the line, and one space for its end, which can be marked too. */
  private static List<Cell> cells(Origin origin) {
    String line = origin.file().line(origin.line());
    int start = origin.start() - origin.file().startOfLine(origin.line());
    int end = origin.end() - origin.file().startOfLine(origin.line());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String shown = TerminalText.escape(line.codePointAt(i));
      boolean marked = i == start || i > start && i < end;
      cells.add(new Cell(shown, TerminalText.width(shown), marked));
    }
    cells.add(new Cell(" ", 1, start >= line.length()));
    return cells;
  }

  private static int firstMarked(List<Cell> cells) {
    int first = 0;
    while (first < cells.size() - 1 && !cells.get(first).marked()) {
      first++;
    }
    return first;
  }

  /** Returns how far a range of the given width extends from a place in one direction. */
  private static int cut(List<Cell> cells, int place, int direction, int columns) {
    int at = place;
    int left = columns;
    while (true) {
      int next = direction > 0 ? at : at - 1;
      if (next < 0 || next >= cells.size() || cells.get(next).width() > left) {
        return at;
      }
      left -= cells.get(next).width();
      at += direction;
    }
  }

  private static int width(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::width).sum();
  }

  private static String text(List<Cell> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.shown()));
    return text.toString();
  }
}

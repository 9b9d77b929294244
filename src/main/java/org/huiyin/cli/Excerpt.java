package org.huiyin.cli;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.source.Origin;

/**
 * A source line, or the part of a long one that matters, with carets under a stretch of it.
 *
 * @param line ready to be shown
 * @param carets blanks and carets, aligned with {@code line} by display width
 */
record Excerpt(String line, String carets) {
  /** The widest line that is shown whole, in columns. */
  private static final int WIDEST = 100;

  /** How much of a cut line is shown before the stretch, in columns. */
  private static final int BEFORE = WIDEST / 3;

  private static final String CUT = "…";

  /** A code point as shown. */
  private record Cell(String shown, int width, boolean marked) {}

  /** The first line of a stretch; a mere position gets one caret. */
  static Excerpt of(Origin origin) {
    List<Cell> cells = cells(origin);
    int first = firstMarked(cells);
    int from = 0;
    int to = cells.size();
    if (width(cells.subList(0, cells.size() - 1)) > WIDEST) {
      from = cut(cells, first, -1, BEFORE);
      to = cut(cells, from, 1, WIDEST);
      from = cut(cells, to, -1, WIDEST);
    }
    String before = from > 0 ? CUT : "";
    String after = to < cells.size() - 1 ? CUT : "";
    int indent = before.length() + width(cells.subList(from, first));
    int marked = cells.subList(first, to).stream().filter(Cell::marked).mapToInt(Cell::width).sum();
    return new Excerpt(
        (before + text(cells.subList(from, to)) + after).stripTrailing(),
        " ".repeat(indent) + "^".repeat(Math.max(1, marked)));
  }

  /**
   * Every code point of the line, and one blank for its end, where a position may stand as well.
   */
  private static List<Cell> cells(Origin origin) {
    String line = origin.file().line(origin.line());
    int start = origin.start() - origin.file().startOfLine(origin.line());
    int end = origin.end() - origin.file().startOfLine(origin.line());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String shown = TerminalText.visible(line.codePointAt(i));
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

  /** How far one can go from a place, in a direction, within so many columns. */
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

package org.huiyin.draw.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * The texts about single columns, in a band above all of them, each with a line down to its column.
 * A text that would touch another stands in a band of its own below it.
 */
final class ColumnNotes {
  private static final double APART = 10;
  private static final double BELOW = 4;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  private final List<Note> notes = new ArrayList<>();
  private final TableFont font;
  private final ChartSize size;

  private record Note(List<String> lines, double x, double left, double width, double top) {}

  ColumnNotes(ChartSize size) {
    this.font = TableFont.regular(size.small());
    this.size = size;
  }

  /**
   * Adds a text.
   *
   * @param x the middle of its column
   */
  void add(String text, double x) {
    List<String> lines = Wrap.lines(text, font, size.choose(170, 120));
    double width = lines.stream().mapToDouble(font::width).max().orElse(0) * SLACK;
    double left = Math.max(0, Math.min(x - width / 2, size.width() - width));
    double top =
        notes.stream()
            .filter(
                other ->
                    touch(other, left, left + width)
                        || touch(other, x, x)
                        || other.x > left - APART && other.x < left + width + APART)
            .mapToDouble(this::bottom)
            .max()
            .orElse(0);
    notes.add(new Note(lines, x, left, width, top));
  }

  private static boolean touch(Note other, double from, double to) {
    return other.left < to + APART && from < other.left + other.width + APART;
  }

  private double bottom(Note note) {
    return note.top + note.lines.size() * Math.ceil(font.lineHeight()) + BELOW;
  }

  /** The height of all bands. */
  double height() {
    return notes.stream().mapToDouble(this::bottom).max().orElse(0);
  }

  /**
   * Draws the lines, which come before the columns.
   *
   * @param ends where the line of each text ends, in the order of {@link #add}
   */
  void lines(Canvas canvas, double top, List<Double> ends) {
    canvas.setPaint(SeriesStyle.BASE);
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      canvas.draw(new Line2D.Double(note.x, top + bottom(note) - BELOW + 2, note.x, ends.get(i)));
    }
  }

  void texts(Canvas canvas, double top) {
    for (Note note : notes) {
      double y = top + note.top;
      for (String line : note.lines) {
        canvas.write(
            line,
            font,
            SeriesStyle.ON_LINE,
            Canvas.Align.MIDDLE,
            note.left + note.width / 2,
            y + font.ascent());
        y += Math.ceil(font.lineHeight());
      }
    }
  }
}

package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.plot.DotPlot;
import org.huiyin.language.Texts;

/**
 * The key of a dot chart: the unit, and what ring and arrow stand for.
 *
 * @param unitApart whether the unit stands here instead of at the values
 */
record DotKey(SeriesTable table, boolean unitApart, Texts texts) {
  private static final double BETWEEN = 24;
  private static final double SYMBOL = 16;

  /** Draws the unit, and the key: what ring and arrow stand for. */
  double draw(Canvas canvas, ChartSize size) {
    TableFont font = TableFont.regular(size.text());
    double y = 0;
    if (unitApart) {
      y =
          canvas.writeLines(
                  texts.get("chart.unit", table.points().get(0).unit()),
                  TableFont.regular(size.small()),
                  SeriesStyle.MUTED,
                  0,
                  size.width(),
                  0)
              + 2;
    }
    boolean rise = has(1);
    boolean fall = has(-1);
    String later = table.series().get(1);
    double x = 0;
    List<String> names = new ArrayList<>(List.of(table.series().get(0)));
    if (rise) {
      names.add(texts.get("chart.dot-key-more", later));
    }
    if (fall) {
      names.add(texts.get("chart.dot-key-less", later));
    }
    if (!rise && !fall) {
      names.add(later);
    }
    double line = Math.ceil(font.lineHeight());
    for (int i = 0; i < names.size(); i++) {
      double width = SYMBOL + font.width(names.get(i)) * 1.1;
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += line;
      }
      double middle = y + font.lineHeight() / 2;
      if (i == 0) {
        DotPlot.ring(canvas, x + 6, middle);
      } else if (!rise && !fall) {
        DotPlot.dot(canvas, SeriesStyle.SERIES_1, x + 6, middle);
      } else if (i == 1 && rise) {
        DotPlot.head(canvas, SeriesStyle.ACCENT, x + 11, middle, 1);
      } else {
        DotPlot.head(canvas, SeriesStyle.BELOW, x + 1, middle, -1);
      }
      double below =
          canvas.writeLines(
              names.get(i), font, SeriesStyle.TEXT, x + SYMBOL, size.width() - x - SYMBOL, y);
      y = below - line;
      x += width + BETWEEN;
    }
    return y + line + 6;
  }

  private boolean has(int direction) {
    return table.categories().stream()
        .map(DotPlot::direction)
        .anyMatch(found -> found.isPresent() && found.getAsInt() == direction);
  }
}

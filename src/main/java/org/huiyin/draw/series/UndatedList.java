package org.huiyin.draw.series;

import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;

/** The commitments without a date, below those with one. */
final class UndatedList {
  private static final double GAP = 12;

  private UndatedList() {}

  /** How wide the names are, if they need not line up with anything above them. */
  static double column(ChartSize size, List<Commitment> undated, Texts texts) {
    TableFont font = TableFont.regular(size.text());
    return Math.min(
        size.width() - slotWidth(size, texts) - GAP,
        Math.ceil(
            undated.stream()
                    .mapToDouble(commitment -> font.width(name(commitment, texts)))
                    .max()
                    .orElse(0)
                * 1.1));
  }

  /** How wide the words are that stand in the place of a date. */
  static double slotWidth(ChartSize size, Texts texts) {
    return Canvas.slotWidth(texts.get("chart.timeline-no-due"), TableFont.regular(size.small()));
  }

  /**
   * Draws the list.
   *
   * @param column the width of the names
   */
  static double draw(
      Canvas canvas,
      ChartSize size,
      List<Commitment> undated,
      double column,
      double top,
      Texts texts) {
    TableFont font = TableFont.regular(size.text());
    TableFont small = TableFont.regular(size.small());
    String noDue = texts.get("chart.timeline-no-due");
    double y = top;
    for (Commitment commitment : undated) {
      canvas.group("c-mark c-is-missing", texts.get("chart.of", name(commitment, texts), noDue));
      double below =
          canvas.writeLines(name(commitment, texts), font, SeriesStyle.TEXT, 0, column, y);
      canvas.slot(noDue, small, column + GAP, y, Math.ceil(font.lineHeight()));
      canvas.endGroup();
      y = below + 9;
    }
    return y - 9;
  }

  private static String name(Commitment commitment, Texts texts) {
    return commitment.keyword().in(texts.language());
  }
}

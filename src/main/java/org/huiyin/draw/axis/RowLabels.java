package org.huiyin.draw.axis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntPredicate;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The category labels to the left of horizontal bars or dots. Row keys are row numbers. Labels are
 * wrapped by {@code Wrap}.
 */
@SuppressWarnings({"serial", "rawtypes"}) // never serialised; JFreeChart's keys are raw
public final class RowLabels extends CategoryAxis {
  private static final double LATIN_SLACK = 1.17;

  /** Code points from here on are not Latin letters. */
  private static final int FIRST_WIDE = 0x0370;

  private final List<String> labels;
  private final TableFont font;
  private final TableFont bold;
  private final double width;
  private final IntPredicate strong;

  /**
   * @param labels the label of each row
   * @param width width of the labels in units, without the gap on their right; 0 if there are none
   * @param thickness thickness of a bar as a fraction of the distance between two rows
   * @param strong which labels are bold, by the index of their row
   */
  public RowLabels(
      List<String> labels,
      ChartSize size,
      double width,
      double gap,
      double thickness,
      IntPredicate strong) {
    this.labels = List.copyOf(labels);
    this.font = TableFont.regular(size.text());
    this.width = width;
    this.strong = strong;
    this.bold = TableFont.bold(size.text());
    Plots.spread(this, labels.size(), thickness);
    setTickLabelFont(font);
    setTickLabelPaint(SeriesStyle.TEXT);
    setTickLabelsVisible(width > 0);
    setCategoryLabelPositionOffset((int) gap);
  }

  /**
   * The width that a label needs. The faces that readers have differ little in hanzi, but Latin
   * letters of some run wider than the measured ones; what stands right-aligned would then leave
   * the chart at its left edge.
   */
  public static double room(String label, TableFont font) {
    long letters = label.codePoints().filter(Character::isLetter).count();
    long latin =
        label.codePoints().filter(Character::isLetter).filter(at -> at < FIRST_WIDE).count();
    return font.width(label) * (2 * latin > letters ? LATIN_SLACK : 1);
  }

  /** Returns the lines of a label: with that room, unless a word would be divided for it. */
  public static List<String> lines(String label, TableFont font, double width) {
    List<String> roomy =
        Wrap.lines(label, font, width * font.width(label) / Math.max(1, room(label, font)));
    return roomy.stream().anyMatch(line -> line.endsWith("-"))
        ? Wrap.lines(label, font, width)
        : roomy;
  }

  /** Wraps with {@code Wrap}. JFreeChart would wrap by the rules of the default locale. */
  @Override
  protected TextBlock createLabel(
      Comparable category, float atMost, RectangleEdge edge, Graphics2D g2) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    TableFont face = strong.test((Integer) category) ? bold : font;
    for (String line : lines(labels.get((Integer) category), face, width)) {
      block.addLine(line, face, SeriesStyle.TEXT);
    }
    return block;
  }

  @Override
  protected AxisState drawCategoryLabels(
      Graphics2D g2,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state,
      PlotRenderingInfo info) {
    Canvas canvas = (Canvas) g2;
    canvas.align(Canvas.Align.END);
    AxisState after = super.drawCategoryLabels(g2, plotArea, dataArea, edge, state, info);
    canvas.align(Canvas.Align.START);
    return after;
  }
}

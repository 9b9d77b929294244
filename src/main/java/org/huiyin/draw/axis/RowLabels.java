package org.huiyin.draw.axis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
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
 * The labels to the left of horizontal marks, by number of row, in lines that are broken by our
 * rules.
 */
@SuppressWarnings({"serial", "rawtypes"}) // never serialised; JFreeChart's keys are raw
public final class RowLabels extends CategoryAxis {
  private final List<String> labels;
  private final TableFont font;
  private final double width;

  /**
   * @param width room for the labels, without the gap behind them; 0 if there are none
   * @param thickness of a mark, as part of its place
   */
  public RowLabels(
      List<String> labels, ChartSize form, double width, double gap, double thickness) {
    this.labels = List.copyOf(labels);
    this.font = TableFont.regular(form.text());
    this.width = width;
    Plots.spread(this, labels.size(), thickness);
    setTickLabelFont(font);
    setTickLabelPaint(SeriesStyle.TEXT);
    setTickLabelsVisible(width > 0);
    setCategoryLabelPositionOffset((int) gap);
  }

  /** Broken by our rules: JFreeChart's follow the locale of the machine. */
  @Override
  protected TextBlock createLabel(
      Comparable category, float atMost, RectangleEdge edge, Graphics2D g2) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    for (String line : Wrap.lines(labels.get((Integer) category), font, width)) {
      block.addLine(line, font, SeriesStyle.TEXT);
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

package org.huiyin.draw.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.draw.axis.Plots;
import org.huiyin.draw.axis.RowLabels;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.font.TableFont;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Sets up JFreeChart's horizontal bar plot: flat bars from a zero line, labels on the left, values
 * at the ends of the bars, no axis. All lengths are units of the chart.
 *
 * @param column width of the labels including the gap on their right; 0 if the labels are not
 *     beside the bars
 * @param step distance from one bar to the next
 * @param upper the value at the right edge
 */
record BarPlot(ChartSize size, double column, double labelGap, int step, double upper) {
  static final double VALUE_GAP = 6;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.1;

  private static final double SHORTEST_SCALE = 48;
  private static final int MOST_THICK = 22;

  /** A value drawn as a bar, with its label, tooltip and style. */
  record Bar(DataPoint point, String label, String spoken, SeriesStyle style) {

    /** Returns the bar of a value in a chart with one series. */
    static Bar of(DataPoint point) {
      return new Bar(
          point,
          point.label(),
          point.spoken(),
          point.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT);
    }
  }

  /** Returns the width of the longest value text, with its gap. */
  static double valueRoom(List<DataPoint> points, ChartSize size) {
    return points.stream().mapToDouble(point -> valueRoom(point, size)).max().orElse(0);
  }

  private static double valueRoom(DataPoint point, ChartSize size) {
    return VALUE_GAP + TableFont.bold(size.text()).width(point.shown()) * SLACK;
  }

  /** Returns the value at the right edge of the scale, such that the text of every value fits. */
  static double upper(List<DataPoint> points, ChartSize size, double scale) {
    double upper =
        points.stream()
            .mapToDouble(
                point ->
                    point.doubleValue()
                        * scale
                        / Math.max(SHORTEST_SCALE / 2, scale - valueRoom(point, size)))
            .max()
            .orElse(0);
    return upper > 0 ? upper : 1;
  }

  /** Returns the largest width of the labels that leaves enough room for the bars. */
  static double mostForLabels(List<DataPoint> points, ChartSize size, double width) {
    return Math.max(6 * size.text(), width - valueRoom(points, size) - SHORTEST_SCALE);
  }

  boolean hasLabels() {
    return column > 0;
  }

  /** Returns the height of a number of bars. */
  double height(int bars) {
    return (double) bars * step;
  }

  void draw(Canvas canvas, List<Bar> bars, Rectangle2D area) {
    if (bars.isEmpty()) {
      return;
    }
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int i = 0; i < bars.size(); i++) {
      // NaN, not null: JFreeChart omits a plot without any value, and then the placeholders.
      DataPoint point = bars.get(i).point();
      values.addValue(point.isMissing() ? Double.NaN : point.doubleValue(), "", Integer.valueOf(i));
    }
    CategoryPlot plot =
        Plots.horizontal(
            values,
            new RowLabels(
                bars.stream().map(Bar::label).toList(),
                size,
                Math.max(0, column - labelGap),
                labelGap,
                thickness() / (double) step),
            Plots.scale(upper),
            new Bars(this, bars));
    AxisSpace labels = new AxisSpace();
    labels.setLeft(column);
    plot.setFixedDomainAxisSpace(labels);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(SeriesStyle.BASE);
    plot.draw(canvas, area, null, null, null);
  }

  private int thickness() {
    return Math.min(MOST_THICK, step - 10);
  }

  /** Draws each bar in a group with a title. Values that are not given get a placeholder. */
  @SuppressWarnings("serial") // never serialised
  private static final class Bars extends BarRenderer implements CategoryItemLabelGenerator {
    private final BarPlot layout;
    private final List<Bar> bars;

    /** Calls a deprecated method: JFreeChart offers no other way to set the offset of labels. */
    @SuppressWarnings("deprecation")
    Bars(BarPlot layout, List<Bar> bars) {
      this.layout = layout;
      this.bars = bars;
      Plots.flatten(this);
      setDefaultItemLabelGenerator(this);
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelFont(TableFont.bold(layout.size.text()));
      setDefaultItemLabelPaint(SeriesStyle.TEXT);
      setItemLabelAnchorOffset(VALUE_GAP);
      setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return bars.get(column).style();
    }

    @Override
    public void drawItem(
        Graphics2D g2,
        CategoryItemRendererState state,
        Rectangle2D dataArea,
        CategoryPlot plot,
        CategoryAxis labels,
        ValueAxis scale,
        CategoryDataset values,
        int row,
        int column,
        int pass) {
      Canvas canvas = (Canvas) g2;
      Bar bar = bars.get(column);
      canvas.group(bar.point().cssClass(), bar.spoken());
      if (bar.point().isMissing()) {
        double top =
            calculateBarW0(plot, plot.getOrientation(), dataArea, labels, state, 0, column);
        // The placeholder does not touch the zero line and is as wide as its text: its length must
        // not look like a value.
        canvas.slot(
            bar.point().digits(),
            TableFont.regular(layout.size.small()),
            dataArea.getX() + VALUE_GAP,
            top,
            state.getBarWidth());
      } else {
        super.drawItem(g2, state, dataArea, plot, labels, scale, values, row, column, pass);
      }
      canvas.endGroup();
    }

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
      return bars.get(column).point().shown();
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int column) {
      return bars.get(column).label();
    }
  }
}

package org.huiyin.draw.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.axis.Plots;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Stack;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * JFreeChart's stacked bar plot with a single bar: the given parts in their order, then the rest of
 * the total.
 *
 * @param upper the value at the right edge
 */
record StackPlot(Stack stack, double upper) {

  void draw(Canvas canvas, Rectangle2D area) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int i = 0; i < stack.parts().size(); i++) {
      values.addValue(stack.parts().get(i).doubleValue(), Integer.valueOf(i), "");
    }
    double rest = stack.total().number().orElseThrow().minus(stack.sum()).rounded(12).doubleValue();
    values.addValue(
        stack.isRounded() ? 0 : Math.max(0, rest), Integer.valueOf(stack.parts().size()), "");
    CategoryAxis hidden = new CategoryAxis();
    hidden.setVisible(false);
    Plots.spread(hidden, 1, 1);
    Plots.horizontal(values, hidden, Plots.scale(FittedScale.upTo(upper)), new Bars(stack.parts()))
        .draw(canvas, area, null, null, null);
  }

  @SuppressWarnings("serial") // never serialised
  private static final class Bars extends StackedBarRenderer {
    /**
     * The rendering pass of bars. The pass before it draws shadows, the pass after it labels; both
     * are unused.
     */
    private static final int BARS = 1;

    private final List<DataPoint> parts;

    Bars(List<DataPoint> parts) {
      this.parts = parts;
      Plots.flatten(this);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return row == parts.size()
          ? SeriesStyle.REST
          : SeriesStyle.ofSeries(row, parts.get(row).isDerived());
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
      if (pass != BARS || values.getValue(row, column).doubleValue() == 0) {
        return;
      }
      Canvas canvas = (Canvas) g2;
      if (row < parts.size()) {
        canvas.group(parts.get(row).cssClass(), parts.get(row).spoken());
      }
      super.drawItem(g2, state, dataArea, plot, labels, scale, values, row, column, pass);
      if (row < parts.size()) {
        canvas.endGroup();
      }
    }
  }
}

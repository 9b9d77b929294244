package org.huiyin.draw.plot;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.axis.Plots;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Share;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * JFreeChart's stacked bar plot with a single bar: a part, the rest of its whole, and a line for
 * the threshold across both.
 *
 * @param thickness height of the bar as a fraction of the area's height; the threshold line is as
 *     high as the area
 * @param quiet whether the share stands back behind one that is highlighted
 */
public record SharePlot(Share share, double thickness, boolean quiet) {

  public void draw(Canvas canvas, Rectangle2D area) {
    double part = share.ratio().orElseThrow().rounded(12).doubleValue();
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    values.addValue(part, "part", "");
    values.addValue(1 - part, "rest", "");
    CategoryAxis hidden = new CategoryAxis();
    hidden.setVisible(false);
    Plots.spread(hidden, 1, thickness);
    CategoryPlot plot =
        Plots.horizontal(
            values, hidden, Plots.scale(FittedScale.upTo(1)), new Bars(share.isDerived(), quiet));
    share
        .threshold()
        .ifPresent(
            threshold -> {
              double at = threshold.value().rounded(12).doubleValue();
              plot.addRangeMarker(new ValueMarker(at, SeriesStyle.THRESHOLD, new BasicStroke(1)));
            });
    plot.draw(canvas, area, null, null, null);
  }

  @SuppressWarnings("serial") // never serialised
  private static final class Bars extends StackedBarRenderer {
    private final boolean derived;
    private final boolean quiet;

    Bars(boolean derived, boolean quiet) {
      this.quiet = quiet;
      this.derived = derived;
      Plots.flatten(this);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return row == 1
          ? SeriesStyle.REST
          : quiet ? SeriesStyle.QUIET : derived ? SeriesStyle.DERIVED : SeriesStyle.ACCENT;
    }
  }
}

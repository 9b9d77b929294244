package org.huiyin.draw.axis;

import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.font.TableFont;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/**
 * Creates JFreeChart plots without JFreeChart's default decoration: background, outline, axis
 * lines, gradients, shadows.
 */
public final class Plots {
  private Plots() {}

  public static CategoryPlot horizontal(
      CategoryDataset values, CategoryAxis labels, ValueAxis scale, CategoryItemRenderer points) {
    CategoryPlot plot = new CategoryPlot(values, labels, scale, points);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setShadowGenerator(null);
    return plot;
  }

  /**
   * Returns an invisible value axis. No ticks are needed because every mark has its value as a
   * label.
   */
  public static ValueAxis scale(FittedScale ends) {
    LinearAxis scale = new LinearAxis(ends.lower(), ends.upper());
    scale.setVisible(false);
    return scale;
  }

  /**
   * Distributes bars evenly, with half a gap at both ends.
   *
   * @param bars number of bars
   * @param thickness thickness of a bar as a fraction of the distance between two bars
   */
  public static void spread(CategoryAxis axis, int bars, double thickness) {
    axis.setLowerMargin((1 - thickness) / 2 / bars);
    axis.setUpperMargin((1 - thickness) / 2 / bars);
    axis.setCategoryMargin((1 - thickness) * (bars - 1) / bars);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLabelFont(TableFont.regular(ChartSize.WIDE.text()));
  }

  public static void flatten(BarRenderer bars) {
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setMaximumBarWidth(1);
    bars.setItemMargin(0);
  }
}

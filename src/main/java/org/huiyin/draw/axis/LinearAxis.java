package org.huiyin.draw.axis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.font.TableFont;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An invisible linear axis with a fixed range and without ticks. It is used where every value has
 * its own label.
 *
 * <p>JFreeChart's {@code NumberAxis} is not used: it creates dozens of number formats in the
 * default locale, which took a tenth of the time to draw a chart.
 */
@SuppressWarnings({"serial", "rawtypes"}) // never serialised; JFreeChart's ticks are raw
class LinearAxis extends ValueAxis {
  private static final TickUnits NONE = new TickUnits();

  LinearAxis(double lower, double upper) {
    super(null, NONE);
    setAutoTickUnitSelection(false, false);
    setRange(lower, upper);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setLabelFont(TableFont.regular(ChartSize.WIDE.small()));
  }

  @Override
  public void configure() {}

  @Override
  protected void autoAdjustRange() {}

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double part = (value - getLowerBound()) / (getUpperBound() - getLowerBound());
    return RectangleEdge.isTopOrBottom(edge)
        ? area.getX() + part * area.getWidth()
        : area.getMaxY() - part * area.getHeight();
  }

  @Override
  public double java2DToValue(double at, Rectangle2D area, RectangleEdge edge) {
    double part =
        RectangleEdge.isTopOrBottom(edge)
            ? (at - area.getX()) / area.getWidth()
            : (area.getMaxY() - at) / area.getHeight();
    return getLowerBound() + part * (getUpperBound() - getLowerBound());
  }

  /** The plot reserves the space for this axis itself. */
  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
    return space;
  }

  @Override
  public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return List.of();
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState state = new AxisState(cursor);
    if (isVisible()) {
      state = drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
    }
    state.setTicks(refreshTicks(g2, state, dataArea, edge));
    return state;
  }
}

package org.huiyin.draw.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.axis.Plots;
import org.huiyin.draw.axis.RowLabels;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
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
 * Sets up JFreeChart's horizontal bar plot: flat bars from a zero line, to the left for negative
 * values, labels on the left, values at the ends of the bars, no axis. All lengths are units of the
 * chart.
 *
 * @param column width of the labels including the gap on their right; 0 if the labels are not
 *     beside the bars
 * @param step distance from one bar to the next
 * @param room where the texts of the values stand
 * @param scale the values at the edges
 * @param accents what stands out, and the lines to compare with
 */
public record BarPlot(
    ChartSize size,
    double column,
    double labelGap,
    int step,
    BarRoom room,
    FittedScale scale,
    Accents accents) {
  private static final int MOST_THICK = 22;

  /** A value drawn as a bar, with its label, tooltip and style. */
  public record Bar(DataPoint point, String label, String spoken, SeriesStyle style) {

    /** Returns the bar of a value in a chart with one series. */
    public static Bar of(DataPoint point, Accents accents) {
      return new Bar(
          point,
          point.label(),
          point.spoken(),
          accents.isQuiet(point)
              ? SeriesStyle.QUIET
              : point.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT);
    }
  }

  public boolean hasLabels() {
    return column > 0;
  }

  /** Returns the height of a number of bars. */
  public double height(int bars) {
    return (double) bars * step;
  }

  public void draw(Canvas canvas, List<Bar> bars, Rectangle2D area) {
    if (bars.isEmpty()) {
      return;
    }
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int i = 0; i < bars.size(); i++) {
      // NaN, not null: JFreeChart omits a plot without any value, and then the placeholders.
      DataPoint point = bars.get(i).point();
      values.addValue(point.isMissing() ? Double.NaN : end(point, area), "", Integer.valueOf(i));
    }
    CategoryPlot plot =
        Plots.horizontal(
            values,
            new RowLabels(
                bars.stream().map(Bar::label).toList(),
                size,
                Math.max(0, column - labelGap),
                labelGap,
                thickness() / (double) step,
                i -> accents.isHighlighted(bars.get(i).point())),
            Plots.scale(scale),
            new Bars(this, bars));
    AxisSpace labels = new AxisSpace();
    labels.setLeft(column);
    plot.setFixedDomainAxisSpace(labels);
    plot.setRangeZeroBaselineVisible(!room.hasNegative());
    plot.setRangeZeroBaselinePaint(SeriesStyle.BASE);
    plot.draw(canvas, area, null, null, null);
    if (room.hasNegative()) {
      // Above the bars: between bars in both directions it would be hidden.
      double zero = column + (area.getWidth() - column) * scale.zero();
      canvas.setPaint(SeriesStyle.ZERO);
      canvas.draw(
          new Line2D.Double(area.getX() + zero, area.getY(), area.getX() + zero, area.getMaxY()));
    }
    for (int i = 0; i < bars.size(); i++) {
      references(canvas, bars.get(i), area, area.getY() + i * step);
    }
  }

  /** Returns the x coordinate of a value. */
  private double x(double value, Rectangle2D area) {
    return area.getX() + column + (value - scale.lower()) * unit(area.getWidth());
  }

  /** Draws the part of each reference line in one row, except where the text of the bar stands. */
  private void references(Canvas canvas, Bar bar, Rectangle2D area, double top) {
    for (Accents.Reference reference : accents.references()) {
      double x = x(reference.point().doubleValue(), area);
      canvas.setPaint(SeriesStyle.REFERENCE);
      if (isOnText(bar.point(), x, area)) {
        double bare = (step - thickness()) / 2.0;
        canvas.draw(new Line2D.Double(x, top, x, top + bare));
        canvas.draw(new Line2D.Double(x, top + step - bare, x, top + step));
      } else {
        canvas.draw(new Line2D.Double(x, top, x, top + step));
      }
    }
  }

  private boolean isOnText(DataPoint point, double x, Rectangle2D area) {
    TableFont font =
        point.isMissing() ? TableFont.regular(size.small()) : TableFont.bold(size.text());
    double width =
        font.width(point.isMissing() ? point.digits() : room.text(point)) * BarRoom.SLACK;
    double end = x(point.isMissing() ? 0 : end(point, area), area);
    return room.isLeft(point)
        ? x < end - BarRoom.VALUE_GAP + 2 && x > end - BarRoom.VALUE_GAP - width - 2
        : x > Math.max(end, x(0, area)) + BarRoom.VALUE_GAP - 2
            && x < Math.max(end, x(0, area)) + BarRoom.VALUE_GAP + width + 14;
  }

  /**
   * Writes the labels of the reference lines above the first bar.
   *
   * @param left where the labels of the bars begin
   * @return the y coordinate below the labels
   */
  public double referenceLabels(Canvas canvas, double top, double left) {
    TableFont font = TableFont.regular(size.small());
    Rectangle2D area = new Rectangle2D.Double(left, 0, size.width() - left, 1);
    double y = top;
    for (Accents.Reference reference : accents.references()) {
      double x = x(reference.point().doubleValue(), area);
      double below = y;
      for (String line : Wrap.lines(reference.label(), font, size.width() * 0.94)) {
        double width = font.width(line) * 1.05;
        double from = Math.max(0, Math.min(x - width / 2, size.width() - width));
        canvas.write(
            line,
            font,
            SeriesStyle.TEXT,
            Canvas.Align.MIDDLE,
            from + width / 2,
            below + font.ascent());
        below += Math.ceil(font.lineHeight());
      }
      y = below;
    }
    if (!accents.references().isEmpty()) {
      canvas.setPaint(SeriesStyle.REFERENCE);
      for (Accents.Reference reference : accents.references()) {
        double x = x(reference.point().doubleValue(), area);
        canvas.draw(new Line2D.Double(x, y, x, y + 4));
      }
      y += 4;
    }
    return y;
  }

  /** Returns the width of the value 1. */
  private double unit(double width) {
    return (width - column) / (scale.upper() - scale.lower());
  }

  /** Returns the value at the outer end of a bar, beyond all marks of an open value. */
  private double end(DataPoint point, Rectangle2D area) {
    if (!point.isOpen()) {
      return point.doubleValue();
    }
    Span span = point.span().fromZero();
    double unit = unit(area.getWidth());
    OpenMarks.Ends ends = OpenMarks.Ends.of(span, 0, unit);
    return span.isBelowZero()
        ? (ends.low() - (span.opensBelow() ? OpenMarks.ARROW : 0)) / unit
        : (ends.high() + (span.opensAbove() ? OpenMarks.ARROW : 0)) / unit;
  }

  private int thickness() {
    return Math.min(MOST_THICK, step - 10);
  }

  /** Draws each bar in a group with a title. Values that are not given get a placeholder. */
  @SuppressWarnings("serial") // never serialised
  private static final class Bars extends BarRenderer implements CategoryItemLabelGenerator {
    private static final Color NO_COLOUR = new Color(0, 0, 0, 0);

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
      setItemLabelAnchorOffset(BarRoom.VALUE_GAP);
      ItemLabelPosition right =
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
      setDefaultPositiveItemLabelPosition(right);
      setDefaultNegativeItemLabelPosition(
          layout.room.isOuter()
              ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
              : right);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      // Of an open value, JFreeChart places only the text.
      return bars.get(column).point().isOpen() ? NO_COLOUR : bars.get(column).style();
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
            scale.valueToJava2D(0, dataArea, plot.getRangeAxisEdge()) + BarRoom.VALUE_GAP,
            top,
            state.getBarWidth());
      } else {
        if (bar.point().isOpen()) {
          Span span = bar.point().span().fromZero();
          double zero = scale.valueToJava2D(0, dataArea, plot.getRangeAxisEdge());
          double unit = scale.valueToJava2D(1, dataArea, plot.getRangeAxisEdge()) - zero;
          OpenMarks.bar(
              canvas,
              bar.style(),
              span,
              OpenMarks.Ends.of(span, zero, unit),
              calculateBarW0(plot, plot.getOrientation(), dataArea, labels, state, 0, column),
              state.getBarWidth());
        }
        canvas.align(layout.room.isLeft(bar.point()) ? Canvas.Align.END : Canvas.Align.START);
        super.drawItem(g2, state, dataArea, plot, labels, scale, values, row, column, pass);
        canvas.align(Canvas.Align.START);
      }
      canvas.endGroup();
    }

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
      return layout.room.text(bars.get(column).point());
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

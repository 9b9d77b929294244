package org.huiyin.draw.chart;

import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.data.Accents;
import java.util.stream.Stream;
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
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Span;
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
record BarPlot(
    ChartSize size,
    double column,
    double labelGap,
    int step,
    Room room,
    FittedScale scale,
    Accents accents) {
  static final double VALUE_GAP = 6;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.1;

  private static final double SHORTEST_SCALE = 48;
  private static final int MOST_THICK = 22;

  /** Bars may be shortened to this fraction by texts at the outer ends of negative bars. */
  private static final double LONG_ENOUGH = 0.6;

  /** A value drawn as a bar, with its label, tooltip and style. */
  record Bar(DataPoint point, String label, String spoken, SeriesStyle style) {

    /** Returns the bar of a value in a chart with one series. */
    static Bar of(DataPoint point, Accents accents) {
      return new Bar(
          point,
          point.label(),
          point.spoken(),
          accents.isQuiet(point)
              ? SeriesStyle.QUIET
              : point.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT);
    }
  }

  /**
   * The room that the texts of the values take. The text of a negative value stands at the outer
   * end of its bar; if that would make the bars much shorter, on the other side of the zero line.
   *
   * @param isOuter whether the texts of negative values stand left of their bars
   * @param unitApart whether the unit stands above the bars
   * @param references values of the lines across the bars
   */
  record Room(
      List<DataPoint> points,
      ChartSize size,
      boolean isOuter,
      boolean unitApart,
      List<DataPoint> references) {

    /**
     * @param widestLabel width of the widest label
     * @param width of labels and bars
     */
    static Room of(
        List<DataPoint> points,
        ChartSize size,
        double widestLabel,
        double width,
        boolean unitApart,
        List<DataPoint> references) {
      Room outer = new Room(points, size, true, unitApart, references);
      Room inner = new Room(points, size, false, unitApart, references);
      double least = Math.min(widestLabel, leastForLabels(size)) + SHORTEST_SCALE;
      boolean fits = outer.width() + least <= width;
      return fits && outer.unit(widestLabel, width) >= inner.unit(widestLabel, width) * LONG_ENOUGH
          ? outer
          : inner;
    }

    private static double leastForLabels(ChartSize size) {
      return 6 * size.text();
    }

    /** Returns the width of the value 1. */
    private double unit(double widestLabel, double width) {
      double bars = width - Math.min(widestLabel, mostForLabels(width));
      FittedScale scale = scale(bars);
      return bars / (scale.upper() - scale.lower());
    }

    /** Returns the largest width of the labels that leaves enough room for the bars. */
    double mostForLabels(double width) {
      return Math.max(leastForLabels(size), width - width() - SHORTEST_SCALE);
    }

    /** Returns the width of the longest text on the left and of the longest on the right. */
    private double width() {
      return points.stream().mapToDouble(point -> extent(point).before()).max().orElse(0)
          + points.stream().mapToDouble(this::textWidth).max().orElse(0);
    }

    private double textWidth(DataPoint point) {
      return VALUE_GAP + TableFont.bold(size.text()).width(text(point)) * SLACK;
    }

    /** Returns the text at the end of a bar. */
    String text(DataPoint point) {
      return unitApart ? point.withoutUnit() : point.shown();
    }

    /** Returns the scale on which the text of every value fits. */
    FittedScale scale(double width) {
      Stream<FittedScale.Extent> lines =
          references.stream()
              .map(DataPoint::doubleValue)
              .map(at -> new FittedScale.Extent(Math.min(0, at), 2, Math.max(0, at), 2));
      return FittedScale.of(
          Stream.concat(points.stream().map(this::extent), lines).toList(),
          width,
          SHORTEST_SCALE / 2);
    }

    private FittedScale.Extent extent(DataPoint point) {
      Span span = point.span().fromZero();
      double text = textWidth(point);
      double low = Math.min(0, span.low());
      double high = Math.max(0, span.high());
      double before = span.opensBelow() ? OpenMarks.ARROW : 0;
      double after = span.opensAbove() ? OpenMarks.ARROW : 0;
      return isLeft(point)
          ? new FittedScale.Extent(low, before + text + VALUE_GAP, high, after)
          : new FittedScale.Extent(low, before, high, after + text);
    }

    /** Returns whether the text of a value stands left of its bar. */
    boolean isLeft(DataPoint point) {
      return isOuter && point.span().fromZero().isBelowZero();
    }

    boolean hasNegative() {
      return points.stream().anyMatch(point -> point.span().low() < 0);
    }
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
    double width = font.width(point.isMissing() ? point.digits() : room.text(point)) * SLACK;
    double end = x(point.isMissing() ? 0 : end(point, area), area);
    return room.isLeft(point)
        ? x < end - VALUE_GAP + 2 && x > end - VALUE_GAP - width - 2
        : x > Math.max(end, x(0, area)) + VALUE_GAP - 2
            && x < Math.max(end, x(0, area)) + VALUE_GAP + width + 14;
  }

  /**
   * Writes the labels of the reference lines above the first bar.
   *
   * @param left where the labels of the bars begin
   * @return the y coordinate below the labels
   */
  double referenceLabels(Canvas canvas, double top, double left) {
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
      setItemLabelAnchorOffset(VALUE_GAP);
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
            scale.valueToJava2D(0, dataArea, plot.getRangeAxisEdge()) + VALUE_GAP,
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

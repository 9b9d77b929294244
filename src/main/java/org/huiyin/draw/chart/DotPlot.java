package org.huiyin.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.axis.Plots;
import org.huiyin.draw.axis.RowLabels;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * JFreeChart's category plot with two dots per row. Each value is beside its dot, on the side away
 * from the other dot.
 *
 * @param column width of the labels including the gap on their right; 0 if labels and values are
 *     above the rows
 * @param spoken the tooltip of each row
 */
record DotPlot(
    SeriesTable table, ChartSize size, double column, double labelGap, List<String> spoken) {
  static final double RADIUS = 5.5;
  private static final double GAP = RADIUS + 5;
  private static final double SLACK = 1.1;
  private static final double SHORTEST_SCALE = 60;

  /** Returns whether labels and values are above the rows. */
  boolean isBare() {
    return column == 0;
  }

  /** Returns whether labels and values leave enough width for the dots. */
  boolean fits() {
    double left = table.categories().stream().mapToDouble(this::leftRoom).max().orElse(0);
    double right = table.categories().stream().mapToDouble(this::rightRoom).max().orElse(0);
    return size.width() - column - left - right >= SHORTEST_SCALE;
  }

  /**
   * Draws a range of rows.
   *
   * @param first index of the first row
   * @param last index after the last row
   */
  void draw(Canvas canvas, int first, int last, Rectangle2D area) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    List<SeriesTable.Category> rows = table.categories().subList(first, last);
    for (int i = 0; i < rows.size(); i++) {
      values.addValue(Double.NaN, "", Integer.valueOf(i));
    }
    FittedScale scale =
        FittedScale.of(
            table.categories().stream().map(this::extent).toList(),
            area.getWidth() - column,
            SHORTEST_SCALE / 2);
    boolean diverging = table.points().stream().anyMatch(DataPoint::isNegative);
    List<String> labels = rows.stream().map(SeriesTable.Category::label).toList();
    CategoryPlot plot =
        Plots.horizontal(
            values,
            new RowLabels(labels, size, Math.max(0, column - labelGap), labelGap, 0.5),
            Plots.scale(scale),
            new Dots(this, first));
    AxisSpace space = new AxisSpace();
    space.setLeft(column);
    plot.setFixedDomainAxisSpace(space);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(diverging ? SeriesStyle.ZERO : SeriesStyle.BASE);
    plot.draw(canvas, area, null, null, null);
  }

  private boolean isReversed(SeriesTable.Category row) {
    return row.points().get(1).doubleValue() < row.points().get(0).doubleValue();
  }

  private static boolean isWhole(SeriesTable.Category row) {
    return row.points().stream().noneMatch(DataPoint::isMissing);
  }

  private double width(DataPoint point) {
    return TableFont.bold(size.text()).width(point.shown()) * SLACK;
  }

  /** Returns the width left of the smaller dot that its text needs. */
  private double leftRoom(SeriesTable.Category row) {
    return !isBare() && isWhole(row)
        ? Math.ceil(GAP + width(row.points().get(isReversed(row) ? 1 : 0)))
        : Math.ceil(RADIUS);
  }

  /** Returns the range of a row with its texts. Texts of positive values stay right of zero. */
  private FittedScale.Extent extent(SeriesTable.Category row) {
    return new FittedScale.Extent(
        Math.min(0, least(row)),
        leftRoom(row) + arrow(row, Span::opensBelow),
        most(row),
        rightRoom(row) + arrow(row, Span::opensAbove));
  }

  private static Stream<Span> spans(SeriesTable.Category row) {
    return row.points().stream().filter(point -> !point.isMissing()).map(DataPoint::span);
  }

  private static double least(SeriesTable.Category row) {
    return spans(row).mapToDouble(Span::low).min().orElse(0);
  }

  private static double most(SeriesTable.Category row) {
    return spans(row).mapToDouble(Span::high).max().orElse(0);
  }

  /** Returns the length that an arrow adds to a row, if there is one. */
  private static double arrow(SeriesTable.Category row, Predicate<Span> opens) {
    return spans(row).anyMatch(opens) ? OpenMarks.ARROW : 0;
  }

  /** Returns the width right of the larger dot that its text and the placeholder need. */
  private double rightRoom(SeriesTable.Category row) {
    if (isWhole(row)) {
      return isBare() ? RADIUS : GAP + width(row.points().get(isReversed(row) ? 0 : 1));
    }
    DataPoint given = row.points().get(row.points().get(0).isMissing() ? 1 : 0);
    return GAP
        + (isBare() || given.isMissing() ? 0 : width(given))
        + 8
        + Canvas.slotWidth(missing(row), TableFont.regular(size.small()));
  }

  /** Returns the name of the value that is not given. */
  private String missing(SeriesTable.Category row) {
    boolean first = row.points().get(0).isMissing();
    String name = table.series().get(first ? 0 : 1);
    boolean both = first && row.points().get(1).isMissing();
    boolean tooLong = TableFont.regular(size.small()).width(name) > size.choose(160, 56);
    DataPoint missing = row.points().get(first ? 0 : 1);
    return both || tooLong ? missing.digits() : missing.spoken(name);
  }

  @SuppressWarnings("serial") // never serialised
  private static final class Dots extends LineAndShapeRenderer {
    private final DotPlot layout;
    private final int first;

    Dots(DotPlot layout, int first) {
      this.layout = layout;
      this.first = first;
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
        int series,
        int column,
        int pass) {
      if (pass > 0) {
        return;
      }
      Canvas canvas = (Canvas) g2;
      SeriesTable.Category row = layout.table.categories().get(first + column);
      double y =
          labels.getCategoryMiddle(
              column, values.getColumnCount(), dataArea, plot.getDomainAxisEdge());
      canvas.group(
          isWhole(row) ? "c-mark" : "c-mark c-is-missing", layout.spoken.get(first + column));
      double[] x = new double[2];
      for (int i = 0; i < 2; i++) {
        x[i] =
            scale.valueToJava2D(
                row.points().get(i).doubleValue(), dataArea, plot.getRangeAxisEdge());
      }
      if (isWhole(row)) {
        canvas.setPaint(SeriesStyle.SPAN);
        canvas.setStroke(new BasicStroke(2));
        if (Math.abs(x[1] - x[0]) > 2 * RADIUS) {
          double towards = Math.signum(x[1] - x[0]) * RADIUS;
          canvas.draw(new Line2D.Double(x[0] + towards, y, x[1] - towards, y));
        }
      }
      RectangleEdge edge = plot.getRangeAxisEdge();
      double left = scale.valueToJava2D(least(row), dataArea, edge) - arrow(row, Span::opensBelow);
      double right = scale.valueToJava2D(most(row), dataArea, edge) + arrow(row, Span::opensAbove);
      double behind = scale.valueToJava2D(0, dataArea, edge) + 6;
      for (int i = 0; i < 2; i++) {
        DataPoint point = row.points().get(i);
        if (!point.isMissing()) {
          if (point.isOpen()) {
            Span span = point.span();
            OpenMarks.across(
                canvas,
                span,
                scale.valueToJava2D(span.low(), dataArea, edge),
                scale.valueToJava2D(span.high(), dataArea, edge),
                y,
                RADIUS);
          }
          dot(canvas, i, x[i], y, 0);
          behind = right + GAP;
          if (!layout.isBare()) {
            boolean before = isWhole(row) && (i == 0) != layout.isReversed(row);
            layout.write(canvas, point, before, before ? left : right, y);
            behind += layout.width(point) + 8;
          }
        }
      }
      if (!isWhole(row)) {
        canvas.slot(
            layout.missing(row), TableFont.regular(layout.size.small()), behind, y - 11, 22);
      }
      canvas.endGroup();
    }
  }

  private void write(Canvas canvas, DataPoint point, boolean before, double x, double y) {
    TableFont font = TableFont.bold(size.text());
    canvas.write(
        point.shown(),
        font,
        SeriesStyle.ON_LINE,
        before ? Canvas.Align.END : Canvas.Align.START,
        before ? x - GAP : x + GAP,
        y + font.middleToBase());
  }

  /**
   * @param end 0 for the hollow dot, 1 for the filled dot
   */
  static void dot(Canvas canvas, int end, double x, double y, double left) {
    canvas.setPaint(SeriesStyle.ofSeries(0, end == 0));
    double radius = RADIUS;
    canvas.fill(new Ellipse2D.Double(left + x - radius, y - radius, 2 * radius, 2 * radius));
  }
}

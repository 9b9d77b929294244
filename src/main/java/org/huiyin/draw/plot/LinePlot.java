package org.huiyin.draw.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.TreeMap;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.Span;
import org.huiyin.language.Texts;
import org.huiyin.language.TimeLabel;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Sets up JFreeChart's line plot, and writes values beside the points as far as there is room. */
public final class LinePlot {
  private static final double RADIUS = 4;

  /** Width of a tooth of the break mark. */
  private static final double TOOTH = 12;

  /**
   * Distance from the edges to the first and the last point, so that value labels do not cover the
   * axis labels. In units.
   */
  public static final double MARGIN = 22;

  private final List<Line> lines;
  private final ChartSize size;
  private final Rectangle2D data;
  private final Ticks dates;
  private final Ticks values;
  private final LinePlaces places;
  private final boolean cut;
  private final Accents accents;

  /**
   * @param data the area of the lines
   */
  public LinePlot(
      List<Line> lines,
      ChartSize size,
      ValueTicks scale,
      Rectangle2D data,
      Accents accents,
      Texts texts) {
    this.lines = lines;
    this.size = size;
    this.data = data;
    this.cut = !scale.containsZero();
    this.accents = accents;
    TreeMap<Double, String> labels = new TreeMap<>();
    lines.forEach(
        line ->
            line.points()
                .forEach(
                    point -> labels.putIfAbsent(point.day(), new TimeLabel(texts).of(point.at()))));
    List<Ticks.Tick> ticks =
        labels.entrySet().stream()
            .map(label -> new Ticks.Tick(label.getKey(), label.getValue()))
            .toList();
    double first = ticks.get(0).at();
    double last = ticks.get(ticks.size() - 1).at();
    double margin = first == last ? 1 : (last - first) * MARGIN / (data.getWidth() - 2 * MARGIN);
    this.dates =
        new Ticks(
            first - margin,
            last + margin,
            ticks.size() == 1 ? ticks : Ticks.thinned(ticks, size, data.getWidth() - 2 * MARGIN),
            size);
    this.values =
        new Ticks(scale.low().doubleValue(), scale.high().doubleValue(), scale.ticks(texts), size);
    this.places = new LinePlaces(data, dates, values);
  }

  /** Whether a line stands back behind one that is highlighted. */
  public static boolean isQuiet(Line line, Accents accents) {
    return accents.isQuiet(line.values());
  }

  /** Returns the y coordinate of a value. */
  public double y(Line.Point point) {
    return places.y(point);
  }

  public void draw(Canvas canvas, Rectangle2D area) {
    strips(canvas);
    XYSeriesCollection series = new XYSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      XYSeries points = new XYSeries(Integer.valueOf(i), false);
      lines
          .get(i)
          .points()
          .forEach(
              point ->
                  points.add(
                      point.day(),
                      point.value().isMissing() ? Double.NaN : point.value().doubleValue()));
      series.addSeries(points);
    }
    XYPlot plot = new XYPlot(series, dates, values, new Lines(this));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(SeriesStyle.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(SeriesStyle.BASE);
    plot.setShadowGenerator(null);
    AxisSpace left = new AxisSpace();
    left.setLeft(data.getX() - area.getX());
    AxisSpace bottom = new AxisSpace();
    bottom.setBottom(area.getMaxY() - data.getMaxY());
    plot.setFixedRangeAxisSpace(left);
    plot.setFixedDomainAxisSpace(bottom);
    plot.draw(canvas, area, null, null, null);
    if (cut) {
      breakMark(canvas);
    }
    LineLabels labels = new LineLabels(lines, size, places, accents);
    labels.references(canvas);
    if (lines.size() == 1) {
      labels.labels(canvas, lines.get(0));
    } else {
      labels.firsts(canvas);
    }
    labels.annotations(canvas);
  }

  /** Draws a torn line along the lower edge: the axis does not begin at zero there. */
  private void breakMark(Canvas canvas) {
    Path2D torn = new Path2D.Double();
    double y = data.getMaxY();
    torn.moveTo(data.getX(), y);
    int teeth = (int) (data.getWidth() / TOOTH);
    for (int i = 0; i < teeth; i++) {
      torn.lineTo(data.getX() + (i + 0.25) * TOOTH, y - 3);
      torn.lineTo(data.getX() + (i + 0.75) * TOOTH, y + 3);
      torn.lineTo(data.getX() + (i + 1) * TOOTH, y);
    }
    canvas.setPaint(SeriesStyle.RULE);
    canvas.draw(torn);
  }

  /**
   * Draws a strip over the whole height for each value that is not given, so that it is not read as
   * a point.
   */
  private void strips(Canvas canvas) {
    for (Line line : lines) {
      for (Line.Point point : line.points()) {
        if (point.value().isMissing()) {
          String name = lines.size() > 1 ? line.label() + " " : "";
          canvas.group(point.value().cssClass(), name + point.value().spoken());
          canvas.slot(
              new Rectangle2D.Double(places.x(point) - 8, data.getY(), 16, data.getHeight()));
          canvas.endGroup();
        }
      }
    }
  }

  @SuppressWarnings("serial") // never serialised
  private static final class Lines extends XYLineAndShapeRenderer {
    private final LinePlot layout;

    Lines(LinePlot layout) {
      this.layout = layout;
      setDrawSeriesLineAsPath(true);
      setAutoPopulateSeriesStroke(false);
      setDefaultStroke(new BasicStroke(1));
    }

    @Override
    public Paint getItemPaint(int series, int item) {
      return isQuiet(layout.lines.get(series), layout.accents)
          ? SeriesStyle.LINE_QUIET
          : SeriesStyle.ofLine(series);
    }

    @Override
    public void drawItem(
        Graphics2D g2,
        XYItemRendererState state,
        Rectangle2D dataArea,
        PlotRenderingInfo info,
        XYPlot plot,
        ValueAxis dates,
        ValueAxis values,
        XYDataset data,
        int series,
        int item,
        CrosshairState crosshair,
        int pass) {
      Line line = layout.lines.get(series);
      Line.Point point = line.points().get(item);
      if (pass == 0) {
        super.drawItem(
            g2, state, dataArea, info, plot, dates, values, data, series, item, crosshair, pass);
      } else if (!point.value().isMissing()) {
        Canvas canvas = (Canvas) g2;
        canvas.group(
            point.value().cssClass(),
            (layout.lines.size() > 1 ? line.label() + " " : "") + point.value().spoken());
        boolean open = point.value().isOpen();
        if (open) {
          Span span = point.value().span();
          OpenMarks.along(
              canvas,
              series,
              span,
              layout.places.x(point),
              layout.places.y(span.low()),
              layout.places.y(span.high()),
              RADIUS);
        }
        canvas.setPaint(
            isQuiet(line, layout.accents)
                ? SeriesStyle.QUIET
                : SeriesStyle.ofSeries(series, open || point.value().isDerived()));
        canvas.fill(
            new Ellipse2D.Double(
                layout.places.x(point) - RADIUS,
                layout.places.y(point) - RADIUS,
                2 * RADIUS,
                2 * RADIUS));
        canvas.endGroup();
      }
    }
  }
}

package org.huiyin.draw.chart;

import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.data.Accents;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.Span;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.language.TimeLabel;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Sets up JFreeChart's line plot, and writes values beside the points as far as there is room. */
final class LinePlot {
  private static final double RADIUS = 4;

  /** Width of a tooth of the break mark. */
  private static final double TOOTH = 12;

  /**
   * Distance from the edges to the first and the last point, so that value labels do not cover the
   * axis labels. In units.
   */
  static final double MARGIN = 22;

  private final List<Line> lines;
  private final ChartSize size;
  private final Rectangle2D data;
  private final Ticks dates;
  private final Ticks values;
  private final boolean cut;
  private final Accents accents;

  /**
   * @param data the area of the lines
   */
  LinePlot(
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
        new Ticks(
            scale.low().doubleValue(), scale.high().doubleValue(), scale.ticks(texts), size);
  }

  /** Whether a line stands back behind one that is highlighted. */
  static boolean isQuiet(Line line, Accents accents) {
    return accents.hasHighlight() && line.values().stream().noneMatch(accents::isHighlighted);
  }

  /** Returns the y coordinate of a value. */
  double y(Line.Point point) {
    return values.valueToJava2D(point.value().doubleValue(), data, RectangleEdge.LEFT);
  }

  private double y(double value) {
    return values.valueToJava2D(value, data, RectangleEdge.LEFT);
  }

  /** Returns the y coordinate of the upper end of a point with its mark. */
  private double top(Line.Point point) {
    Span span = point.value().span();
    return y(span.high()) - (span.opensAbove() ? OpenMarks.ARROW : 0);
  }

  /** Returns the y coordinate of the lower end of a point with its mark. */
  private double bottom(Line.Point point) {
    Span span = point.value().span();
    return y(span.low()) + (span.opensBelow() ? OpenMarks.ARROW : 0);
  }

  private double x(Line.Point point) {
    return dates.valueToJava2D(point.day(), data, RectangleEdge.BOTTOM);
  }

  void draw(Canvas canvas, Rectangle2D area) {
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
    List<Rectangle2D> taken = new ArrayList<>();
    references(canvas, taken);
    if (lines.size() == 1) {
      labels(canvas, lines.get(0), taken);
    } else {
      firsts(canvas, taken);
    }
    annotations(canvas, taken);
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

  /** Draws the lines to compare with, each with its label at the end that is farther from a line. */
  private void references(Canvas canvas, List<Rectangle2D> taken) {
    TableFont font = TableFont.regular(size.small());
    for (Accents.Reference reference : accents.references()) {
      double y = y(reference.point().doubleValue());
      canvas.setPaint(SeriesStyle.REFERENCE);
      canvas.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
      boolean right = distance(y, true) > distance(y, false);
      double width = font.width(reference.label()) * 1.05;
      double x = right ? data.getMaxX() - width : data.getX() + 2;
      boolean below = y - font.lineHeight() - 2 < data.getY();
      double top = below ? y + 3 : y - font.lineHeight() - 2;
      taken.add(new Rectangle2D.Double(x, top, width, font.lineHeight()));
      canvas.write(
          reference.label(),
          font,
          SeriesStyle.ON_LINE,
          right ? Canvas.Align.END : Canvas.Align.START,
          right ? data.getMaxX() : x,
          top + font.ascent());
    }
  }

  /** The distance of a height from the nearest line at the last or the first time. */
  private double distance(double y, boolean last) {
    return lines.stream()
        .map(Line::given)
        .filter(given -> !given.isEmpty())
        .mapToDouble(given -> Math.abs(y(given.get(last ? given.size() - 1 : 0)) - y))
        .min()
        .orElse(0);
  }

  /** Writes the first value of each of several lines above it, if there is room. */
  private void firsts(Canvas canvas, List<Rectangle2D> taken) {
    TableFont font = TableFont.bold(size.small());
    for (Line line : lines) {
      List<Line.Point> given = line.given();
      if (given.isEmpty() || isQuiet(line, accents)) {
        continue;
      }
      Line.Point first = given.get(0);
      double width = font.width(first.value().digits()) * 1.1;
      double x = Math.max(data.getX(), x(first) - width / 2);
      double top = top(first) - RADIUS - 2 - font.lineHeight();
      Rectangle2D place = new Rectangle2D.Double(x - 3, top, width + 6, font.lineHeight());
      boolean free =
          taken.stream().noneMatch(place::intersects)
              && lines.stream()
                  .filter(other -> other != line)
                  .noneMatch(other -> crosses(other, place));
      if (free && given.size() > 1) {
        taken.add(place);
        canvas.write(
            first.value().digits(),
            font,
            SeriesStyle.ON_LINE,
            Canvas.Align.MIDDLE,
            x + width / 2,
            top + font.ascent());
      }
    }
  }

  private boolean crosses(Line line, Rectangle2D place) {
    List<Line.Point> given = line.given();
    for (int i = 0; i < given.size(); i++) {
      Line.Point from = given.get(Math.max(0, i - 1));
      Line.Point to = given.get(i);
      if (place.intersectsLine(x(from), y(from), x(to), y(to))) {
        return true;
      }
    }
    return false;
  }

  /** Writes the texts beside points, above or below them. */
  private void annotations(Canvas canvas, List<Rectangle2D> taken) {
    TableFont font = TableFont.regular(size.small());
    for (Line line : lines) {
      for (Line.Point point : line.given()) {
        Optional<String> text = accents.annotation(point.value());
        if (text.isEmpty()) {
          continue;
        }
        List<String> words = Wrap.lines(text.get(), font, size.choose(150, 110));
        double width = words.stream().mapToDouble(font::width).max().orElse(0) * 1.05;
        double height = words.size() * font.lineHeight();
        double x =
            Math.max(data.getX(), Math.min(x(point) - width / 2, data.getMaxX() - width));
        double above = top(point) - RADIUS - 4 - font.lineHeight() - height;
        double below = bottom(point) + RADIUS + 4;
        boolean fitsBelow =
            below + height <= data.getMaxY()
                && taken.stream()
                    .noneMatch(new Rectangle2D.Double(x, below, width, height)::intersects)
                && !crosses(line, new Rectangle2D.Double(x, below + 2, width, height));
        double y = fitsBelow || above < data.getY() - 12 ? below : above;
        taken.add(new Rectangle2D.Double(x, y, width, height));
        for (String each : words) {
          canvas.write(
              each, font, SeriesStyle.ON_LINE, Canvas.Align.MIDDLE, x + width / 2, y + font.ascent());
          y += font.lineHeight();
        }
      }
    }
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
          canvas.slot(new Rectangle2D.Double(x(point) - 8, data.getY(), 16, data.getHeight()));
          canvas.endGroup();
        }
      }
    }
  }

  /**
   * Writes value labels in order of importance: last, first, largest, smallest, then all others. A
   * label that would overlap another one is omitted.
   */
  private void labels(Canvas canvas, Line line, List<Rectangle2D> taken) {
    TableFont font = TableFont.bold(size.small());
    List<Line.Point> given = line.given();
    Comparator<Line.Point> bySize =
        Comparator.comparing(point -> point.value().number().orElseThrow());
    List<Line.Point> order = new ArrayList<>();
    if (!given.isEmpty()) {
      Stream.concat(
              Stream.of(
                  given.get(given.size() - 1),
                  given.get(0),
                  given.stream().max(bySize).orElseThrow(),
                  given.stream().min(bySize).orElseThrow()),
              given.stream())
          .distinct()
          .forEach(order::add);
    }
    for (Line.Point point : order) {
      int at = given.indexOf(point);
      boolean lowest =
          at > 0
              && at < given.size() - 1
              && bySize.compare(given.get(at - 1), point) > 0
              && bySize.compare(given.get(at + 1), point) > 0;
      double width = font.width(point.value().digits()) * 1.1;
      double x = Math.max(data.getX(), Math.min(x(point) - width / 2, size.width() - width));
      double top =
          lowest && bottom(point) + 24 < data.getMaxY()
              ? bottom(point) + RADIUS + 2
              : top(point) - RADIUS - 2 - font.lineHeight();
      Rectangle2D place = new Rectangle2D.Double(x - 3, top, width + 6, font.lineHeight());
      if (taken.stream().noneMatch(place::intersects)) {
        taken.add(place);
        canvas.write(
            point.value().digits(),
            font,
            SeriesStyle.ON_LINE,
            Canvas.Align.MIDDLE,
            x + width / 2,
            top + font.ascent());
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
              layout.x(point),
              layout.y(span.low()),
              layout.y(span.high()),
              RADIUS);
        }
        canvas.setPaint(
            isQuiet(line, layout.accents)
                ? SeriesStyle.QUIET
                : SeriesStyle.ofSeries(series, open || point.value().isDerived()));
        canvas.fill(
            new Ellipse2D.Double(
                layout.x(point) - RADIUS, layout.y(point) - RADIUS, 2 * RADIUS, 2 * RADIUS));
        canvas.endGroup();
      }
    }
  }
}

package org.huiyin.draw.axis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis with explicitly given ticks. JFreeChart's own ticks depend on locale and time zone. */
@SuppressWarnings({"serial", "rawtypes"}) // never serialised; JFreeChart's ticks are raw
public final class Ticks extends LinearAxis {
  private final List<Tick> ticks;

  /**
   * A tick.
   *
   * @param at its position in the values of the axis
   */
  public record Tick(double at, String label) {}

  public Ticks(double lower, double upper, List<Tick> ticks, ChartSize size) {
    super(lower, upper);
    this.ticks = List.copyOf(ticks);
    setTickLabelFont(TableFont.regular(size.small()));
    setTickLabelPaint(SeriesStyle.MUTED);
    setTickLabelInsets(new RectangleInsets(4, 0, 4, 8));
  }

  public List<Tick> ticks() {
    return ticks;
  }

  /**
   * Returns a selection of ticks that fits, always with the last tick, with the first one if both
   * fit, and evenly spaced between them as far as possible.
   *
   * @param room the available length in units
   */
  public static List<Tick> thinned(List<Tick> ticks, ChartSize size, double room) {
    TableFont font = TableFont.regular(size.small());
    double widest =
        ticks.stream().mapToDouble(tick -> font.width(tick.label)).max().orElse(0) * 1.1 + 12;
    double span = ticks.get(ticks.size() - 1).at - ticks.get(0).at;
    for (int step = 1; step < ticks.size(); step++) {
      int every = step;
      List<Tick> chosen =
          new ArrayList<>(
              IntStream.range(0, ticks.size())
                  .filter(i -> (ticks.size() - 1 - i) % every == 0)
                  .mapToObj(ticks::get)
                  .toList());
      if (chosen.get(0) != ticks.get(0)) {
        double next = (chosen.get(0).at - ticks.get(0).at) / span * room;
        if (next < widest && chosen.size() > 1) {
          chosen.remove(0);
        }
        chosen.add(0, ticks.get(0));
      }
      double closest =
          IntStream.range(1, chosen.size())
              .mapToDouble(i -> (chosen.get(i).at - chosen.get(i - 1).at) / span * room)
              .min()
              .orElse(room);
      if (closest >= widest) {
        return chosen;
      }
    }
    return List.of(ticks.get(ticks.size() - 1));
  }

  @Override
  public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        edge == RectangleEdge.LEFT
            ? TextAnchor.CENTER_RIGHT
            : edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
    return ticks.stream()
        .map(tick -> new NumberTick(tick.at, tick.label, anchor, anchor, 0))
        .toList();
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    Canvas canvas = (Canvas) g2;
    canvas.align(edge == RectangleEdge.LEFT ? Canvas.Align.END : Canvas.Align.MIDDLE);
    AxisState after = super.draw(g2, cursor, plotArea, dataArea, edge, info);
    canvas.align(Canvas.Align.START);
    return after;
  }
}

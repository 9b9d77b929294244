package org.huiyin.draw.plot;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;

/**
 * The classes of a tile map: equally wide ranges with round bounds, each in its own step of a hue.
 * Without negative values there are at most five, from the least to the largest value. With
 * negative values zero is a bound, and there are at most three on each side of it, in two hues;
 * tiles below zero also have a mark at the foot, which remains visible without colours.
 *
 * <p>A class includes its lower bound; the last one also its upper bound.
 *
 * @param lower the lower bound of the first class
 * @param step width of a class
 * @param below number of classes below zero
 * @param above number of the other classes
 */
public record TileClasses(BigDecimal lower, BigDecimal step, int below, int above) {
  /** Height of the mark at the foot of a tile below zero, in units. */
  public static final double FOOT = 4;

  /** Height of the mark along the upper edge of the tile of an open value, in units. */
  public static final double HEAD = 8;

  private static final double SWATCH = 84;
  private static final double SWATCH_HEIGHT = 16;

  private static final List<BigDecimal> STEPS =
      List.of("1", "2", "2.5", "5", "10", "20").stream().map(BigDecimal::new).toList();

  /** Which steps of the hue are used, by the number of classes. */
  private static final List<List<Integer>> SPREAD =
      List.of(
          List.of(),
          List.of(2),
          List.of(1, 4),
          List.of(0, 2, 4),
          List.of(1, 2, 3, 4),
          List.of(0, 1, 2, 3, 4));

  public static TileClasses of(List<DataPoint> points) {
    List<BigDecimal> values =
        points.stream()
            .flatMap(point -> point.number().stream())
            .map(number -> number.rounded(12))
            .toList();
    if (values.isEmpty()) {
      return new TileClasses(BigDecimal.ZERO, BigDecimal.ONE, 0, 0);
    }
    BigDecimal least = values.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = values.stream().reduce(BigDecimal::max).orElseThrow();
    return least.signum() < 0 ? aroundZero(least, most) : fromTo(least, most);
  }

  private static TileClasses fromTo(BigDecimal least, BigDecimal most) {
    BigDecimal range = most.subtract(least);
    BigDecimal size = range.signum() > 0 ? range : most.max(BigDecimal.ONE);
    for (BigDecimal step : steps(size, SeriesStyle.MOST_STEPS)) {
      BigDecimal first = least.divide(step, 0, RoundingMode.FLOOR);
      BigDecimal last = most.divide(step, 0, RoundingMode.CEILING);
      int classes = Math.max(1, last.subtract(first).intValueExact());
      if (classes <= SeriesStyle.MOST_STEPS) {
        return new TileClasses(first.multiply(step), step, 0, classes);
      }
    }
    throw new IllegalStateException("no classes from " + least + " to " + most);
  }

  private static TileClasses aroundZero(BigDecimal least, BigDecimal most) {
    for (BigDecimal step : steps(least.abs().max(most), SeriesStyle.MOST_STEPS_BELOW)) {
      int below = least.negate().divide(step, 0, RoundingMode.CEILING).intValueExact();
      int above = most.max(BigDecimal.ZERO).divide(step, 0, RoundingMode.CEILING).intValueExact();
      if (Math.max(below, above) <= SeriesStyle.MOST_STEPS_BELOW) {
        return new TileClasses(step.multiply(BigDecimal.valueOf(-below)), step, below, above);
      }
    }
    throw new IllegalStateException("no classes around zero from " + least + " to " + most);
  }

  /** Round widths of classes, from one that may be too small to one that is large enough. */
  private static List<BigDecimal> steps(BigDecimal range, int classes) {
    BigDecimal rough = range.divide(BigDecimal.valueOf(classes), 20, RoundingMode.UP);
    int exponent = rough.precision() - rough.scale() - 1;
    return STEPS.stream().map(step -> step.scaleByPowerOfTen(exponent)).toList();
  }

  public boolean hasNegative() {
    return below > 0;
  }

  private int count() {
    return below + above;
  }

  private BigDecimal upper() {
    return lower.add(step.multiply(BigDecimal.valueOf(count())));
  }

  /** Returns the style of a tile. */
  public SeriesStyle style(DataPoint point) {
    BigDecimal value = point.number().orElseThrow().rounded(12);
    int at = value.subtract(lower).divide(step, 0, RoundingMode.FLOOR).intValueExact();
    return style(Math.max(0, Math.min(at, count() - 1)));
  }

  private SeriesStyle style(int index) {
    if (index < below) {
      return SeriesStyle.ofStepBelow(below - 1 - index);
    }
    return SeriesStyle.ofStep(hasNegative() ? 2 * (index - below) : SPREAD.get(above).get(index));
  }

  /** Draws the tile of a value. */
  public void tile(Canvas canvas, Rectangle2D area, DataPoint point) {
    tile(canvas, area, style(point), point.isNegative());
  }

  private static void tile(Canvas canvas, Rectangle2D area, SeriesStyle style, boolean negative) {
    canvas.setPaint(style);
    canvas.fill(area);
    if (negative) {
      canvas.setPaint(SeriesStyle.BELOW);
      canvas.fill(
          new Rectangle2D.Double(area.getX(), area.getMaxY() - FOOT, area.getWidth(), FOOT));
    }
  }

  /** Draws the mark of a value that is not exact along the upper edge of its tile. */
  public void openMark(Canvas canvas, Rectangle2D area, DataPoint point) {
    canvas.hatched(
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), HEAD),
        style(point).open());
  }

  /**
   * Draws the key: the unit in words, then a sample of each class with its bounds.
   *
   * @return the y coordinate below the key
   */
  public double key(Canvas canvas, ChartSize size, String unit, Texts texts) {
    TableFont small = TableFont.regular(size.small());
    String words =
        count() == 0
            ? unit
            : texts.get(hasNegative() ? "chart.tile-map-key-zero" : "chart.tile-map-key", unit);
    double y = canvas.writeLines(words, small, SeriesStyle.MUTED, 0, size.width(), 0);
    if (count() == 0) {
      return y;
    }
    List<Ticks.Tick> bounds = new ValueTicks(lower, step, count() + 1, lower, upper()).ticks(texts);
    double widest =
        bounds.stream().mapToDouble(bound -> small.width(bound.label())).max().orElse(0) * 1.1;
    double left = Math.ceil(small.width(bounds.get(0).label()) * 1.1 / 2);
    double right = Math.ceil(small.width(bounds.get(count()).label()) * 1.1 / 2);
    double width = Math.min(SWATCH, Math.floor((size.width() - left - right) / count()));
    double top = y + 6;
    int every = widest + 6 <= width ? 1 : 2;
    double base = top + SWATCH_HEIGHT + 2 + small.ascent();
    for (int i = 0; i < count(); i++) {
      tile(
          canvas,
          new Rectangle2D.Double(left + i * width, top, width, SWATCH_HEIGHT),
          style(i),
          i < below);
    }
    for (int i = 0; i <= count(); i++) {
      if ((count() - i) % every == 0) {
        canvas.write(
            bounds.get(i).label(),
            small,
            SeriesStyle.MUTED,
            Canvas.Align.MIDDLE,
            left + i * width,
            base);
      }
    }
    return Math.ceil(base + small.descent());
  }
}

package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
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
 * The shades of tiles. Without negative values, the opacity grows from zero to the largest value.
 * With negative values, zero is in the middle: the opacity grows with the distance from zero, to
 * the same end on both sides; negative values have another colour and a mark at the foot, which
 * remains visible without colours.
 *
 * @param end the value with the strongest shade
 * @param hasNegative whether there are values below zero
 * @param hasPositive whether there are values above zero
 */
public record TileShades(double end, boolean hasNegative, boolean hasPositive) {
  /**
   * Opacity of the strongest shade. {@code PaletteTest} checks that text on it has enough contrast.
   */
  public static final double STRONGEST = 0.5;

  /** Height of the mark at the foot of a tile below zero, in units. */
  static final double FOOT = 4;

  /** Height of the mark along the upper edge of the tile of an open value, in units. */
  static final double HEAD = 8;

  private static final double WEAKEST = 0.06;
  private static final double SWATCH = 44;
  private static final double SWATCH_HEIGHT = 18;

  /** The ends of scales with a middle, as multiples of a power of ten. */
  private static final List<BigDecimal> ENDS =
      List.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8").stream()
          .map(BigDecimal::new)
          .toList();

  static TileShades of(List<DataPoint> points) {
    boolean hasNegative = points.stream().anyMatch(DataPoint::isNegative);
    BigDecimal most =
        points.stream()
            .flatMap(point -> point.number().stream())
            .map(number -> number.rounded(12).abs())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return new TileShades(
        (hasNegative ? roundEnd(most) : most).doubleValue(),
        hasNegative,
        points.stream()
            .anyMatch(point -> point.number().filter(value -> value.signum() > 0).isPresent()));
  }

  /** Returns the next round number that is not smaller. */
  private static BigDecimal roundEnd(BigDecimal most) {
    int exponent = most.precision() - most.scale() - 1;
    return ENDS.stream()
        .map(end -> end.scaleByPowerOfTen(exponent))
        .filter(end -> end.compareTo(most) >= 0)
        .findFirst()
        .orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(exponent + 1));
  }

  /** Draws the tile of a value. */
  void tile(Canvas canvas, Rectangle2D area, double value) {
    SeriesStyle style = value < 0 ? SeriesStyle.TILE_BELOW : SeriesStyle.TILE;
    canvas.tile(area, style, strength(value));
    if (value < 0) {
      canvas.setPaint(SeriesStyle.BELOW);
      canvas.fill(
          new Rectangle2D.Double(area.getX(), area.getMaxY() - FOOT, area.getWidth(), FOOT));
    }
  }

  /** Draws the mark of a value that is not exact along the upper edge of its tile. */
  static void openMark(Canvas canvas, Rectangle2D area, double value) {
    SeriesStyle style = value < 0 ? SeriesStyle.TILE_BELOW : SeriesStyle.TILE;
    canvas.hatched(
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), HEAD), style.open());
  }

  /** Returns the opacity of a tile. Zero has none if it is the middle of the scale. */
  private double strength(double value) {
    return hasNegative && value == 0
        ? 0
        : WEAKEST + (end > 0 ? Math.abs(value) / end : 0) * (STRONGEST - WEAKEST);
  }

  /**
   * Draws the key: the unit in words; if there are negative values, also sample tiles with the ends
   * and the middle of the scale.
   *
   * @return the y coordinate below the key
   */
  double key(Canvas canvas, ChartSize size, String unit, Texts texts) {
    TableFont small = TableFont.regular(size.small());
    String words = texts.get(hasNegative ? "chart.tile-map-key-zero" : "chart.tile-map-key", unit);
    double y = canvas.writeLines(words, small, SeriesStyle.MUTED, 0, size.width(), 0);
    if (!hasNegative) {
      return y;
    }
    List<Ticks.Tick> ticks =
        new ValueTicks(BigDecimal.valueOf(-end), BigDecimal.valueOf(end), hasPositive ? 3 : 2)
            .ticks(texts);
    double widest = ticks.stream().mapToDouble(tick -> small.width(tick.label())).max().orElse(0);
    int swatches = 2 * ticks.size() - 1;
    double width = Math.min(Math.max(SWATCH, widest * 0.6), size.width() / (double) swatches);
    double top = y + 6;
    for (int i = 0; i < swatches; i++) {
      tile(
          canvas, new Rectangle2D.Double(i * width, top, width, SWATCH_HEIGHT), -end + i * end / 2);
    }
    double base = top + SWATCH_HEIGHT + 2 + small.ascent();
    for (int i = 0; i < ticks.size(); i++) {
      boolean first = i == 0;
      boolean last = i == ticks.size() - 1;
      canvas.write(
          ticks.get(i).label(),
          small,
          SeriesStyle.MUTED,
          first ? Canvas.Align.START : last ? Canvas.Align.END : Canvas.Align.MIDDLE,
          first ? 0 : last ? swatches * width : (2 * i + 0.5) * width,
          base);
    }
    return Math.ceil(base + small.descent());
  }
}

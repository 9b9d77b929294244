package org.huiyin.draw.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.language.Texts;
import org.huiyin.quantity.number.Quantity;

/**
 * Ticks with round values. The axis starts at zero, unless all values are close together and far
 * from zero; a chart with such a cut axis says so.
 *
 * @param lower value of the lowest tick
 * @param step difference between two ticks
 * @param count number of ticks
 */
public record ValueTicks(BigDecimal lower, BigDecimal step, int count) {
  private static final int MOST_STEPS = 5;

  /**
   * If the values differ by less than this fraction of the largest value, an axis from zero would
   * show a flat line.
   */
  private static final BigDecimal CLOSE = new BigDecimal("0.3");

  /** Tick labels use 万, million and the like only if the largest tick is at least this. */
  private static final BigDecimal SHORTEST = BigDecimal.valueOf(100_000);

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
  private static final List<String> POWERS =
      List.of("chart.power.first", "chart.power.second", "chart.power.third");

  /**
   * Chooses the ticks for the given values.
   *
   * @param values at least one value
   */
  public static ValueTicks of(List<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = values.stream().reduce(BigDecimal::max).orElseThrow();
    BigDecimal range = most.subtract(least);
    boolean close =
        least.signum() > 0 && range.signum() > 0 && range.compareTo(most.multiply(CLOSE)) < 0;
    BigDecimal from = close ? least : least.min(BigDecimal.ZERO);
    BigDecimal to = close ? most : most.max(BigDecimal.ZERO);
    if (from.compareTo(to) == 0) {
      return new ValueTicks(BigDecimal.ZERO, BigDecimal.ONE, 2);
    }
    BigDecimal rough =
        to.subtract(from).divide(BigDecimal.valueOf(MOST_STEPS), 20, RoundingMode.UP);
    int exponent = rough.precision() - rough.scale() - 1;
    for (BigDecimal digit : STEPS) {
      BigDecimal step = digit.scaleByPowerOfTen(exponent);
      BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR);
      BigDecimal last = to.divide(step, 0, RoundingMode.CEILING);
      int steps = last.subtract(first).intValueExact();
      if (steps <= MOST_STEPS) {
        return new ValueTicks(first.multiply(step), step, steps + 1);
      }
    }
    BigDecimal step = BigDecimal.valueOf(2).scaleByPowerOfTen(exponent + 1);
    BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR);
    int steps = to.divide(step, 0, RoundingMode.CEILING).subtract(first).intValueExact();
    return new ValueTicks(first.multiply(step), step, steps + 1);
  }

  public boolean beginsAtZero() {
    return lower.signum() <= 0;
  }

  public BigDecimal upper() {
    return lower.add(step.multiply(BigDecimal.valueOf(count - 1L)));
  }

  public List<Ticks.Tick> ticks(Texts texts) {
    BigDecimal largest = upper().max(lower.abs());
    String[] exponents = texts.get("chart.power.exponents").split(" ");
    BigDecimal unit = BigDecimal.ONE;
    String word = "";
    for (int i = 0; i < POWERS.size(); i++) {
      BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(exponents[i]));
      if (largest.compareTo(SHORTEST.max(power)) >= 0) {
        unit = power.setScale(0);
        word = POWERS.get(i);
      }
    }
    List<Ticks.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal at = lower.add(step.multiply(BigDecimal.valueOf(i)));
      BigDecimal shown = at.divide(unit, 12, RoundingMode.HALF_UP).stripTrailingZeros();
      String digits = Quantity.typeset(shown.scale() < 0 ? shown.setScale(0) : shown);
      ticks.add(
          new Ticks.Tick(
              at.doubleValue(),
              at.signum() == 0 ? "0" : word.isEmpty() ? digits : texts.get(word, digits)));
    }
    return ticks;
  }
}

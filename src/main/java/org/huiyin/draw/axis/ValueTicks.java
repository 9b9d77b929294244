package org.huiyin.draw.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.quantity.number.Quantity;

/**
 * Ticks with round values, and the ends of their axis. The axis contains zero, unless it is cut.
 *
 * @param lower value of the lowest tick
 * @param step difference between two ticks
 * @param count number of ticks
 * @param low value at the lower end of the axis
 * @param high value at the upper end of the axis
 */
public record ValueTicks(
    BigDecimal lower, BigDecimal step, int count, BigDecimal low, BigDecimal high) {
  private static final int MOST_STEPS = 5;

  /** An axis ends at the next tick if that is nearer than this fraction of the range. */
  private static final BigDecimal NEAR = new BigDecimal("0.12");

  /** The space between the last value and the end of the axis, as a fraction of the range. */
  private static final BigDecimal MARGIN = new BigDecimal("0.05");

  /** Tick labels use 万, million and the like only if the largest tick is at least this. */
  private static final BigDecimal SHORTEST = BigDecimal.valueOf(100_000);

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
  private static final List<String> POWERS =
      List.of("chart.power.first", "chart.power.second", "chart.power.third");

  /**
   * Chooses the ticks for values on an axis that contains zero.
   *
   * @param values at least one value
   */
  public static ValueTicks of(List<BigDecimal> values) {
    BigDecimal least = least(values).min(BigDecimal.ZERO);
    BigDecimal most = most(values).max(BigDecimal.ZERO);
    return least.compareTo(most) == 0
        ? new ValueTicks(BigDecimal.ZERO, BigDecimal.ONE, 2, BigDecimal.ZERO, BigDecimal.ONE)
        : between(least, most, least.signum() < 0, most.signum() > 0);
  }

  /**
   * Chooses the ticks for values on a scale of their own, for marks that do not stand for a length
   * from zero.
   *
   * @param values at least one value
   */
  public static ValueTicks ofRange(List<BigDecimal> values) {
    BigDecimal least = least(values);
    BigDecimal most = most(values);
    return least.compareTo(most) == 0
        ? between(least.subtract(BigDecimal.ONE), most.add(BigDecimal.ONE), true, true)
        : between(least, most, true, true);
  }

  /**
   * Chooses the ticks for a cut axis. Under the least value at least a third of the axis is free,
   * so that a small change does not look like a fall to nothing.
   *
   * @param values at least one value
   * @return empty if an axis that leaves so much free reaches zero anyway
   */
  public static Optional<ValueTicks> cut(List<BigDecimal> values) {
    BigDecimal least = least(values);
    BigDecimal range = most(values).subtract(least);
    BigDecimal high = most(values).add(range.multiply(MARGIN));
    BigDecimal low = least.subtract(high.subtract(least).divide(BigDecimal.valueOf(2)));
    if (range.signum() == 0 || low.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal step = step(low, high);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
    BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR);
    return first.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new ValueTicks(
                first.multiply(step),
                step,
                last.subtract(first).intValueExact() + 1,
                first.multiply(step),
                high));
  }

  private static BigDecimal least(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal::min).orElseThrow();
  }

  private static BigDecimal most(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal::max).orElseThrow();
  }

  private static ValueTicks between(
      BigDecimal least, BigDecimal most, boolean openBelow, boolean openAbove) {
    BigDecimal step = step(least, most);
    BigDecimal range = most.subtract(least);
    BigDecimal before = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal behind = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    BigDecimal near = range.multiply(NEAR);
    BigDecimal margin = range.multiply(MARGIN);
    BigDecimal low =
        !openBelow
            ? least
            : least.subtract(before).compareTo(near) <= 0 ? before : least.subtract(margin);
    BigDecimal high =
        !openAbove ? most : behind.subtract(most).compareTo(near) <= 0 ? behind : most.add(margin);
    BigDecimal first = low.divide(step, 0, RoundingMode.CEILING);
    BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR);
    return new ValueTicks(
        first.multiply(step), step, last.subtract(first).intValueExact() + 1, low, high);
  }

  private static BigDecimal step(BigDecimal from, BigDecimal to) {
    BigDecimal rough =
        to.subtract(from).divide(BigDecimal.valueOf(MOST_STEPS), 20, RoundingMode.UP);
    int exponent = rough.precision() - rough.scale() - 1;
    return STEPS.stream()
        .map(digit -> digit.scaleByPowerOfTen(exponent))
        .filter(step -> step.compareTo(rough) >= 0)
        .findFirst()
        .orElseThrow();
  }

  public boolean containsZero() {
    return low.signum() <= 0;
  }

  public List<Ticks.Tick> ticks(Texts texts) {
    BigDecimal largest = high.abs().max(low.abs());
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

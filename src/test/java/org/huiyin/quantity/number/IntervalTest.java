package org.huiyin.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic of intervals, against all results of values that lie in them. */
class IntervalTest {
  private static final int ROUNDS = 4_000;
  private static final Rational NEAR = Rational.of(1).dividedBy(Rational.of(1_000_000));
  private static final Rational FAR = Rational.of(1_000_000);

  /** Ends from -3 to 3, included or not; sometimes no end. */
  static Interval random(Random random) {
    while (true) {
      Rational low = Rational.of(random.nextInt(7) - 3);
      Rational high = low.plus(Rational.of(random.nextInt(4)));
      Interval interval =
          new Interval(
              random.nextInt(6) == 0 ? Optional.empty() : Optional.of(low),
              false,
              random.nextInt(6) == 0 ? Optional.empty() : Optional.of(high),
              false);
      Interval all =
          new Interval(
              interval.low(),
              interval.low().isPresent() && random.nextBoolean(),
              interval.high(),
              interval.high().isPresent() && random.nextBoolean());
      if (!all.low().equals(all.high())
          || all.low().isEmpty()
          || all.lowIncluded() && all.highIncluded()) {
        return all;
      }
    }
  }

  /** Values that the interval includes: at its ends, close to them, far out, and between. */
  static List<Rational> samples(Interval interval, Random random) {
    List<Rational> samples = new ArrayList<>();
    interval.low().ifPresent(low -> samples.addAll(List.of(low, low.plus(NEAR))));
    interval.high().ifPresent(high -> samples.addAll(List.of(high, high.minus(NEAR))));
    samples.addAll(List.of(FAR, Rational.ZERO.minus(FAR), Rational.ZERO, NEAR));
    samples.add(Rational.of(random.nextInt(601) - 300).dividedBy(Rational.of(100)));
    interval.middle().ifPresent(samples::add);
    return samples.stream().filter(interval::contains).distinct().toList();
  }

  private interface Operation<T> {
    T of(T left, T right);
  }

  private static void compare(
      Operation<Interval> intervals, Operation<Rational> numbers, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Interval left = random(random);
      Interval right = random(random);
      Interval all;
      try {
        all = intervals.of(left, right);
      } catch (ArithmeticException e) {
        assertTrue(right.contains(Rational.ZERO), right::toString);
        continue;
      }
      assertTight(all, results(left, right, numbers, random), left + " and " + right);
    }
  }

  private static List<Rational> results(
      Interval left, Interval right, Operation<Rational> numbers, Random random) {
    List<Rational> results = new ArrayList<>();
    for (Rational one : samples(left, random)) {
      for (Rational other : samples(right, random)) {
        results.add(numbers.of(one, other));
      }
    }
    return results;
  }

  /** All results are included, an end that is included is a result, another one is nearly one. */
  static void assertTight(Interval all, List<Rational> results, String what) {
    Rational least = results.stream().min(Rational::compareTo).orElseThrow();
    Rational most = results.stream().max(Rational::compareTo).orElseThrow();
    String told = what + " give " + all + ", and " + least + " to " + most;
    assertTrue(results.stream().allMatch(all::contains), told);
    all.low().ifPresent(low -> assertEquals(all.lowIncluded(), least.equals(low), told));
    all.high().ifPresent(high -> assertEquals(all.highIncluded(), most.equals(high), told));
    Rational close = Rational.of(1).dividedBy(Rational.of(1_000));
    assertTrue(
        all.low()
            .map(low -> least.minus(low).compareTo(close) < 0)
            .orElse(least.compareTo(Rational.of(-1_000)) < 0),
        told);
    assertTrue(
        all.high()
            .map(high -> high.minus(most).compareTo(close) < 0)
            .orElse(most.compareTo(Rational.of(1_000)) > 0),
        told);
  }

  @Test
  void a_sum_has_all_sums_of_values() {
    compare(Interval::plus, Rational::plus, 1);
  }

  @Test
  void a_difference_has_all_differences_of_values() {
    compare(Interval::minus, Rational::minus, 2);
  }

  @Test
  void a_product_has_all_products_of_values() {
    compare(Interval::times, Rational::times, 3);
  }

  @Test
  void a_quotient_has_all_quotients_of_values() {
    compare(Interval::dividedBy, Rational::dividedBy, 4);
  }

  @Test
  void nothing_is_divided_by_what_can_be_zero() {
    Interval some = Interval.between(Rational.ZERO, true, Rational.of(30), false);
    assertThrows(ArithmeticException.class, () -> Interval.ALL.dividedBy(some));
    assertThrows(ArithmeticException.class, Interval.only(Rational.ZERO)::inverse);
  }

  @Test
  void rounding_gives_the_steps_that_values_round_to() {
    Random random = new Random(5);
    Rational step = Rational.of(1).dividedBy(Rational.of(2));
    for (int i = 0; i < ROUNDS; i++) {
      Rational low = Rational.of(random.nextInt(25) - 12).dividedBy(Rational.of(4));
      Rational high = low.plus(Rational.of(1 + random.nextInt(8)).dividedBy(Rational.of(4)));
      Interval all = Interval.between(low, random.nextBoolean(), high, random.nextBoolean());
      List<Rational> results =
          samples(all, random).stream().map(value -> value.roundedTo(step)).toList();
      assertEquals(results.stream().min(Rational::compareTo), all.roundedTo(step).low());
      assertEquals(results.stream().max(Rational::compareTo), all.roundedTo(step).high());
    }
  }

  @Test
  void it_is_shown_rounded_outwards() {
    assertEquals("4.09–4.66", shown("4.0909", "4.6512"));
    assertEquals("-0.5 – 2", shown("-0.499", "1.999"));
    assertEquals(Optional.of("> 33.33"), Quantity.show(Interval.from(third(), false), 2));
    assertEquals(Optional.of("≥ 33.33"), Quantity.show(Interval.from(third(), true), 2));
    assertEquals(Optional.of("< 33.34"), Quantity.show(Interval.to(third(), false), 2));
    assertEquals(Optional.of("≤ 33.34"), Quantity.show(Interval.to(third(), true), 2));
    assertEquals(Optional.of("33.33%"), Quantity.show(Interval.only(third()), 2, "%"));
    assertEquals(Optional.empty(), Quantity.show(Interval.ALL, 2));
  }

  private static Rational third() {
    return Rational.of(100).dividedBy(Rational.of(3));
  }

  private static String shown(String low, String high) {
    return Quantity.show(
            Interval.between(
                Rational.of(new BigDecimal(low)), true, Rational.of(new BigDecimal(high)), false),
            2)
        .orElseThrow();
  }
}

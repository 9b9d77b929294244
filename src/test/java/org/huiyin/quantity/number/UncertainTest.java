package org.huiyin.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers that depend on open values, against all values that these can have. */
class UncertainTest {
  private static final int ROUNDS = 3_000;

  /** A random expression of three values, which are open or exact. */
  private sealed interface Expression {
    record Leaf(int index) implements Expression {}

    record Constant(int value) implements Expression {}

    record Both(char sign, Expression left, Expression right) implements Expression {}
  }

  private static Expression expression(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return random.nextInt(3) == 0
          ? new Expression.Constant(random.nextInt(5) - 1)
          : new Expression.Leaf(random.nextInt(3));
    }
    return new Expression.Both(
        "+-*/".charAt(random.nextInt(4)),
        expression(random, depth - 1),
        expression(random, depth - 1));
  }

  private static Uncertain of(Expression expression, List<Uncertain> values) {
    if (expression instanceof Expression.Leaf leaf) {
      return values.get(leaf.index());
    }
    if (expression instanceof Expression.Constant number) {
      return Uncertain.exactly(Rational.of(number.value()));
    }
    Expression.Both both = (Expression.Both) expression;
    Uncertain left = of(both.left(), values);
    Uncertain right = of(both.right(), values);
    return switch (both.sign()) {
      case '+' -> left.plus(right);
      case '-' -> left.minus(right);
      case '*' -> left.times(right);
      default -> left.dividedBy(right);
    };
  }

  private static Uncertain open(Interval range, int index) {
    return Uncertain.of(new Unknown("value-" + index, range));
  }

  @Test
  void all_results_are_in_the_range() {
    Random random = new Random(11);
    int tight = 0;
    int computed = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Expression expression = expression(random, 3);
      List<Interval> ranges =
          List.of(
              IntervalTest.random(random),
              IntervalTest.random(random),
              IntervalTest.random(random));
      Uncertain result;
      try {
        result = of(expression, open(ranges));
      } catch (ArithmeticException e) {
        continue; // A divisor can be zero.
      }
      computed++;
      List<Rational> results = results(expression, ranges, random);
      assertTrue(
          results.stream().allMatch(result.range()::contains),
          () -> expression + " of " + ranges + " is " + result.range());
      boolean followed =
          result
              .quotient()
              .flatMap(known -> Extremes.of(known.numerator(), known.denominator()))
              .isPresent();
      if (followed) {
        tight++;
        IntervalTest.assertTight(result.range(), results, expression + " of " + ranges);
      }
    }
    assertTrue(computed > ROUNDS / 3 && tight > computed / 2, computed + ", exactly " + tight);
  }

  private static List<Uncertain> open(List<Interval> ranges) {
    return List.of(open(ranges.get(0), 0), open(ranges.get(1), 1), open(ranges.get(2), 2));
  }

  private static List<Rational> results(
      Expression expression, List<Interval> ranges, Random random) {
    List<Rational> results = new ArrayList<>();
    for (Rational first : IntervalTest.samples(ranges.get(0), random)) {
      for (Rational second : IntervalTest.samples(ranges.get(1), random)) {
        for (Rational third : IntervalTest.samples(ranges.get(2), random)) {
          List<Uncertain> exact =
              List.of(
                  Uncertain.exactly(first), Uncertain.exactly(second), Uncertain.exactly(third));
          results.add(of(expression, exact).exact().orElseThrow());
        }
      }
    }
    return results;
  }

  @Test
  void the_same_open_value_is_the_same_throughout() {
    Uncertain total = open(Interval.between(Rational.of(180), true, Rational.of(200), false), 0);
    Uncertain part = open(Interval.from(Rational.of(100), false), 1);
    assertEquals(total.range(), part.plus(total.minus(part)).range());
    assertEquals(Interval.only(Rational.ZERO), total.minus(total).range());
    assertEquals(Interval.only(Rational.of(1)), part.dividedBy(part).range());
    Uncertain share = part.dividedBy(part.plus(total));
    Rational least = Rational.of(1).dividedBy(Rational.of(3));
    assertEquals(Interval.between(least, false, Rational.of(1), false), share.range());
    Uncertain growth = part.minus(total).dividedBy(total);
    assertEquals(Interval.from(Rational.of(-1).dividedBy(Rational.of(2)), false), growth.range());
  }

  @Test
  void what_is_not_followed_is_enclosed() {
    Uncertain value = open(Interval.between(Rational.of(2), true, Rational.of(3), true), 0);
    Interval square = Interval.between(Rational.of(4), true, Rational.of(9), true);
    assertEquals(square, value.times(value).range());
    assertTrue(value.times(value).minus(value.times(value)).range().contains(Rational.ZERO));
  }
}

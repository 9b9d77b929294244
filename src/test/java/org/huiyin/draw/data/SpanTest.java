package org.huiyin.draw.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static Rational number(long value) {
    return Rational.of(value);
  }

  @Test
  void a_range_reaches_from_bound_to_bound() {
    Span span = Span.of(Interval.between(number(5), true, number(8), true));
    assertEquals(new Span(5, 8, false, false), span);
    assertEquals(span, span.fromZero());
  }

  @Test
  void a_lower_bound_opens_above() {
    Span span = Span.of(Interval.from(number(100), false));
    assertEquals(new Span(100, 100, false, true), span);
    assertEquals(span, span.fromZero());
  }

  @Test
  void the_bar_of_an_upper_bound_reaches_from_zero() {
    Span span = Span.of(Interval.to(number(30), false));
    assertEquals(new Span(30, 30, true, false), span);
    assertEquals(new Span(0, 30, false, false), span.fromZero());
  }

  @Test
  void bounds_below_zero_open_downwards() {
    Span span = Span.of(Interval.to(number(-4), false));
    assertEquals(new Span(-4, -4, true, false), span.fromZero());
    assertTrue(span.isBelowZero());
    assertEquals(
        new Span(-4, 0, false, false), Span.of(Interval.from(number(-4), true)).fromZero());
  }

  @Test
  void a_range_with_both_signs_is_not_below_zero() {
    assertFalse(Span.of(Interval.between(number(-2), true, number(3), true)).isBelowZero());
    assertTrue(Span.of(Interval.between(number(-2), true, number(0), true)).isBelowZero());
    assertFalse(Span.only(0).isBelowZero());
    assertTrue(Span.only(-1).isBelowZero());
  }
}

package org.huiyin.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueTicksTest {
  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Test
  void an_axis_contains_zero() {
    assertEquals(BigDecimal.ZERO, ValueTicks.of(values("412", "391", "400")).low());
    ValueTicks falling = ValueTicks.of(values("-3", "-1"));
    assertEquals(0, falling.high().signum());
    assertTrue(falling.low().compareTo(new BigDecimal("-3")) <= 0);
  }

  @Test
  void it_does_not_end_far_from_the_largest_value() {
    assertTrue(ValueTicks.of(values("15.2", "3")).high().compareTo(new BigDecimal("16")) <= 0);
  }

  @Test
  void a_cut_leaves_a_third_free_under_the_line() {
    Random random = new Random(7);
    int cut = 0;
    for (int i = 0; i < 500; i++) {
      BigDecimal least = new BigDecimal(random.nextInt(1, 10_000));
      BigDecimal most = least.add(new BigDecimal(random.nextInt(0, 3_000)));
      Optional<ValueTicks> ticks = ValueTicks.cut(List.of(most, least));
      if (ticks.isPresent()) {
        cut++;
        double low = ticks.get().low().doubleValue();
        double high = ticks.get().high().doubleValue();
        assertTrue(low > 0 && high >= most.doubleValue());
        assertTrue((least.doubleValue() - low) / (high - low) >= 1 / 3.0 - 1e-9, ticks::toString);
        assertTrue(ticks.get().count() >= 2, ticks::toString);
      }
    }
    assertTrue(cut > 100, "some axes are cut: " + cut);
  }

  @Test
  void a_cut_that_reaches_zero_is_none() {
    assertEquals(Optional.empty(), ValueTicks.cut(values("10", "100")));
    assertEquals(Optional.empty(), ValueTicks.cut(values("10", "10")));
    assertEquals(Optional.empty(), ValueTicks.cut(values("-10", "10")));
  }
}

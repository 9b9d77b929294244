package org.huiyin.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huiyin.draw.axis.FittedScale.Extent;
import org.junit.jupiter.api.Test;

class FittedScaleTest {
  private static final double WIDTH = 400;
  private static final double SHORTEST = 20;

  private static FittedScale scale(Extent... marks) {
    return FittedScale.of(List.of(marks), WIDTH, SHORTEST);
  }

  @Test
  void positive_values_begin_at_the_left_edge() {
    FittedScale scale = scale(new Extent(0, 0, 30, 100), new Extent(0, 0, 10, 50));
    assertEquals(0, scale.zero());
    assertEquals(40, scale.upper(), 1e-9);
  }

  @Test
  void negative_values_end_at_the_right_edge() {
    FittedScale scale = scale(new Extent(-30, 100, 0, 0), new Extent(-10, 50, 0, 0));
    assertEquals(1, scale.zero(), 1e-9);
    assertEquals(-40, scale.lower(), 1e-9);
    assertEquals(0, scale.upper(), 1e-9);
  }

  @Test
  void a_small_negative_value_leaves_room_for_its_text() {
    FittedScale scale = scale(new Extent(0, 0, 1000, 60), new Extent(-1, 40, 0, 0));
    double unit = WIDTH / (scale.upper() - scale.lower());
    assertTrue(scale.zero() * WIDTH - unit >= 40 - 1e-9, scale.toString());
  }

  @Test
  void zeros_alone_have_a_scale() {
    assertEquals(0, scale(new Extent(0, 0, 0, 60)).zero());
    assertTrue(scale(new Extent(0, 0, 0, 60)).upper() > 0);
  }

  @Test
  void texts_wider_than_the_scale_leave_a_valid_range() {
    FittedScale scale = scale(new Extent(-5, 390, 0, 0), new Extent(0, 0, 5, 390));
    assertTrue(scale.lower() < scale.upper(), scale.toString());
    assertTrue(scale.zero() <= 1);
  }

  @Test
  void all_marks_and_texts_are_inside() {
    Random random = new Random(30);
    for (int run = 0; run < 2000; run++) {
      List<Extent> marks = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(8); i++) {
        double one = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6));
        double other = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6));
        marks.add(
            new Extent(
                Math.min(0, Math.min(one, other)),
                random.nextInt(150),
                Math.max(0, Math.max(one, other)),
                random.nextInt(150)));
      }
      FittedScale scale = FittedScale.of(marks, WIDTH, SHORTEST);
      double unit = WIDTH / (scale.upper() - scale.lower());
      for (Extent mark : marks) {
        double left = (mark.from() - scale.lower()) * unit - mark.before();
        double right = (mark.to() - scale.lower()) * unit + mark.after();
        assertTrue(left >= -1e-6, left + " " + marks);
        assertTrue(right <= WIDTH + 1e-6, right + " " + marks);
      }
    }
  }
}

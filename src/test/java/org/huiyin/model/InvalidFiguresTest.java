package org.huiyin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "rooms, true",
    "rooms.city, true",
    "books.north, true",
    "books, false",
    "books.city, false",
    "room, false",
  })
  void a_figure_covers_its_observations_and_an_observation_only_itself(
      String name, boolean covered) {
    assertEquals(
        covered, new InvalidFigures(false, Set.of("rooms", "books.north"), false).covers(name));
  }

  @Test
  void everything_is_covered_where_nothing_is_known() {
    assertTrue(new InvalidFigures(true, Set.of(), false).covers("rooms"));
    assertFalse(InvalidFigures.NOTHING.covers("rooms"));
  }
}

package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {
  private static final int SIZE = 50;

  /** Items numbered by age: 1 is the oldest. */
  private static List<Integer> newestFirst(int total) {
    return IntStream.rangeClosed(1, total).mapToObj(age -> total + 1 - age).toList();
  }

  private static List<Integer> shown(int total, int number) {
    return new PageNumbers(total, SIZE).of(newestFirst(total), number);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "50, 0", "51, 1", "99, 1", "100, 1", "101, 2", "10000, 199"})
  void pages_are_numbered_once_they_are_full_and_needed(int total, int numbered) {
    assertEquals(numbered, new PageNumbers(total, SIZE).numbered());
  }

  @Test
  void every_thing_is_on_a_page_and_no_page_is_longer() {
    for (int total : new int[] {0, 1, 50, 51, 100, 101, 149, 150, 151}) {
      Set<Integer> seen = new HashSet<>();
      for (int number : new PageNumbers(total, SIZE).numbers()) {
        List<Integer> page = shown(total, number);
        assertTrue(page.size() <= SIZE, total + ": " + page);
        assertTrue(number == PageNumbers.NEWEST || page.size() == SIZE, "a numbered page is full");
        seen.addAll(page);
      }
      assertEquals(total, seen.size());
    }
  }

  @Test
  void a_numbered_page_keeps_what_it_holds_when_the_list_grows() {
    List<Integer> first = shown(51, 1);
    assertEquals(List.of(50, 1), List.of(first.get(0), first.get(SIZE - 1)));
    for (int total = 52; total < 260; total++) {
      assertEquals(first, shown(total, 1), "at " + total);
    }
    assertEquals(shown(101, 2), shown(250, 2));
  }

  @Test
  void the_newest_page_shows_the_newest() {
    assertEquals(51, shown(51, PageNumbers.NEWEST).get(0));
    assertEquals(SIZE, shown(51, PageNumbers.NEWEST).size());
  }
}

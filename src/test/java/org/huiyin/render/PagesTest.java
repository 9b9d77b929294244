package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  private static final int SIZE = 50;

  /** Things named after their age: 1 is the oldest. */
  private static List<Integer> newestFirst(int total) {
    return IntStream.rangeClosed(1, total).mapToObj(age -> total + 1 - age).toList();
  }

  private static List<Integer> shown(int total, int number) {
    return new Pages(total, SIZE).of(newestFirst(total), number);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "50, 0", "51, 1", "99, 1", "100, 1", "101, 2", "10000, 199"})
  void pages_are_numbered_once_they_are_full_and_needed(int total, int numbered) {
    assertEquals(numbered, new Pages(total, SIZE).numbered());
  }

  @Test
  void every_thing_is_on_a_page_and_no_page_is_longer() {
    for (int total : new int[] {0, 1, 50, 51, 100, 101, 149, 150, 151}) {
      Set<Integer> seen = new HashSet<>();
      for (int number : new Pages(total, SIZE).numbers()) {
        List<Integer> page = shown(total, number);
        assertTrue(page.size() <= SIZE, total + ": " + page);
        assertTrue(number == Pages.NEWEST || page.size() == SIZE, "a numbered page is full");
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
    assertEquals(51, shown(51, Pages.NEWEST).get(0));
    assertEquals(SIZE, shown(51, Pages.NEWEST).size());
  }

  @Test
  void the_way_leads_from_the_newest_to_the_oldest_and_back() {
    Pages pages = new Pages(151, SIZE);
    List<String> way = new ArrayList<>();
    for (int number : pages.numbers()) {
      Links links = Links.from(org.huiyin.model.Language.ZH, Pages.path("replies/", number));
      Pager pager = Pager.of(pages, number, "replies/", links).orElseThrow();
      way.add(pager.newerHref().orElse("-") + " " + pager.olderHref().orElse("-"));
    }
    assertEquals(
        List.of(
            "- page/3/index.html",
            "../../index.html ../2/index.html",
            "../3/index.html ../1/index.html",
            "../2/index.html -"),
        way);
  }
}

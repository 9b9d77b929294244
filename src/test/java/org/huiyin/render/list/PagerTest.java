package org.huiyin.render.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.junit.jupiter.api.Test;

class PagerTest {
  @Test
  void the_way_leads_from_the_newest_to_the_oldest_and_back() {
    PageNumbers pages = new PageNumbers(151, 50);
    List<String> way = new ArrayList<>();
    for (int number : pages.numbers()) {
      Links links = Links.from("", PageNumbers.path("replies/", number));
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

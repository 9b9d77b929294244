package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, assets/site.css, assets/site.css",
    "replies/index.html, index.html, ../index.html",
    "replies/x/index.html, assets/site.css, ../../assets/site.css",
    "replies/x/index.html, replies/x/data/a.csv, data/a.csv",
    "replies/x/index.html, replies/xy/index.html, ../xy/index.html",
    "replies/x/index.html, replies/index.html, ../index.html"
  })
  void links_are_relative_between_any_two_files(String from, String to, String href) {
    assertEquals(href, Links.from("", from).to(to));
  }

  @Test
  void a_page_without_a_place_links_from_the_root() {
    assertEquals(
        "/sub/replies/",
        Links.fromAnywhere("https://huiyin.example/sub/").to("replies/index.html"));
    assertEquals("/", Links.fromAnywhere("https://huiyin.example/").to("index.html"));
  }

  @Test
  void addresses_for_the_outside_leave_the_index_out() {
    assertEquals("https://a.example/", Links.absolute("https://a.example/", "index.html"));
    assertEquals("https://a.example/feed.xml", Links.absolute("https://a.example/", "feed.xml"));
  }
}

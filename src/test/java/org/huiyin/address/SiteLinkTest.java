package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinkTest {
  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/replies/, replies/index.html",
    "/replies, replies",
    "/files/a.pdf?x#y, files/a.pdf",
    "../, replies/index.html",
    "..,  replies/index.html",
    "../.., index.html",
    "., replies/x/index.html",
    "./charts/a.png, replies/x/charts/a.png",
    "charts/a.png, replies/x/charts/a.png",
    "index.html, replies/x/index.html",
    "#s1, replies/x/index.html",
    "?x, replies/x/index.html",
    "/%72eplies/, replies/index.html",
    "/a|b{, a|b{",
    "/100%, 100%",
    "/%E8%B7%AF, 路",
    "//x, /x"
  })
  void a_link_leads_to_a_file(String link, String file) {
    assertEquals(Optional.of(file), SiteLink.of(link).fileFrom("replies/x/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../", "/..", "/a/../../b"})
  void a_link_may_lead_out_of_the_site(String link) {
    assertEquals(Optional.empty(), SiteLink.of(link).fileFrom("replies/x/"));
  }

  @ParameterizedTest
  @CsvSource({"#s1, s1", "/x/#%E8%B7%AF, 路", "x#a#b, a#b", "#, ''"})
  void a_fragment_is_decoded(String link, String fragment) {
    assertEquals(Optional.of(fragment), SiteLink.of(link).fragment());
  }
}

package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "https://example.org/, https://example.org/",
    "http://example.org:8080/a/b, http://example.org:8080/a/b/",
    "https://example.org/路径/, https://example.org/%E8%B7%AF%E5%BE%84/",
    "https://example.org/%E8%B7%AF, https://example.org/%E8%B7%AF/",
    "https://xn--fiqs8s.example/, https://xn--fiqs8s.example/",
  })
  void an_address_gets_the_form_in_which_it_is_published(String written, String published) {
    assertEquals(Optional.of(published), WebUrl.base(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/",
        "ftp://example.org/",
        "https:///a/",
        "https://example.org/?",
        "https://example.org/?a",
        "https://example.org/#",
        "https://user@example.org/",
        "https://example.org/a b/",
        "javascript:alert(1)"
      })
  void anything_else_is_refused(String written) {
    assertEquals(Optional.empty(), WebUrl.base(written));
  }
}

package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "http://a.example/x?y#z",
        "HTTPS://A.example:8080/",
        "https://[::1]:8080/x",
        "https://a.example?x=1",
        "https://例子.example/路径?问=答#节",
        "https://a.example/%E8%B7%AF",
        "mailto:a@b.example",
        "tel:+86-25-1"
      })
  void web_mail_and_telephone_stay_as_they_are(String url) {
    assertEquals(Optional.of(url), WebUrl.external(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "https://user@evil.example/",
        "https://user:pass@evil.example/",
        "https:///x",
        "https://",
        "https://:80/",
        "https://a|b/",
        "https://a.example:1234567/",
        "https://a.example\\@evil.example/",
        "https://a.example/ x",
        "https://a.example/\u200Bx",
        "mailto:",
        "mailto://x",
        "a b",
        "x"
      })
  void everything_else_is_refused(String url) {
    assertTrue(WebUrl.external(url).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "https://a.example/a|b, https://a.example/a%7Cb",
        "https://a.example/x?q=\"a\", https://a.example/x?q=%22a%22",
        "https://a.example/<a>, https://a.example/%3Ca%3E",
        "https://a.example/{id}, https://a.example/%7Bid%7D",
        "https://a.example/?a[]=1, https://a.example/?a%5B%5D=1",
        "https://a.example/^`#^`, https://a.example/%5E%60#%5E%60",
        "https://a.example/100%, https://a.example/100%25",
        "https://a.example/%zz%41, https://a.example/%25zz%41",
        "https://a.example/#a#b, https://a.example/#a%23b",
        "mailto:a@b.example?subject=1|2, mailto:a@b.example?subject=1%7C2",
        "tel:1|2, tel:1%7C2",
      })
  void what_browsers_read_and_the_standard_does_not_allow_is_encoded(String url, String encoded) {
    assertEquals(Optional.of(encoded), WebUrl.external(url));
    assertEquals(encoded, URI.create(encoded).toString());
  }

  /** Every ASCII character in every part: never an address that no parser reads. */
  @Test
  void whatever_is_accepted_can_be_parsed() {
    for (char c = 0; c < 0x80; c++) {
      for (String form :
          new String[] {
            "https://a.example/x?x", "https://a.example/?x#x", "mailto:x@b?x", "tel:x"
          }) {
        WebUrl.external(form.replace("x", "1" + c + "2")).ifPresent(URI::create);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example/, https://a.example/",
    "http://a.example:8080/sub, http://a.example:8080/sub/",
    "https://a.example/路径, https://a.example/%E8%B7%AF%E5%BE%84/",
    "https://a.example/a|b/, https://a.example/a%7Cb/"
  })
  void the_address_of_a_site_is_ascii_with_a_slash_at_its_end(String url, String base) {
    assertEquals(Optional.of(base), WebUrl.base(url));
    assertEquals(base, URI.create(base).toASCIIString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo.example",
        "ftp://a.example/",
        "https://a.example/?x",
        "https://a.example/#x",
        "https://user@a.example/",
        "https://例子.example/",
        "https://",
        "//a.example/"
      })
  void other_addresses_are_none_of_a_site(String url) {
    assertTrue(WebUrl.base(url).isEmpty());
  }
}

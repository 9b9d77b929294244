package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "苏北",
        "a/b",
        "..",
        "../../etc/passwd",
        "a b",
        "📚",
        "A",
        "con",
        "aux",
        "lpt1",
        "-",
        "a--b",
        "%2e%2e",
        "\u202Ea",
        "",
        " ",
        "Ａ",
        "ı",
        "ſ",
        "x#y?z"
      })
  void any_text_becomes_a_name_that_every_file_system_takes(String text) {
    String slug = Slug.of(text);
    assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
    assertTrue(!slug.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]"), slug);
    assertEquals(slug, Slug.of(text));
  }

  @Test
  void an_id_stays_as_it_is() {
    assertEquals("smart-manufacturing", Slug.of("smart-manufacturing"));
  }

  @Test
  void a_long_text_gets_a_short_name() {
    assertTrue(Slug.of("northern ".repeat(500)).length() < 60);
  }

  @Test
  void texts_that_read_alike_stay_apart() {
    Set<String> slugs = new HashSet<>();
    List<String> texts =
        List.of("a b", "a/b", "a-b", "A B", "a  b", "a.b", "a b ", "苏北", "苏中", "a 苏北 b");
    texts.forEach(text -> slugs.add(Slug.of(text)));
    assertEquals(texts.size(), slugs.size());
    assertNotEquals(Slug.hashed("2021", "2021年|2021"), Slug.hashed("2021", "2021年度|2021"));
  }
}

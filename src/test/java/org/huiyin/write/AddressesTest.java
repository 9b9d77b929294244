package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.huiyin.model.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private final Addresses addresses = new Addresses();

  @Test
  void the_paths_of_a_site_are_taken() {
    for (String path :
        List.of(
            "index.html",
            "404.html",
            "replies/js-2021-1002/charts/workshops-by-region.svg",
            "search/a_1.json",
            "console.html",
            "compass/com10.html",
            "CNAME",
            "BingSiteAuth.xml",
            "MP_verify_aBcD.txt",
            ".well-known/acme-challenge/_a-B",
            "_headers",
            "_redirects",
            ".nojekyll")) {
      addresses.take(path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/index.html",
        "a/",
        "a//b",
        ".",
        "..",
        "a/../b",
        "../a",
        "./a",
        "a/.hidden",
        "a/.well-known/b",
        ".well-known",
        ".well-known/",
        ".well-known/.hidden",
        "Con.txt",
        ".huiyin-manifest.json",
        "回音.html",
        "a b",
        "a\\b",
        "c:a",
        "a\nb",
        "a.html\n",
        "a.",
        "con",
        "nul.txt",
        "a/com1.html",
        "a/_headers",
        "_other",
        "-a"
      })
  void other_paths_are_refused(String path) {
    assertThrows(IllegalArgumentException.class, () -> addresses.take(path));
  }

  @Test
  void a_path_that_no_disk_takes_is_refused() {
    addresses.take("a".repeat(200));
    assertThrows(IllegalArgumentException.class, () -> addresses.take("b".repeat(201)));
    assertThrows(
        IllegalArgumentException.class, () -> addresses.take("long-name/".repeat(100) + "a"));
  }

  @Test
  void a_path_is_taken_once() {
    addresses.take("a/index.html");
    IllegalStateException twice =
        assertThrows(IllegalStateException.class, () -> addresses.take("a/index.html"));
    assertEquals("put twice: a/index.html", twice.getMessage());
  }

  @Test
  void two_paths_do_not_differ_only_in_case() {
    addresses.take("a/CNAME");
    assertThrows(IllegalStateException.class, () -> addresses.take("A/cname"));
  }

  @Test
  void a_path_is_a_file_or_a_folder() {
    addresses.take("a/b/c.html");
    assertThrows(IllegalStateException.class, () -> addresses.take("a/b"));
    assertThrows(IllegalStateException.class, () -> addresses.take("a"));
    assertThrows(IllegalStateException.class, () -> addresses.take("a/b/c.html/d"));
  }

  @Test
  void a_build_that_writes_nowhere_counts_and_is_as_strict() {
    DiscardingOutput nowhere = new DiscardingOutput();
    nowhere.put(OutputFile.text("a.html", ""));
    nowhere.put(OutputFile.text("b.html", ""));
    assertThrows(IllegalStateException.class, () -> nowhere.put(OutputFile.text("a.html", "")));
    assertEquals(2, nowhere.count());
  }
}

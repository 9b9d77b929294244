package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.huiyin.bytes.Digest;
import org.huiyin.model.artefact.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  private final OutputPaths paths = new OutputPaths();

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
            "files/Plan-2024.PDF",
            ".well-known/security.txt",
            "_headers",
            "_redirects",
            ".nojekyll")) {
      paths.take(path);
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
        "AUX.png",
        ".well-known",
        "a/.well-known/b",
        "nul.txt",
        "a/com1.html",
        "a/_headers",
        "_other",
        "-a"
      })
  void other_paths_are_refused(String path) {
    assertThrows(IllegalArgumentException.class, () -> paths.take(path));
  }

  @Test
  void a_path_that_no_disk_takes_is_refused() {
    paths.take("a".repeat(200) + ".gz");
    assertThrows(IllegalArgumentException.class, () -> paths.take("b".repeat(204)));
    assertThrows(IllegalArgumentException.class, () -> paths.take("long-name/".repeat(101) + "a"));
  }

  @Test
  void a_path_is_taken_once() {
    paths.take("a/index.html");
    IllegalStateException twice =
        assertThrows(IllegalStateException.class, () -> paths.take("a/index.html"));
    assertEquals("cannot both be files: a/index.html, a/index.html", twice.getMessage());
  }

  @Test
  void paths_that_differ_in_case_only_are_one() {
    paths.take("files/Plan.pdf");
    assertThrows(IllegalStateException.class, () -> paths.take("files/plan.pdf"));
    assertThrows(IllegalStateException.class, () -> paths.take("Files"));
    assertTrue(paths.holds("files/Plan.pdf"));
    assertFalse(paths.holds("files/plan.pdf"));
    assertFalse(paths.holds("files"));
  }

  @Test
  void two_paths_do_not_differ_only_in_case() {
    paths.take("a/CNAME");
    assertThrows(IllegalStateException.class, () -> paths.take("A/cname"));
  }

  @Test
  void a_path_is_a_file_or_a_folder() {
    paths.take("a/b/c.html");
    assertThrows(IllegalStateException.class, () -> paths.take("a/b"));
    assertThrows(IllegalStateException.class, () -> paths.take("a"));
    assertThrows(IllegalStateException.class, () -> paths.take("a/b/c.html/d"));
  }

  /** More folders than stay in memory, each filled twice: what is packed comes back. */
  @Test
  void many_folders_are_listed_in_their_order_with_all_that_is_known() {
    NavigableMap<String, Receipt.Stamp> expected = new TreeMap<>();
    for (int round = 0; round < 2; round++) {
      for (int folder = 0; folder < 200; folder++) {
        for (String path :
            List.of("r/" + folder + "/" + round, "r/" + folder + "/Sub/" + round + ".html")) {
          Receipt.Stamp stamp = new Receipt.Stamp(path, folder, Digest.of(path));
          assertEquals(round == 0, paths.take(path), path);
          paths.describe(stamp);
          expected.put(path, stamp);
        }
      }
    }
    paths.take("r/7/nothing-is-known");
    List<Receipt.Stamp> listed = new ArrayList<>();
    paths.visit(listed::add);
    assertEquals(List.copyOf(expected.values()), listed);
    assertTrue(expected.keySet().stream().allMatch(paths::holds));
    assertTrue(paths.holds("r/7/nothing-is-known"));
    assertFalse(paths.holds("r/7/sub/1.html"));
    assertThrows(IllegalStateException.class, () -> paths.take("r/0/1"));
    List<String> folders = new ArrayList<>();
    paths.visitFolders(folders::add);
    assertTrue(folders.containsAll(List.of("r/0/Sub/", "r/199/", "r/", "")));
    assertTrue(folders.indexOf("r/0/Sub/") < folders.indexOf("r/0/"));
    assertTrue(folders.indexOf("r/0/") < folders.indexOf("r/"));
    assertEquals("", folders.get(folders.size() - 1));
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

package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "js-2021-1002", "console", "com10", "lpt", "nul-1"})
  void an_id_is_a_name_that_all_its_files_can_have(String id) {
    assertTrue(PathName.isId(id));
    for (String path :
        List.of(
            SitePaths.file(SitePaths.textPage(id)),
            SitePaths.file(ReplyPaths.address(id)),
            ReplyPaths.address(id) + ReplyPaths.chart(id, "svg"),
            ReplyPaths.address(id) + ReplyPaths.image(id + ".webp"))) {
      assertTrue(PathName.isPath(path), path);
      assertTrue(PathName.isOutputPath(path + ".gz"), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "a--b", "A", "a_b", "a.b", "回音", "a/b", "..", "con", "com0"})
  void other_texts_are_no_ids(String text) {
    assertFalse(PathName.isId(text));
  }

  @Test
  void an_id_has_a_greatest_length() {
    assertTrue(PathName.isId("a".repeat(80)));
    assertFalse(PathName.isId("a".repeat(81)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "PRN", "aux.png", "Nul.tar.gz", "com0", "lpt9.html"})
  void some_names_are_kept_by_windows(String name) {
    assertTrue(PathName.isReserved(name));
    assertFalse(PathName.isPath("a/" + name));
    assertFalse(PathName.isStaticPath("a/" + name + "/b"));
    assertEquals(Optional.of(name), PathName.reservedIn("a/" + name + "/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CNAME", "MP_verify_aBcD.txt", ".well-known/a/b.txt", "Files/a.PDF", "_redirects"})
  void files_of_the_owner_may_have_upper_case(String path) {
    assertTrue(PathName.isStaticPath(path));
    assertTrue(PathName.isOutputPath(path));
    assertFalse(PathName.isPath(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/", "/a", "a b", ".htaccess", "a/.well-known/b", "a.", "附件.pdf"})
  void other_paths_are_refused_to_all(String path) {
    assertFalse(PathName.isPath(path));
    assertFalse(PathName.isStaticPath(path));
    assertFalse(PathName.isOutputPath(path));
  }

  @ParameterizedTest
  @CsvSource({"Site Plan, site-plan", "aux, aux-1", "a_b--c, a-b-c", "图1, 1"})
  void a_like_id_can_be_named(String text, String id) {
    assertEquals(Optional.of(id), PathName.idLike(text));
    assertEquals(Optional.empty(), PathName.idLike("图"));
  }

  @Test
  void two_paths_cannot_both_be_files() {
    PathTree<String> tree = new PathTree<>();
    tree.add("a/b/c.html", "first");
    tree.add("d.html", "second");
    for (String path : List.of("a", "a/b", "A/B/c.html", "a/b/c.html/d")) {
      assertEquals(Optional.of("first"), tree.conflictWith(path), path);
    }
    assertEquals(Optional.of("second"), tree.conflictWith("D.HTML/x/y"));
    for (String path : List.of("a/b/d.html", "a/c", "ab", "d")) {
      assertEquals(Optional.empty(), tree.conflictWith(path), path);
    }
  }

  @Test
  void the_paths_of_a_reply_are_not_too_long_for_windows() {
    String id = "a".repeat(PathName.LONGEST_ID);
    String longest = "en/" + ReplyPaths.address(id) + ReplyPaths.chart(id, "json") + ".gz";
    assertTrue(longest.length() <= PathName.LONGEST_ON_WINDOWS, longest);
    assertTrue(("files/" + id + ".xlsx").length() <= ReplyPaths.chart(id, "json").length());
  }
}

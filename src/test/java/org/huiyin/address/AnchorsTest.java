package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"$]+)\"");
  private static final Pattern GIVEN = Pattern.compile("<@(?:display\\.\\w+|fold) \"([^\"$]+)\"");

  /** Ids of pages without an author's text. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "pages/home.ftlh",
          "pages/map.ftlh",
          "pages/replies.ftlh",
          "pages/search.ftlh",
          "pages/year.ftlh");

  /** Headings of authors cannot have the ids that the theme uses. */
  @Test
  void every_id_of_a_template_is_reserved() throws IOException {
    Path theme = Path.of("templates");
    int found = 0;
    try (Stream<Path> files = Files.walk(theme)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        if (ELSEWHERE.contains(theme.relativize(file).toString().replace('\\', '/'))) {
          continue;
        }
        for (Pattern pattern : List.of(ID, GIVEN)) {
          Matcher id = pattern.matcher(Files.readString(file));
          while (id.find()) {
            assertTrue(Anchors.isReserved(id.group(1)), file + ": " + id.group(1));
            found++;
          }
        }
      }
    }
    assertTrue(found > 15, "only " + found);
  }

  @Test
  void every_id_that_is_made_is_reserved() {
    for (String id :
        List.of(
            Anchors.figure("a"),
            Anchors.observation("a", "b"),
            Anchors.claim("a"),
            Anchors.commitment("a"),
            Anchors.chart("a"),
            Anchors.drawing("a"),
            Anchors.mention(1),
            Anchors.revision(1),
            Anchors.document("a"))) {
      assertTrue(Anchors.isReserved(id), id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s1", "s1-1", "part-1", "part-one", "charts", "m", "m-a", "page", "search"})
  void headings_have_all_others(String id) {
    assertFalse(Anchors.isReserved(id));
  }
}

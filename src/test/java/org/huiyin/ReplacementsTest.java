package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a hint says to the letter what to write, writing it makes the problem go away. */
@Tag("slow")
class ReplacementsTest {
  @Test
  void writing_what_a_hint_says_removes_its_problem(@TempDir Path folder) throws IOException {
    Set<String> replaced = new TreeSet<>();
    for (Mistake mistake : BadInputTest.mistakes()) {
      Path source = WholeSite.goodSite(Files.createDirectories(folder.resolve(mistake.name())));
      mistake.make(source);
      for (Problem problem : WholeSite.problems(source)) {
        if (problem.replacement().isPresent()) {
          replaced.add(problem.code());
          assertGone(problem, source, mistake);
        }
      }
    }
    assertEquals(
        List.of(
            "bad-choice",
            "bad-date",
            "bad-period",
            "dead-link",
            "image-place",
            "relative-date",
            "unknown-attachment",
            "unknown-category",
            "unknown-cell-form",
            "unknown-chart",
            "unknown-chart-kind",
            "unknown-claim",
            "unknown-commitment",
            "unknown-figure",
            "unknown-form",
            "unknown-key",
            "unknown-mark",
            "unknown-observation",
            "unknown-organisation",
            "unknown-outcome-scheme",
            "unknown-topic",
            "unparsed-id",
            "unparsed-link",
            "unsafe-link"),
        List.copyOf(replaced));
  }

  private static void assertGone(Problem problem, Path source, Mistake mistake) throws IOException {
    Path file = source.resolve(problem.origin().file().path());
    String before = Files.readString(file);
    int start = problem.origin().start();
    assertTrue(before.startsWith(problem.origin().file().text()), "places are those of the file");
    Files.writeString(
        file,
        before.substring(0, start)
            + problem.replacement().orElseThrow()
            + before.substring(problem.origin().end()));
    List<String> left =
        WholeSite.problems(source).stream()
            .filter(each -> each.code().equals(problem.code()))
            .filter(each -> each.origin().toString().equals(problem.origin().toString()))
            .map(each -> each.code() + " " + each.message())
            .toList();
    Files.writeString(file, before);
    assertEquals(List.of(), left, mistake + ": " + problem);
  }
}

package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.pipeline.Preview;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a hint says to the letter what to write, writing it makes the problem go away. */
@Tag("slow")
class ReplacementsTest {
  private static final Preview.Audience NOBODY =
      new Preview.Audience() {
        @Override
        public boolean looksAt(String reply) {
          return false;
        }

        @Override
        public void published(String reply) {}

        @Override
        public boolean hasNews() {
          return false;
        }
      };

  @Test
  void writing_what_a_hint_says_removes_its_problem(@TempDir Path folder) throws IOException {
    Set<String> replaced = new TreeSet<>();
    for (Mistake mistake : BadInputTest.mistakes()) {
      Path source = WholeSite.goodSite(Files.createDirectories(folder.resolve(mistake.name())));
      mistake.make(source);
      for (Problem problem : problems(source)) {
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
        problems(source).stream()
            .filter(each -> each.code().equals(problem.code()))
            .filter(each -> each.origin().toString().equals(problem.origin().toString()))
            .map(each -> each.code() + " " + each.message())
            .toList();
    Files.writeString(file, before);
    assertEquals(List.of(), left, mistake + ": " + problem);
  }

  private static List<Problem> problems(Path source) throws IOException {
    Preview preview =
        new Preview(
            new Request(
                source,
                source.resolve("site"),
                Request.Mode.PREVIEW,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                1));
    preview.update(Preview.Changes.ALL, NOBODY);
    preview.finish();
    return preview.problems();
  }
}

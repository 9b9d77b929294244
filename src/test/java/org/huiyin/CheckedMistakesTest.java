package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check finds in each mistake what a build finds. Where a hint says to the letter what to write,
 * writing it makes the problem go away.
 */
@Tag("slow")
class CheckedMistakesTest {
  private static final Pattern TOLD = Pattern.compile("(?m)^(\\S.*): (?:错误|警告)\\[([^\\]]+)]: ");

  @Test
  void a_check_finds_what_a_build_finds_and_replacements_mend_it(@TempDir Path folder)
      throws IOException {
    Set<String> replaced = new TreeSet<>();
    for (Mistake mistake : BadInputTest.mistakes()) {
      Path source = WholeSite.goodSite(Files.createDirectories(folder.resolve(mistake.name())));
      mistake.make(source);
      List<Problem> problems = WholeSite.problems(source);
      assertEquals(told(mistake), places(problems), mistake.name());
      for (Problem problem : problems) {
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

  /** What a build says of a mistake: each place and code. */
  private static Set<String> told(Mistake mistake) throws IOException {
    return TOLD.matcher(Files.readString(BadInputTest.BAD.resolve(mistake.name() + ".txt")))
        .results()
        .map(line -> line.group(1) + " " + line.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.origin() + " " + problem.code())
        .collect(Collectors.toCollection(TreeSet::new));
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

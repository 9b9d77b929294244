package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * Every problem that the program can report is provoked by a test.
 *
 * <p>A code is a key of the message catalogue without a dot. {@code CatalogueTest} holds that the
 * sources say no key that is not there, and that they say every key that is.
 */
class ProblemCodesTest {
  private static final Pattern REPORTED = Pattern.compile("(?:错误|警告)\\[([^\\]]+)]:");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");

  @Test
  void every_code_is_provoked_by_a_test() throws IOException {
    Set<String> missing = codes();
    missing.removeAll(reported());
    missing.removeAll(namedByTestsOfOutput());
    assertEquals(
        Set.of(),
        missing,
        """
        No test provokes these codes. For each, make the mistake once in BadInputTest or in one of the
        lists that it joins (FileMistakes, ValueMistakes, TextMistakes, ChartMistakes), then run
        mvn test -Dtest=BadInputTest -Dgolden=overwrite and read the new file in sites/bad: the code
        must stand there, at the right line. A failure of the output folder (EnvironmentFailure) has
        no golden file; assert its code in a test of the package write, and that of a cache or
        shard in its package. A code that nothing can
        provoke is deleted with its messages.
        """);
  }

  @Test
  void what_is_reported_is_a_code_of_the_catalogue() throws IOException {
    Set<String> unknown = reported();
    assertTrue(unknown.size() > 100, "the pattern still finds the codes: " + unknown);
    unknown.removeAll(codes());
    assertEquals(Set.of(), unknown);
  }

  private static Set<String> codes() throws IOException {
    Properties messages = new Properties();
    try (InputStream stream = Main.class.getResourceAsStream("messages_en.properties")) {
      messages.load(new InputStreamReader(stream, UTF_8));
    }
    return messages.stringPropertyNames().stream()
        .filter(key -> !key.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in the golden files of whole sites. */
  private static Set<String> reported() throws IOException {
    return found(REPORTED, texts(Path.of("src/test/resources/sites"), ".txt"));
  }

  private static Set<String> namedByTestsOfOutput() throws IOException {
    Set<String> named =
        found(LITERAL, texts(Path.of("src/test/java/org/huiyin/write"), "Test.java"));
    named.addAll(found(LITERAL, texts(Path.of("src/test/java/org/huiyin/cache"), "Test.java")));
    named.addAll(found(LITERAL, texts(Path.of("src/test/java/org/huiyin/shard"), "Test.java")));
    return named;
  }

  private static Set<String> found(Pattern pattern, List<String> texts) {
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results())
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(Path folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}

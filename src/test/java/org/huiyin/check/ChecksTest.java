package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  @Test
  void every_check_has_a_test_of_its_name() throws IOException {
    List<Path> checks;
    try (Stream<Path> files = Files.walk(MAIN.resolve("org/huiyin/check"))) {
      checks = files.filter(Files::isRegularFile).filter(ChecksTest::isCheck).toList();
    }
    assertTrue(checks.size() > 10, checks::toString);
    List<String> missing =
        checks.stream()
            .map(check -> MAIN.relativize(check).toString().replace(".java", "Test.java"))
            .filter(test -> !Files.exists(TEST.resolve(test)))
            .toList();
    assertEquals(List.of(), missing, "write a good and a bad case of what the check asks for");
  }

  private static boolean isCheck(Path file) {
    try {
      return Files.readString(file).contains("implements Check ");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

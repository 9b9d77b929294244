package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a copy of the flagship, any one digit of any value in {@code figures.yml}, or of any bound
 * number in {@code index.md} and {@code index.en.md}, is changed: the build fails, and names the
 * line of that digit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class EveryDigitTest {
  private static final String REPLY = "content/replies/js-2021-1002/";
  private static final Pattern VALUE = Pattern.compile("\\bvalue: ([0-9]+)");
  private static final Pattern BOUND = Pattern.compile("\\[([0-9,]+)[^\\]]*]\\(figure:");

  private Path source;

  @BeforeAll
  void copyFlagship(@TempDir Path folder) throws IOException {
    source = folder;
    WholeSite.copy(Path.of("content"), folder.resolve("content"));
    assertEquals(0, check().exit());
  }

  @Test
  void a_changed_digit_of_a_value_fails_and_names_its_line() throws IOException {
    assertTrue(changeEach("figures.yml", VALUE) >= 100);
  }

  @Test
  void a_changed_digit_of_a_bound_number_fails_at_its_line() throws IOException {
    assertTrue(changeEach("index.md", BOUND) >= 50);
    assertTrue(changeEach("index.en.md", BOUND) >= 50);
  }

  private int changeEach(String name, Pattern number) throws IOException {
    Path file = source.resolve(REPLY + name);
    String text = Files.readString(file);
    List<String> unnoticed = new ArrayList<>();
    int changes = 0;
    Matcher found = number.matcher(text);
    while (found.find()) {
      for (int at = found.start(1); at < found.end(1); at++) {
        char digit = text.charAt(at);
        if (digit == ',') {
          continue;
        }
        char other = digit == '9' ? '1' : (char) (digit + 1);
        Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
        WholeSite.Run run = check();
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        if (run.exit() != 1 || !run.err().contains(REPLY + name + ":" + line + ":")) {
          unnoticed.add(name + ":" + line + " " + found.group() + "\n" + run.err());
        }
        changes++;
      }
    }
    Files.writeString(file, text);
    assertEquals(List.of(), unnoticed);
    return changes;
  }

  private WholeSite.Run check() {
    return WholeSite.huiyin("check", "--source", source.toString());
  }
}

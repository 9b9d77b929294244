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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a copy of the flagship, any one digit of any value in {@code figures.yml}, or of any bound
 * number in {@code index.md} and {@code index.en.md}, is changed: the build fails, and names the
 * line of that digit. Usually one digit of each number is tried, in an {@link Exhaustive} run all.
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
    assertTrue(changeEach("figures.yml", VALUE) >= Exhaustive.times(40, 100));
  }

  @Test
  void a_changed_digit_of_a_bound_number_fails_at_its_line() throws IOException {
    assertTrue(changeEach("index.md", BOUND) >= Exhaustive.times(20, 50));
    assertTrue(changeEach("index.en.md", BOUND) >= Exhaustive.times(20, 50));
  }

  private int changeEach(String name, Pattern number) throws IOException {
    Path file = source.resolve(REPLY + name);
    String text = Files.readString(file);
    List<String> unnoticed = new ArrayList<>();
    int changes = 0;
    Matcher found = number.matcher(text);
    for (int nth = 0; found.find(); nth++) {
      for (int at : digits(text, found, nth)) {
        char digit = text.charAt(at);
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

  /** The places of the digits to be changed: of the first number the first digit, and so on. */
  private static List<Integer> digits(String text, Matcher number, int nth) {
    List<Integer> digits =
        IntStream.range(number.start(1), number.end(1))
            .filter(at -> text.charAt(at) != ',')
            .boxed()
            .toList();
    return Exhaustive.isOn() ? digits : List.of(digits.get(nth % digits.size()));
  }

  private WholeSite.Run check() {
    return WholeSite.huiyin("check", "--source", source.toString());
  }
}

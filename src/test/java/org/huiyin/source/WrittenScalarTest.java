package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of the characters of a scalar, in the forms in which YAML can write it. */
class WrittenScalarTest {

  /**
   * In the file and the text, {@code ¶} stands for a line break and {@code ~} for a blank. The last
   * column has what the file holds at each stretch of the text.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "共7个, 共7个, 共7个",
        "共7个¶~~是8个, 共7个~是8个, 共7个|¶~~|是8个",
        "\"共\\t7个\", 共~7个, 共|\\t|7个",
        "\"共\\u30007\", 共　7, 共|\\u3000|7",
        "\"a\\\"b\", a\"b, a|\\\"|b",
        "'a''b', a'b, a|''|b",
        ">-¶~~共7¶~~是8¶, 共7~是8, 共7|¶~~|是8",
        ">-~#~注¶~~共7¶, 共7, 共7",
        "|¶~~共7¶~~是8¶, 共7¶是8¶, 共7¶|是8¶",
        "\"a\\¶~~b\", ab, a|b",
        "[共](claim:x)7, 共7, ?",
        "别的, 共7, ?",
      })
  void stretches(String written, String text, String expected) {
    String file = plain(written);
    Origin whole = new SourceFile("a.yml", "k: " + file + "\nz: 0\n").at(3, 3 + file.length());
    Optional<String> found =
        WrittenScalar.of(whole, plain(text))
            .map(
                stretches ->
                    stretches.stream()
                        .map(each -> each.origin())
                        .map(each -> each.file().text().substring(each.start(), each.end()))
                        .collect(Collectors.joining("|")));
    String shown = found.orElse("?").replace('\n', '¶').replace(' ', '~');
    assertEquals(expected, shown);
  }

  private static String plain(String text) {
    return text.replace('¶', '\n').replace('~', ' ');
  }
}

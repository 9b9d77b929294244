package org.huiyin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.Golden;
import org.huiyin.draft.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages and copies of every shape, from the file to the card and the parts. Their names say the
 * shape; all of their content is made up.
 */
class ImportedLettersTest {
  private static final Path FILES = Path.of("src/test/resources/draft/letters");

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".expected"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_letter_is_read_as_expected(String name) throws IOException {
    Golden.check(
        "draft/letters/" + name + ".expected",
        Described.of(Files.readAllBytes(FILES.resolve(name))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_that_is_kept_back_is_in_the_lines_around_the_body(String name) throws IOException {
    Letter letter = Described.letter(Files.readAllBytes(FILES.resolve(name)));
    for (String kept : letter.keptBack()) {
      boolean inBody = Described.text(letter).stream().anyMatch(line -> line.contains(kept));
      assertTrue(letter.after().stream().noneMatch(line -> line.contains(kept)), kept);
      assertTrue(inBody || letter.original().stream().noneMatch(line -> line.contains(kept)), kept);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void the_encoding_makes_no_difference(String charset) throws IOException {
    for (String name : List.of("hanweb.html", "opinion.txt", "copy.md")) {
      String text = Files.readString(FILES.resolve(name));
      String expected = Described.of(text.getBytes(StandardCharsets.UTF_8));
      assertEquals(expected, Described.of(text.getBytes(Charset.forName(charset))), name);
      if (!charset.equals("GB18030")) {
        assertEquals(expected, Described.of(("\uFEFF" + text).getBytes(Charset.forName(charset))));
      }
    }
  }

  @Test
  void a_declared_encoding_does_not_outweigh_the_bytes() throws IOException {
    String text = Files.readString(FILES.resolve("hanweb.html"));
    String expected = Described.of(text.getBytes(StandardCharsets.UTF_8));
    for (String declared : List.of("gb2312", "gbk", "UTF-8,gb2312", "iso-8859-1")) {
      String page = text.replace("charset=\"utf-8\"", "charset=\"" + declared + "\"");
      assertEquals(expected, Described.of(page.getBytes(StandardCharsets.UTF_8)), declared);
      assertEquals(expected, Described.of(page.getBytes(Charset.forName("GB18030"))), declared);
    }
  }
}

package org.huiyin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Nature;
import org.huiyin.model.Progress;
import org.huiyin.model.Revision;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Nothing that readers see lacks a language, and nothing is kept that nobody says. */
class TextsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/huiyin/language");
  private static final Pattern GAP = Pattern.compile("\\{([0-9])");

  /** {@code t('key'} in templates. */
  private static final Pattern IN_TEMPLATES = Pattern.compile("\\bt\\('([a-z0-9.-]+)'");

  private final Texts chinese = Texts.of(Language.ZH);
  private final Texts english = Texts.of(Language.EN);

  private static Properties patterns(String language) throws IOException {
    Properties properties = new Properties();
    properties.load(
        Files.newBufferedReader(RESOURCES.resolve("texts_" + language + ".properties")));
    return properties;
  }

  private static Set<String> gaps(String pattern) {
    return GAP.matcher(pattern)
        .results()
        .map(gap -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_text_exists_in_every_language_with_the_same_gaps() throws IOException {
    assertEquals(chinese.keys(), english.keys());
    Properties zh = patterns("zh");
    Properties en = patterns("en");
    for (String key : chinese.keys()) {
      Set<String> more = gaps(en.getProperty(key));
      assertTrue(more.containsAll(gaps(zh.getProperty(key))), key + " drops what it is told");
      for (Texts texts : List.of(chinese, english)) {
        String filled = texts.get(key, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertTrue(
            filled.indexOf('{') < 0 && filled.indexOf('}') < 0, key + " leaves a gap: " + filled);
      }
    }
  }

  @Test
  void no_key_is_written_twice() throws IOException {
    for (String language : List.of("zh", "en")) {
      List<String> keys =
          Files.readAllLines(RESOURCES.resolve("texts_" + language + ".properties")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertEquals(keys.stream().distinct().toList(), keys, language);
    }
  }

  @Test
  void every_text_that_templates_ask_for_exists() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path template : files("templates", ".ftlh", ".ftlx")) {
      IN_TEMPLATES
          .matcher(Files.readString(template))
          .results()
          .map(found -> found.group(1))
          .forEach(asked::add);
    }
    assertTrue(asked.size() > 50, asked::toString);
    asked.removeAll(chinese.keys());
    assertEquals(Set.of(), asked);
  }

  /**
   * A key is said where it stands in quotes, or where a longer one is put together from its
   * beginning.
   */
  @Test
  void no_text_is_kept_that_nobody_says() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files("src/main/java", ".java")) {
      all.append(Files.readString(file));
    }
    for (Path file : files("templates", ".ftlh", ".ftlx")) {
      all.append(Files.readString(file));
    }
    String program = all.toString();
    Set<String> enums =
        Stream.of(
                Card.Kind.values(),
                Card.Status.values(),
                Card.Publicity.values(),
                Procedure.Consent.values(),
                Procedure.Attitude.values(),
                Nature.values(),
                Attachment.Type.values(),
                Commitment.Mode.values(),
                Progress.values(),
                Revision.Kind.values())
            .flatMap(Stream::of)
            .map(TextsTest::key)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> unsaid =
        chinese.keys().stream()
            .filter(key -> !enums.contains(key))
            .filter(
                key -> !program.contains("\"" + key + "\"") && !program.contains("'" + key + "'"))
            .filter(
                key ->
                    Stream.iterate(
                            key.lastIndexOf('.'),
                            dot -> dot > 0,
                            dot -> key.lastIndexOf('.', dot - 1))
                        .noneMatch(
                            dot -> program.contains("\"" + key.substring(0, dot + 1) + "\"")))
            .toList();
    assertEquals(List.of(), unsaid);
  }

  private static String key(Enum<?> constant) {
    String type =
        constant.getDeclaringClass().getName().replaceFirst(".*\\.", "").replace('$', '.');
    return (type + "." + constant.name()).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Test
  void every_constant_of_a_closed_list_has_its_word() {
    Stream.of(
            Card.Kind.values(),
            Card.Status.values(),
            Card.Publicity.values(),
            Nature.values(),
            Commitment.Mode.values(),
            Progress.values(),
            Revision.Kind.values())
        .flatMap(Stream::of)
        .forEach(
            constant ->
                assertTrue(!chinese.of(constant).isBlank() && !english.of(constant).isBlank()));
  }

  /**
   * What a reader sees comes from the message files; comments and what is matched in texts may be
   * Chinese.
   */
  @Test
  void no_template_speaks_by_itself() throws IOException {
    for (Path template : files("templates", ".ftlh", ".ftlx")) {
      List<String> chinese =
          Files.readAllLines(template).stream()
              .filter(line -> !line.contains("<#--"))
              .filter(
                  line ->
                      line.codePoints()
                          .anyMatch(
                              c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
              .toList();
      assertEquals(List.of(), chinese, template.toString());
    }
  }

  @Test
  void dates_are_as_exact_as_they_are_known() {
    PartialDate month = new PartialDate(2021, OptionalInt.of(6), OptionalInt.empty());
    assertEquals("2021年6月", chinese.date(month));
    assertEquals("June 2021", english.date(month));
    assertEquals(
        "18 June 2021", english.date(new PartialDate(2021, OptionalInt.of(6), OptionalInt.of(18))));
    assertEquals("2021", english.date(PartialDate.year(2021)));
  }

  @Test
  void one_is_singular_and_all_else_plural() {
    assertEquals(
        "1 reply to suggestions and proposals, newest first.", english.get("replies.lead", 1));
    assertEquals(
        "0 replies to suggestions and proposals, newest first.", english.get("replies.lead", 0));
  }

  @Test
  void a_text_that_cannot_be_said_is_a_fault() {
    assertThrows(IllegalArgumentException.class, () -> english.get("no.such-text"));
    assertThrows(IllegalArgumentException.class, () -> english.get("replies.lead"));
  }

  private static List<Path> files(String folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}

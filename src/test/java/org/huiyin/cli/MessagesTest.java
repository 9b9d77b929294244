package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.language.PropertyFile;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/huiyin/cli");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

  /** {@code Message.of("key"}, and a code after the place: {@code error(origin, "code"}. */
  private static final Pattern USED =
      Pattern.compile(
          "Message\\.of\\(\\s*\"([^\"]+)\""
              + "|\\b(?:error|warning|report)\\((?:(?!Message)[^;\"]|\"[^\"]*\")*?,\\s*\"([a-z0-9.-]+)\"");

  private final Messages chinese = Messages.of(Language.ZH);
  private final Messages english = Messages.of(Language.EN);

  @Test
  void both_languages_have_the_same_keys() {
    assertEquals(chinese.keys(), english.keys());
  }

  @Test
  void both_texts_of_a_key_have_the_same_placeholders() {
    for (String key : chinese.keys()) {
      if (key.equals("choice.named") || key.equals("kind.named")) {
        continue; // What is written in the file is English: Chinese adds its name.
      }
      Message message = Message.of(key, "a", "b", "c", "d", "e", "f");
      assertEquals(
          placeholders("messages_zh.properties", key),
          placeholders("messages_en.properties", key),
          key);
      assertTrue(!chinese.text(message).isBlank() && !english.text(message).isBlank(), key);
    }
  }

  private static Properties load(String name) {
    return PropertyFile.load(Messages.class, "/org/huiyin/cli/" + name);
  }

  private static Set<String> placeholders(String resource, String key) {
    return PLACEHOLDER
        .matcher(load(resource).getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void no_key_is_written_twice() throws IOException {
    for (String name : List.of("messages_zh", "messages_en", "help_zh", "help_en")) {
      List<String> keys =
          Files.readAllLines(RESOURCES.resolve(name + ".properties")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      List<String> twice = new ArrayList<>(keys);
      Set.copyOf(keys).forEach(twice::remove);
      assertEquals(List.of(), twice, name);
    }
  }

  @Test
  void help_exists_in_both_languages() {
    assertEquals(
        new TreeSet<>(load("help_zh.properties").stringPropertyNames()),
        new TreeSet<>(load("help_en.properties").stringPropertyNames()));
  }

  @Test
  void every_key_in_the_code_has_a_message() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String source : sources()) {
      USED.matcher(source)
          .results()
          .map(said -> said.group(1) == null ? said.group(2) : said.group(1))
          .forEach(missing::add);
    }
    assertTrue(missing.size() > 50, "the pattern still finds what the code says");
    missing.removeAll(chinese.keys());
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_message_is_used_in_the_code() throws IOException {
    Set<String> unused = new TreeSet<>(chinese.keys());
    for (String source : sources()) {
      unused.removeIf(key -> source.contains("\"" + key + "\""));
    }
    unused.removeIf(
        key -> key.endsWith(".hint") && chinese.keys().contains(key.replaceFirst("\\.hint$", "")));
    assertEquals(Set.of(), unused);
  }

  private static List<String> sources() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void arguments_that_are_messages_are_formatted_too() {
    Message message =
        Message.of("wrong-type", Message.of("type.list"), Message.of("type.this", "{0} $1 \\"));
    assertEquals("此处应为列表，写的却是“{0} $1 \\”", chinese.text(message));
    assertEquals("expected a list, found “{0} $1 \\”", english.text(message));
  }

  @Test
  void lists_are_joined_as_the_language_does() {
    Message message = Message.of("hint.one-of", List.of("a", Message.of("type.list"), 3));
    assertEquals("可以写：a、列表、3", chinese.text(message));
    assertEquals("possible values: a, a list, 3", english.text(message));
  }

  @Test
  void a_missing_message_or_argument_is_an_error_that_names_it() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> chinese.text(Message.of("no-such-key")))
            .getMessage()
            .contains("no-such-key"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> chinese.text(Message.of("unknown-key")))
            .getMessage()
            .contains("{0}"));
  }
}

package org.huiyin.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final Problems problems = new Problems();

  private Optional<Node> read(String yaml) {
    return YamlReader.read(new SourceFile("a.yml", yaml), problems);
  }

  private List<String> found() {
    return problems.sorted().stream()
        .map(
            problem ->
                problem.origin().line() + ":" + problem.origin().column() + " " + problem.code())
        .toList();
  }

  /** A tree in one line, each scalar with its place. */
  private static String shown(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text() + "@" + scalar.origin().line() + ":" + scalar.origin().column();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(YamlReaderTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> shown(entry.key()) + "=" + shown(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"))
        : "unreadable";
  }

  @Test
  void a_tree_knows_where_everything_stands() {
    assertEquals(
        "{a@1:1={b@2:3=[一@2:7, 二@2:10]}, c@3:1=三@3:4}",
        shown(read("a:\n  b: [一, 二]\nc: 三\n").orElseThrow()));
    assertEquals("{a@1:1=😀@1:4, b@2:1=x@2:4}", shown(read("a: 😀\nb: x\n").orElseThrow()));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0012", "no", "12:30", "1e3", "~", "2024-05-20", "0x1F", "1_000", ".5"})
  void a_value_stays_what_is_written(String written) {
    Node.Mapping root = (Node.Mapping) read("a: " + written + "\n").orElseThrow();
    assertEquals(written, ((Node.Scalar) root.entries().get(0).value()).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# 只有注释\n", "---\n"})
  void an_empty_text_is_nothing(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: *b           | 1:4 yaml-alias",
        "a: &b c         | 1:4 yaml-anchor",
        "a: !!str b      | 1:4 yaml-tag",
        "a: !b {}        | 1:4 yaml-tag",
        "a: 1\\n---\\nb: 2 | 2:1 yaml-documents",
        "%YAML 1.2\\n---\\na: 1 | 1:1 yaml-directive",
        "%TAG ! x:\\n---\\na: 1 | 1:1 yaml-directive",
        "[a]: b          | 1:1 yaml-key",
        "? {a: b}        | 1:3 yaml-key",
        "a: \"\\\\0\"    | 1:5 control-character",
        "a: \"\\\\uD800\" | 1:5 control-character",
        "a: \"\\\\x85\"  | 1:5 control-character",
        "a:\\n\\tb: 1    | 2:1 yaml-tab",
        "a: b: c         | 1:5 yaml-syntax",
        "a： b\\nc: d     | 1:2 yaml-syntax",
        "a: {b           | 1:4 yaml-syntax",
        "a: [b           | 1:4 yaml-syntax",
        "a: \"b          | 1:4 yaml-syntax",
        "a: @b           | 1:4 yaml-syntax",
        "a: b\\n c: d     | 2:2 yaml-syntax",
        "a: {b: c，d: e} | 1:9 yaml-syntax",
        "a: \"b\\nc: \"d\" | 1:4 yaml-syntax",
        "a: {b: 'c}\\nd: 'e' | 1:8 yaml-syntax",
        "a: \"b: \"\\nc: @d | 2:4 yaml-syntax",
        "# a: \"b\\nc: @d   | 2:4 yaml-syntax",
      })
  void what_is_not_taken_is_told_at_its_place(String yaml, String problem) {
    Optional<Node> root =
        read(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));
    assertEquals(List.of(problem), found());
    assertInstanceOf(Node.Unreadable.class, root.orElseThrow());
  }

  @Test
  void every_key_that_is_written_twice_is_told_and_the_first_counts() {
    assertEquals(
        "{a@1:1=1@1:4, b@3:1=3@3:4}", shown(read("a: 1\na: 2\nb: 3\nb: 4\n").orElseThrow()));
    assertEquals(List.of("2:1 yaml-duplicate-key", "4:1 yaml-duplicate-key"), found());
  }

  @Test
  void twelve_levels_are_read_and_thirteen_are_not() {
    read("[".repeat(12) + "]".repeat(12));
    assertEquals(List.of(), found());
    read("[".repeat(13) + "]".repeat(13));
    assertEquals(List.of("1:13 yaml-too-deep"), found());
  }

  @Test
  void front_matter_is_read_where_it_stands() {
    String page = "---\ntitle: 😀示例\n---\n正文\n";
    SourceFile file = new SourceFile("a.md", page);
    Node root = YamlReader.read(file, 4, page.indexOf("---", 4), problems).orElseThrow();
    assertEquals("{title@2:1=😀示例@2:8}", shown(root));
  }
}

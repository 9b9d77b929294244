package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final SourceFile FILE = new SourceFile("content/site.yml", "0123456789");

  private final Problems problems = new Problems();

  /** Each node has a place of its own: the offset of its key, and the one behind it. */
  private static Node.Mapping mapping(Node.Entry... entries) {
    return new Node.Mapping(FILE.at(0, 9), List.of(entries));
  }

  private static Node.Entry entry(int offset, String key, Node value) {
    return new Node.Entry(new Node.Scalar(FILE.at(offset, offset + 1), key, false), value);
  }

  private static Node.Scalar text(String text) {
    return new Node.Scalar(FILE.at(9, 10), text, false);
  }

  private static Node.Sequence list(Node... items) {
    return new Node.Sequence(FILE.at(9, 10), Arrays.asList(items));
  }

  /** The problems as {@code column code[first argument]}. */
  private List<String> found() {
    return problems.sorted().stream()
        .map(problem -> problem.origin().column() + " " + problem.code())
        .toList();
  }

  @Test
  void a_misspelt_required_key_is_reported_once_at_the_key() {
    Fields fields =
        Fields.of(mapping(entry(3, "titel", text("示例")), entry(5, "topics", list())), problems);
    fields.requiredText("title");
    fields.requiredText("topic");
    fields.list("topics");
    fields.done();
    assertEquals(List.of("1 missing-key", "4 unknown-key"), found());
    assertEquals(
        Optional.of(Message.of("hint.did-you-mean", "title")), problems.sorted().get(1).hint());
  }

  @Test
  void one_misspelt_key_stands_for_one_missing_key_only() {
    Fields fields =
        Fields.of(mapping(entry(3, "titel", text("甲")), entry(5, "titl", text("乙"))), problems);
    fields.requiredText("title");
    fields.done();
    assertEquals(List.of("4 unknown-key", "6 unknown-key"), found());
  }

  @Test
  void known_keys_are_read_and_nothing_is_said() {
    Fields fields =
        Fields.of(
            mapping(
                entry(0, "name", text("示例")),
                entry(1, "open", text("true")),
                entry(2, "topics", list(text("a"), text("b"))),
                entry(3, "host", mapping(entry(4, "name", text("示例局"))))),
            problems);
    assertEquals("示例", fields.requiredText("name"));
    assertTrue(fields.flag("open"));
    assertTrue(fields.flag("shown", true));
    assertFalse(fields.flag("hidden"));
    assertEquals(
        List.of("a", "b"), fields.scalars("topics").stream().map(Node.Scalar::text).toList());
    assertEquals(Optional.of("示例局"), fields.fields("host").flatMap(host -> host.text("name")));
    assertEquals(Optional.empty(), fields.text("contact"));
    fields.done();
    assertEquals(List.of(), found());
  }

  @Test
  void a_text_behind_a_comma_is_no_misspelt_key() {
    Fields words =
        Fields.of(mapping(entry(2, "zh", text("万个")), entry(3, "000 places", text(""))), problems);
    words.requiredScalar("zh");
    words.done();
    assertEquals(
        List.of(Optional.of(Message.of("hint.comma-in-text"))),
        problems.sorted().stream().map(Problem::hint).toList());
  }

  @Test
  void a_missing_key_is_told_at_the_mapping_and_an_empty_one_at_its_value() {
    Fields fields = Fields.of(mapping(entry(4, "unit", text(""))), problems);
    assertEquals("", fields.requiredText("label"));
    assertEquals("", fields.requiredText("unit"));
    assertEquals(List.of("1 missing-key", "10 missing-value"), found());
  }

  @Test
  void quotes_make_no_value_of_nothing_visible() {
    Node.Scalar quoted = new Node.Scalar(FILE.at(4, 6), " \u3000\u200B", true);
    assertEquals(
        Optional.empty(), Fields.of(mapping(entry(3, "unit", quoted)), problems).text("unit"));
    assertEquals(List.of("5 missing-value"), found());
  }

  @Test
  void values_of_the_wrong_type_are_told_and_count_as_absent() {
    Fields fields =
        Fields.of(
            mapping(
                entry(0, "name", list()),
                entry(1, "open", text("yes")),
                entry(2, "topics", text("a")),
                entry(3, "host", list())),
            problems);
    assertEquals(Optional.empty(), fields.text("name"));
    assertTrue(fields.flag("open", true));
    assertEquals(List.of(), fields.list("topics"));
    assertEquals(Optional.empty(), fields.fields("host").flatMap(host -> host.text("name")));
    fields.done();
    assertEquals(
        List.of("wrong-type"), problems.sorted().stream().map(Problem::code).distinct().toList());
    assertEquals(4, problems.sorted().size());
  }

  @Test
  void what_is_no_mapping_lacks_no_keys() {
    Fields fields = Fields.of(text("无"), problems);
    fields.requiredText("name");
    assertEquals(List.of("10 wrong-type"), found());
  }

  @Test
  void what_could_not_be_read_is_not_reported_again() {
    Fields fields = Fields.of(new Node.Unreadable(FILE.whole()), problems);
    fields.requiredText("name");
    fields.done();
    assertEquals(List.of(), found());
  }

  @Test
  void an_unknown_key_is_told_with_the_nearest_that_is_not_written_yet() {
    Fields fields =
        Fields.of(mapping(entry(0, "unit", text("个")), entry(1, "lable", text("藏书"))), problems);
    fields.text("label");
    fields.text("unit");
    fields.done("observations");
    assertEquals(List.of("2 unknown-key"), found());
    assertEquals(
        Optional.of(Message.of("hint.did-you-mean", "label")), problems.sorted().get(0).hint());
  }

  @Test
  void ids_are_read_in_order_and_others_are_told_and_left_out() {
    Fields fields =
        Fields.of(
            mapping(
                entry(0, "rooms", text("a")),
                entry(1, "Books", text("b")),
                entry(2, "a-1", text("c"))),
            problems);
    assertEquals(
        List.of("rooms", "a-1"), fields.byId().stream().map(entry -> entry.key().text()).toList());
    fields.done();
    assertEquals(List.of("2 bad-id"), found());
  }

  @Test
  void the_rest_is_left_for_a_later_reader() {
    Fields fields =
        Fields.of(mapping(entry(0, "kind", text("bar")), entry(1, "rows", list())), problems);
    fields.text("kind");
    assertEquals(
        List.of("rows"),
        fields.rest().entries().stream().map(entry -> entry.key().text()).toList());
    fields.done();
    assertEquals(List.of(), found());
  }
}

package org.huiyin.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the values of a mapping by key and reports errors.
 *
 * <p>Each getter marks its key as known. {@link #done} reports all unknown keys, with the most
 * similar known key as hint. A value of the wrong type is reported and then treated as absent, so
 * that one run reports all errors.
 *
 * <pre>{@code
 * Fields card = Fields.of(node, problems);
 * String title = card.requiredText("title");
 * Optional<String> topic = card.text("topic");
 * card.done();
 * }</pre>
 */
public final class Fields {
  /** The key of the marks. */
  public static final String TO_CONFIRM = "to-confirm";

  private static final Pattern WIDE_BRACKETS = Pattern.compile("[［｛【－]");

  private final Origin origin;
  private final Problems problems;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Problem> missing = new LinkedHashMap<>();

  private Fields(Origin origin, List<Node.Entry> entries, Problems problems) {
    this.origin = origin;
    this.problems = problems;
    entries.forEach(entry -> this.entries.put(entry.key().text(), entry));
  }

  /**
   * Returns the fields of a mapping. Any other node is reported and treated as an empty mapping.
   */
  public static Fields of(Node node, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping.origin(), mapping.entries(), problems);
    }
    if (!(node instanceof Node.Unreadable)) {
      wrongType(node, "type.mapping", problems);
    }
    Fields nothing = new Fields(node.origin(), List.of(), problems);
    nothing.known.addAll(SILENT);
    return nothing;
  }

  /** Returns the fields of a named mapping. Missing keys are reported at its name. */
  public static Fields of(Node.Entry entry, Problems problems) {
    Fields fields = of(entry.value(), problems);
    return new Fields(entry.key().origin(), fields, problems);
  }

  private Fields(Origin origin, Fields fields, Problems problems) {
    this(origin, List.copyOf(fields.entries.values()), problems);
    known.addAll(fields.known);
  }

  /**
   * A marker in {@link #known}: missing keys are not reported, because the mapping itself has been
   * reported.
   */
  /** What a misspelt key looks like. Behind a comma in {zh: …, en: 10,000} stands a text. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z-]+");

  private static final Set<String> SILENT = Set.of("*");

  /** The origin of the whole mapping. */
  public Origin origin() {
    return origin;
  }

  /** The origin of a value, or of the whole mapping if the key is absent. */
  public Origin originOf(String key) {
    return entries.containsKey(key) ? entries.get(key).value().origin() : origin;
  }

  /** Whether the key is present, with any value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The value of an optional key. */
  public Optional<Node> node(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
  }

  /** The value of a required key. A missing key is reported. */
  public Optional<Node> required(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() && !known.containsAll(SILENT)) {
      reportMissing(key, Problem.error(origin, Message.of("missing-key", key)));
    }
    return node;
  }

  /** Reports that a key is missing, unless {@link #done} finds it misspelt. */
  public void reportMissing(String key, Problem problem) {
    missing.put(key, problem);
    problems.add(problem);
  }

  /** The scalar of an optional key. A key without a value, or with a blank one, is reported. */
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(this::asScalar);
  }

  /** The scalar of a required key. A missing key is reported. */
  public Optional<Node.Scalar> requiredScalar(String key) {
    return required(key).flatMap(this::asScalar);
  }

  /** The text of an optional key, on one line. */
  public Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::onOneLine).map(Node.Scalar::text);
  }

  /** The text of a required key, on one line. A missing key is reported; the text is then empty. */
  public String requiredText(String key) {
    return requiredScalar(key).map(Node.Scalar::onOneLine).map(Node.Scalar::text).orElse("");
  }

  /** An optional {@code true} or {@code false}; false if absent. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  /**
   * An optional {@code true} or {@code false}. Any other value is reported.
   *
   * @param usual the result if the key is absent or its value is invalid
   */
  public boolean flag(String key, boolean usual) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (scalar.isPresent()
        && !scalar.get().text().equals("true")
        && !scalar.get().text().equals("false")) {
      wrongType(scalar.get(), "type.flag", problems);
      return usual;
    }
    return scalar.map(written -> written.text().equals("true")).orElse(usual);
  }

  /** The items of an optional list; empty if absent. */
  public List<Node> list(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrongType(node.get(), "type.list", problems);
    return List.of();
  }

  /** The scalars of an optional list. Other items are reported and skipped. */
  public List<Node.Scalar> scalars(String key) {
    return list(key).stream().flatMap(item -> asScalar(item).stream()).toList();
  }

  /**
   * The scalars of an optional key that holds one scalar or a list of them; empty if absent. An
   * empty list is reported.
   */
  public List<Node.Scalar> oneOrMore(String key) {
    Optional<Node> node = node(key);
    if (!(node.orElse(null) instanceof Node.Sequence sequence)) {
      return scalar(key).stream().toList();
    }
    if (sequence.items().isEmpty()) {
      problems.error(sequence.origin(), "missing-value");
    }
    return scalars(key);
  }

  /** The same for a required key. A missing key is reported. */
  public List<Node.Scalar> requiredOneOrMore(String key) {
    return required(key).isPresent() ? oneOrMore(key) : List.of();
  }

  /**
   * The keys of this mapping that are marked as guesses: {@code to-confirm: [area, period]}. To be
   * read after all other keys, because only those that may stand here can be marked. Others,
   * repeated ones and an empty list are reported.
   */
  public List<Node.Scalar> marked() {
    Optional<Node> written = node(TO_CONFIRM);
    if (written.isEmpty()) {
      return List.of();
    }
    Set<String> markable = new LinkedHashSet<>(known);
    markable.removeAll(SILENT);
    markable.remove(TO_CONFIRM);
    if (written.get() instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
      problems.add(
          Problem.error(sequence.origin(), Message.of("missing-value"))
              .withHint(Message.of("hint.no-marks")));
    }
    List<Node.Scalar> marked = new ArrayList<>();
    for (Node.Scalar key : scalars(TO_CONFIRM)) {
      if (!markable.contains(key.text())) {
        problems.add(
            Problem.error(key.origin(), Message.of("unknown-mark", key.text()))
                .withHint(Nearest.hint(key.text(), markable)));
      } else if (marked.stream().anyMatch(other -> other.text().equals(key.text()))) {
        problems.error(key.origin(), "repeated-value", key.text());
      } else {
        marked.add(key);
      }
    }
    return marked;
  }

  /** Whether a key says {@code not-given}: the source lacks what the key is for. */
  public boolean isNotGiven(String key) {
    return node(key)
        .filter(node -> node instanceof Node.Scalar scalar && scalar.text().equals("not-given"))
        .isPresent();
  }

  /** The fields of an optional mapping. */
  public Optional<Fields> fields(String key) {
    return node(key).map(node -> of(node, problems));
  }

  /**
   * The entries of a mapping from ids to values. An entry whose key is not a valid id is reported
   * and skipped.
   */
  public List<Node.Entry> byId() {
    List<Node.Entry> named = new ArrayList<>();
    for (Node.Entry entry : entries.values()) {
      known.add(entry.key().text());
      if (Identifiers.accept(entry.key().text(), entry.key().origin(), problems)) {
        named.add(entry);
      }
    }
    return named;
  }

  /**
   * Returns the entries that have not been read so far, for another reader, and marks their keys as
   * known.
   */
  public Node.Mapping rest() {
    List<Node.Entry> rest =
        entries.values().stream().filter(entry -> !known.contains(entry.key().text())).toList();
    known.addAll(entries.keySet());
    return new Node.Mapping(origin, rest);
  }

  /**
   * Reports all unknown keys. One that is a misspelt required key is reported instead of the
   * missing key.
   *
   * @param alsoAllowed further keys for the hint
   */
  public void done(String... alsoAllowed) {
    Set<String> candidates = new LinkedHashSet<>(known);
    candidates.addAll(List.of(alsoAllowed));
    candidates.removeAll(SILENT);
    for (Node.Entry entry : entries.values()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        candidates.removeAll(entries.keySet());
        if (!isMisspelt(entry)) {
          problems.add(
              Problem.error(entry.key().origin(), Message.of("unknown-key", key))
                  .withHint(
                      known.contains("zh") && !KEY.matcher(key).matches()
                          ? Optional.of(Message.of("hint.comma-in-text"))
                          : Nearest.hint(key, candidates)));
        }
      }
    }
  }

  /**
   * Reports the unknown keys that are misspelt required keys, in place of the missing keys. For a
   * mapping whose other keys another reader reads: {@link #rest} leaves these out.
   */
  public void reportMisspelt() {
    for (Node.Entry entry : entries.values()) {
      if (!known.contains(entry.key().text()) && isMisspelt(entry)) {
        known.add(entry.key().text());
      }
    }
  }

  /**
   * Whether a key is a missing one that is misspelt, which is reported, or is joined to a value.
   */
  private boolean isMisspelt(Node.Entry entry) {
    String key = entry.key().text();
    int colon = key.indexOf('：');
    Optional<String> meant =
        Nearest.to(colon < 0 ? key : key.substring(0, colon), missing.keySet());
    meant.ifPresent(required -> problems.withdraw(missing.remove(required)));
    if (colon > 0) {
      problems.add(
          Problem.error(
                  entry.key().place(colon, colon + 1),
                  Message.of("yaml-syntax", Message.of("yaml.wide-colon")))
              .withHint(Message.of("hint.colon")));
      return true;
    }
    meant.ifPresent(
        required ->
            problems.add(
                Problem.error(entry.key().origin(), Message.of("unknown-key", key))
                    .withHint(Message.of("hint.did-you-mean", required))));
    return meant.isPresent();
  }

  private Optional<Node.Scalar> asScalar(Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      wrongType(node, "type.text", problems);
      return Optional.empty();
    }
    if (scalar.isBlank()) {
      problems.error(node.origin(), "missing-value");
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** Reports that a value does not have the expected type. */
  public static void wrongType(Node node, String expectedType, Problems problems) {
    String found =
        node instanceof Node.Mapping
            ? "type.mapping"
            : node instanceof Node.Sequence ? "type.list" : "type.text";
    Message what =
        found.equals(expectedType) || expectedType.equals("type.flag")
            ? Message.of("type.this", ((Node.Scalar) node).text())
            : Message.of(found);
    Problem problem =
        Problem.error(node.origin(), Message.of("wrong-type", Message.of(expectedType), what));
    boolean isWide =
        node instanceof Node.Scalar scalar && WIDE_BRACKETS.matcher(scalar.text()).lookingAt();
    problems.add(isWide ? problem.withHint(Message.of("hint.ascii-brackets")) : problem);
  }
}

package org.huiyin.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a mapping key by key and reports what does not fit.
 *
 * <p>Each getter marks its key as known; {@link #done} reports the keys that nobody asked for, with
 * the nearest known one. A value of the wrong type is reported and then treated as absent, so that
 * one run finds all mistakes.
 *
 * <pre>{@code
 * Fields card = Fields.of(node, problems);
 * String title = card.requiredText("title");
 * Optional<String> topic = card.text("topic");
 * card.done();
 * }</pre>
 */
public final class Fields {
  private final Origin origin;
  private final Problems problems;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(Origin origin, List<Node.Entry> entries, Problems problems) {
    this.origin = origin;
    this.problems = problems;
    entries.forEach(entry -> this.entries.put(entry.key().text(), entry));
  }

  /** The fields of a mapping; anything else is reported and read as a mapping without entries. */
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

  /** The fields of a named mapping; what is missing in it is blamed on its name. */
  public static Fields of(Node.Entry entry, Problems problems) {
    Fields fields = of(entry.value(), problems);
    return new Fields(entry.key().origin(), fields, problems);
  }

  private Fields(Origin origin, Fields fields, Problems problems) {
    this(origin, List.copyOf(fields.entries.values()), problems);
    known.addAll(fields.known);
  }

  /**
   * Stands in {@link #known} where missing keys would only repeat a problem that is reported
   * already.
   */
  private static final Set<String> SILENT = Set.of("*");

  /** The place of the whole mapping. */
  public Origin origin() {
    return origin;
  }

  /** The place of a key's value, or of the whole mapping where the key is absent. */
  public Origin originOf(String key) {
    return entries.containsKey(key) ? entries.get(key).value().origin() : origin;
  }

  /** Whether the key is written, whatever its value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The value of an optional key. */
  public Optional<Node> node(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
  }

  /** The value of a required key; its absence is reported. */
  public Optional<Node> required(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() && !known.containsAll(SILENT)) {
      problems.error(origin, "missing-key", key);
    }
    return node;
  }

  /** The scalar of an optional key; a key without a value, or with a blank one, is reported. */
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(this::asScalar);
  }

  /** The scalar of a required key; its absence is reported. */
  public Optional<Node.Scalar> requiredScalar(String key) {
    return required(key).flatMap(this::asScalar);
  }

  /** The text of an optional key, on one line. */
  public Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::onOneLine).map(Node.Scalar::text);
  }

  /**
   * The text of a required key, on one line; where it is absent that is reported, and the text is
   * empty.
   */
  public String requiredText(String key) {
    return requiredScalar(key).map(Node.Scalar::onOneLine).map(Node.Scalar::text).orElse("");
  }

  /** An optional {@code true} or {@code false}; false where absent. */
  public boolean flag(String key) {
    return flag(key, false);
  }

  /**
   * An optional {@code true} or {@code false}; the usual one where it is absent or neither, the
   * latter reported.
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

  /** The items of an optional list; empty where absent. */
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

  /** The scalars of an optional list; items that are no scalars are reported and left out. */
  public List<Node.Scalar> scalars(String key) {
    return list(key).stream().flatMap(item -> asScalar(item).stream()).toList();
  }

  /** The fields of an optional mapping. */
  public Optional<Fields> fields(String key) {
    return node(key).map(node -> of(node, problems));
  }

  /**
   * Every entry of a mapping from ids to values; a key that is no id is reported, its entry left
   * out.
   */
  public List<Node.Entry> byId() {
    List<Node.Entry> named = new ArrayList<>();
    for (Node.Entry entry : entries.values()) {
      known.add(entry.key().text());
      if (Identifiers.isValid(entry.key().text())) {
        named.add(entry);
      } else {
        problems.error(entry.key().origin(), "bad-id", entry.key().text());
      }
    }
    return named;
  }

  /**
   * The entries that nobody has asked for so far, for a later reader; afterwards they count as
   * known.
   */
  public Node.Mapping rest() {
    List<Node.Entry> rest =
        entries.values().stream().filter(entry -> !known.contains(entry.key().text())).toList();
    known.addAll(entries.keySet());
    return new Node.Mapping(origin, rest);
  }

  /**
   * Reports every key that nobody has asked for.
   *
   * @param alsoAllowed keys that are read elsewhere, for the hint
   */
  public void done(String... alsoAllowed) {
    Set<String> candidates = new LinkedHashSet<>(known);
    candidates.addAll(List.of(alsoAllowed));
    candidates.removeAll(SILENT);
    for (Node.Entry entry : entries.values()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        candidates.removeAll(entries.keySet());
        problems.add(
            Problem.error(entry.key().origin(), Message.of("unknown-key", key))
                .withHint(Nearest.hint(key, candidates)));
      }
    }
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

  /** Reports that a value has another type than the named one. */
  public static void wrongType(Node node, String expectedType, Problems problems) {
    String found =
        node instanceof Node.Mapping
            ? "type.mapping"
            : node instanceof Node.Sequence ? "type.list" : "type.text";
    Message what =
        found.equals(expectedType) || expectedType.equals("type.flag")
            ? Message.of("type.this", ((Node.Scalar) node).text())
            : Message.of(found);
    problems.error(node.origin(), "wrong-type", Message.of(expectedType), what);
  }
}

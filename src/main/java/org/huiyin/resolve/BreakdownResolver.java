package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Category;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reads the {@code dimensions} of a figure, and the categories of its observations.
 *
 * <pre>
 * dimensions:
 *   level: {label: {zh: 学段, en: Level}, values: {primary: {zh: 小学, en: Primary}, junior: 初中}}
 *   sex: 性别                     only a label: the observations write their categories in words
 * observations:
 *   a: {level: primary, sex: 女, value: 12}
 * </pre>
 */
final class BreakdownResolver {
  /** The keys of an observation that are no breakdowns. */
  private static final Set<String> RESERVED =
      Set.of(
          "area",
          "area-basis",
          "value",
          "formula",
          "not-given",
          "note",
          "items",
          "items-open",
          "period",
          "part-of",
          "parts",
          Fields.TO_CONFIRM);

  private final Problems problems;
  private final Values values;

  BreakdownResolver(Values values) {
    this.problems = values.problems();
    this.values = values;
  }

  /** The breakdowns that a figure declares, and which of them its observations use. */
  static final class Declared {
    private final List<Draft> drafts;
    private final Set<String> used = new HashSet<>();

    private Declared(List<Draft> drafts) {
      this.drafts = drafts;
    }

    /** Whether it declares none. */
    boolean isEmpty() {
      return drafts.isEmpty();
    }

    List<Breakdown> breakdowns() {
      return drafts.stream().map(Draft::breakdown).toList();
    }

    void reportUnused(Problems problems) {
      for (Draft draft : drafts) {
        if (!used.contains(draft.breakdown.id())) {
          problems.error(draft.origin, "dimension-unused", draft.breakdown.id());
        }
      }
    }
  }

  /**
   * A breakdown with its declared categories.
   *
   * @param closed whether an observation may only name a declared category
   */
  private record Draft(
      Breakdown breakdown, boolean closed, List<Declaration> categories, Origin origin) {}

  /** A declared category. */
  private record Declaration(String id, LocalizedText label) {}

  Declared declared(Optional<Node> dimensions) {
    List<Draft> drafts = new ArrayList<>();
    dimensions
        .filter(node -> node instanceof Node.Mapping mapping && mapping.entries().isEmpty())
        .ifPresent(empty -> problems.error(empty.origin(), "missing-value"));
    for (Node.Entry entry :
        dimensions.map(node -> Fields.of(node, problems).byId()).orElse(List.of())) {
      Draft draft = draft(entry);
      if (RESERVED.contains(entry.key().text())) {
        problems.error(entry.key().origin(), "dimension-reserved", entry.key().text());
      } else if (drafts.stream().anyMatch(other -> sameLabel(other, draft))) {
        problems.error(entry.key().origin(), "dimension-label-twice", draft.breakdown.label().zh());
      } else {
        drafts.add(draft);
      }
    }
    return new Declared(drafts);
  }

  private static boolean sameLabel(Draft one, Draft other) {
    LocalizedText first = one.breakdown.label();
    LocalizedText second = other.breakdown.label();
    return !second.zh().isEmpty()
        && (first.zh().equals(second.zh())
            || second.en().isPresent() && first.en().equals(second.en()));
  }

  private Draft draft(Node.Entry entry) {
    String id = entry.key().text();
    Origin origin = entry.key().origin();
    if (!isLong(entry.value())) {
      return new Draft(new Breakdown(id, values.words(entry.value())), false, List.of(), origin);
    }
    Fields fields = Fields.of(entry, problems);
    LocalizedText label = values.requiredWords(fields, "label");
    List<Declaration> categories =
        fields
            .fields("values")
            .map(declared -> declared.byId().stream().map(this::declaration).toList())
            .orElse(List.of());
    fields.done();
    return new Draft(new Breakdown(id, label), fields.has("values"), categories, origin);
  }

  private Declaration declaration(Node.Entry entry) {
    return new Declaration(entry.key().text(), values.words(entry.value()));
  }

  /** Whether it is a mapping with a label, not the label itself. */
  private static boolean isLong(Node node) {
    return node instanceof Node.Mapping mapping
        && mapping.entries().stream()
            .map(entry -> entry.key().text())
            .noneMatch(key -> key.equals("zh") || key.equals("en"));
  }

  /** The categories of an observation. One that is not declared is reported and omitted. */
  List<Category> categories(Declared declared, Fields observation) {
    List<Category> categories = new ArrayList<>();
    for (Draft draft : declared.drafts) {
      Optional<LocalizedText> label =
          draft.closed
              ? observation.scalar(draft.breakdown.id()).flatMap(written -> label(draft, written))
              : values.words(observation, draft.breakdown.id());
      if (observation.has(draft.breakdown.id())) {
        declared.used.add(draft.breakdown.id());
      }
      label.ifPresent(found -> categories.add(new Category(draft.breakdown, found)));
    }
    return categories;
  }

  /** The category by its id, or by its label, as it stands in the cells of a table. */
  private Optional<LocalizedText> label(Draft draft, Node.Scalar written) {
    Optional<LocalizedText> label =
        draft.categories.stream()
            .filter(category -> category.id().equals(written.text()))
            .map(Declaration::label)
            .findFirst()
            .or(
                () ->
                    draft.categories.stream()
                        .map(Declaration::label)
                        .filter(known -> known.zh().equals(written.text()))
                        .findFirst());
    if (label.isEmpty()) {
      List<String> known = draft.categories.stream().map(Declaration::id).toList();
      problems.add(
          Problem.error(
                  written.origin(),
                  Message.of("unknown-category", draft.breakdown.id(), written.text()))
              .withHint(Nearest.hint(written.text(), known)));
    }
    return label;
  }
}

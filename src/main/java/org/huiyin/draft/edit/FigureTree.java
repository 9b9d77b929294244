package org.huiyin.draft.edit;

import java.util.List;
import java.util.Optional;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.sources.UpdatedSources;
import org.huiyin.draft.sources.YamlScalar;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/** The written values of {@code figures.yml}. */
public final class FigureTree {
  private static final String NOT_GIVEN = "not-given";

  private final Optional<Node> tree;

  public FigureTree(Optional<Node> tree) {
    this.tree = tree;
  }

  private Optional<Node> figure(String id) {
    return Existing.value(tree, id);
  }

  private Optional<Node> observation(ObservationRef ref) {
    return Existing.value(Existing.value(figure(ref.figure()), "observations"), ref.observation());
  }

  public Optional<String> unit(ObservationRef ref) {
    return Existing.text(figure(ref.figure()), "unit");
  }

  public String label(ObservationRef ref) {
    return Existing.text(figure(ref.figure()), "label").orElse(ref.figure());
  }

  /** The written value; empty if it is computed, not given, or from a table. */
  public Optional<Node.Scalar> value(ObservationRef ref) {
    return Existing.value(observation(ref), "value").orElse(null) instanceof Node.Scalar scalar
        ? Optional.of(scalar)
        : Optional.empty();
  }

  /** The value with the same label, unit, period and area. */
  public Optional<ObservationRef> same(ReadFigure figure, ReadObservation observation) {
    for (Node.Entry known : Existing.entries(tree)) {
      Optional<Node> fields = Optional.of(known.value());
      boolean same =
          Existing.text(fields, "label").equals(Optional.of(figure.label()))
              && Existing.text(fields, "unit").equals(Optional.of(figure.unit()));
      for (Node.Entry one : Existing.entries(Existing.value(fields, "observations"))) {
        Optional<Node> values = Optional.of(one.value());
        boolean sameArea =
            Existing.text(values, "area").equals(Optional.of(observation.area().orElse(NOT_GIVEN)));
        Optional<String> period =
            period(values).or(() -> period(fields)).or(() -> period(figure("defaults")));
        ReadPeriod read = observation.period().orElse(figure.period());
        if (same
            && sameArea
            && period.filter(written -> UpdatedSources.isPeriod(read, written)).isPresent()) {
          return Optional.of(new ObservationRef(known.key().text(), one.key().text()));
        }
      }
    }
    return Optional.empty();
  }

  /** A period, or the words of one. */
  private static Optional<String> period(Optional<Node> fields) {
    Optional<Node> period = Existing.value(fields, "period");
    return period.orElse(null) instanceof Node.Mapping
        ? Existing.text(period, "text")
        : Existing.text(fields, "period");
  }

  /** The changes that set a value and mark it. */
  public List<Cut> set(ObservationRef ref, String value) {
    Node.Scalar written = value(ref).orElseThrow();
    Node.Mapping mapping = (Node.Mapping) observation(ref).orElseThrow();
    String text = written.origin().file().text();
    boolean flow = text.charAt(mapping.origin().start()) == '{';
    String scalar = flow ? YamlScalar.inFlow(value) : YamlScalar.of(value);
    int start = written.origin().start();
    int end = written.origin().end();
    Optional<Node> marks = Existing.value(Optional.of(mapping), Fields.TO_CONFIRM);
    Cut set = new Cut(start, end, scalar);
    if (marks.orElse(null) instanceof Node.Sequence list && !list.items().isEmpty()) {
      boolean marked =
          list.items().stream()
              .anyMatch(item -> item instanceof Node.Scalar key && key.text().equals("value"));
      Node first = list.items().get(0);
      int at = first.origin().start();
      boolean inFlow = text.charAt(list.origin().start()) == '[';
      String dash = "- ";
      String next =
          inFlow
              ? "value, "
              : "value\n" + " ".repeat(first.origin().column() - 1 - dash.length()) + dash;
      return marked ? List.of(set) : List.of(set, new Cut(at, at, next));
    }
    String mark = Fields.TO_CONFIRM + ": [value]";
    if (flow) {
      return List.of(new Cut(start, end, scalar + ", " + mark));
    }
    Node.Scalar key =
        mapping.entries().stream()
            .filter(entry -> entry.value() == written)
            .map(Node.Entry::key)
            .findFirst()
            .orElseThrow();
    int at = key.origin().start();
    String indent = " ".repeat(key.origin().column() - 1);
    return List.of(set, new Cut(at, at, mark + "\n" + indent));
  }
}

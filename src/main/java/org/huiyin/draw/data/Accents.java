package org.huiyin.draw.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * The options that mean the same in every kind of chart that has them.
 *
 * <pre>
 * highlight: beds.north                              or a list: what the title speaks of
 * annotation: {at: beds.north, text: 2021年扩建}       or a list
 * reference: {figure: beds.average, label: 全市平均}   or a list of at most three
 * decimals: 1                                        of every exact value
 * scale: 万                                          or 亿, auto, given
 * </pre>
 *
 * @param highlighted the values that stand out; empty if all are alike
 * @param annotations texts beside values
 * @param references lines to compare with
 */
public record Accents(
    List<DataPoint> highlighted, List<Annotation> annotations, List<Reference> references) {
  private static final int MOST_REFERENCES = 3;

  public Accents {
    highlighted = List.copyOf(highlighted);
    annotations = List.copyOf(annotations);
    references = List.copyOf(references);
  }

  /** An option. */
  public enum Option {
    HIGHLIGHT,
    ANNOTATION,
    REFERENCE,
    DECIMALS,
    /** Numbers are written as in the source unless the option says otherwise. */
    SCALE,
    /** Long numbers are written with 万 or 亿 unless the option says otherwise. */
    SCALE_AUTO
  }

  /** A text beside a value. */
  public record Annotation(DataPoint at, String text) {}

  /**
   * The line of an average or a target. Its place is the value of a figure, so it has a source.
   *
   * @param name what it is: {@code 全市平均}
   */
  public record Reference(DataPoint point, String name) {

    /** The name with the value: {@code 全市平均 85.2%}. */
    public String label() {
      return point.texts().get("chart.spoken", name, point.shown());
    }
  }

  /** The options that are texts for readers, see {@code ChartKind.texts}. */
  public static Set<String> texts(Set<Option> accepted) {
    Set<String> texts = new TreeSet<>();
    if (accepted.contains(Option.ANNOTATION)) {
      texts.add("annotation.text");
    }
    if (accepted.contains(Option.REFERENCE)) {
      texts.add("reference.label");
    }
    return texts;
  }

  /** Reads how numbers are written. To be read before any value. */
  public static NumberForm form(Set<Option> accepted, Fields options, Data data) {
    Optional<NumberForm.Scale> usual =
        accepted.contains(Option.SCALE_AUTO)
            ? Optional.of(NumberForm.Scale.AUTO)
            : accepted.contains(Option.SCALE)
                ? Optional.of(NumberForm.Scale.GIVEN)
                : Optional.empty();
    return NumberForm.read(options, accepted.contains(Option.DECIMALS), usual, data);
  }

  /** Reads the other options. */
  public static Accents read(Set<Option> accepted, Fields options, Data data) {
    Set<Option> read = accepted.isEmpty() ? EnumSet.noneOf(Option.class) : accepted;
    return new Accents(
        read.contains(Option.HIGHLIGHT)
            ? options.oneOrMore("highlight").stream()
                .flatMap(written -> data.aside(written).stream())
                .toList()
            : List.of(),
        read.contains(Option.ANNOTATION) ? annotations(options, data) : List.of(),
        read.contains(Option.REFERENCE) ? references(options, data) : List.of());
  }

  private static List<Node> oneOrMore(Fields options, String key) {
    Optional<Node> node = options.node(key);
    return node.isPresent() && node.get() instanceof Node.Sequence
        ? options.list(key)
        : node.stream().toList();
  }

  private static List<Annotation> annotations(Fields options, Data data) {
    List<Annotation> annotations = new ArrayList<>();
    for (Node node : oneOrMore(options, "annotation")) {
      Fields fields = Fields.of(node, data.problems());
      Optional<DataPoint> at = fields.requiredScalar("at").flatMap(data::aside);
      fields.required("text");
      Optional<String> text = data.words(fields, "text");
      fields.done();
      if (at.isPresent() && text.isPresent()) {
        annotations.add(new Annotation(at.get(), text.get()));
      }
    }
    return annotations;
  }

  private static List<Reference> references(Fields options, Data data) {
    List<Reference> references = new ArrayList<>();
    List<Node> written = oneOrMore(options, "reference");
    if (written.size() > MOST_REFERENCES) {
      data.problems()
          .error(
              written.get(MOST_REFERENCES).origin(),
              "too-many-references",
              written.size(),
              MOST_REFERENCES);
    }
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      if (fields.has("value")) {
        data.problems()
            .add(
                Problem.error(fields.originOf("value"), Message.of("reference-without-source"))
                    .withHint(Message.of("hint.reference-figure")));
      } else {
        fields.required("figure");
      }
      Optional<DataPoint> point = fields.scalar("figure").flatMap(data::aside);
      fields.required("label");
      Optional<String> label = data.words(fields, "label");
      fields.done("value");
      if (point.isPresent() && label.isPresent() && isExact(point.get(), data)) {
        references.add(new Reference(point.get(), inWords(point.get(), label.get())));
      }
    }
    return references;
  }

  private static boolean isExact(DataPoint point, Data data) {
    if (point.isMissing()) {
      data.problems()
          .error(
              point.written().origin(), "inexact-value", point.written().text(), point.digits());
      return false;
    }
    return AxisRules.areExact(List.of(point), data);
  }

  private static String inWords(DataPoint point, String label) {
    return point.figure().isPlanned() ? point.texts().get("chart.planned", label) : label;
  }

  public boolean hasHighlight() {
    return !highlighted.isEmpty();
  }

  /** Whether a value stands back behind those that are highlighted. */
  public boolean isQuiet(DataPoint point) {
    return hasHighlight() && !isHighlighted(point);
  }

  public boolean isHighlighted(DataPoint point) {
    return highlighted.stream().anyMatch(other -> other.ref().equals(point.ref()));
  }

  /** Returns the text beside a value, if there is one. */
  public Optional<String> annotation(DataPoint point) {
    return annotations.stream()
        .filter(each -> each.at.ref().equals(point.ref()))
        .map(Annotation::text)
        .findFirst();
  }

  /** Reports highlighted and annotated values that the chart does not draw. */
  public void checkDrawn(Set<ObservationRef> drawn, Data data) {
    Stream.concat(highlighted.stream(), annotations.stream().map(Annotation::at))
        .filter(point -> !drawn.contains(point.ref()))
        .forEach(
            point ->
                data.problems()
                    .add(
                        Problem.error(
                                point.written().origin(),
                                Message.of("not-drawn", point.written().text()))
                            .withHint(
                                Message.of(
                                    "hint.one-of",
                                    drawn.stream().map(ObservationRef::toString).toList()))));
  }

  /** Returns the values of the lines. */
  public List<DataPoint> points() {
    return references.stream().map(Reference::point).toList();
  }
}

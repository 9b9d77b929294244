package org.huiyin.draw.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reads and checks the options that many kinds of charts have, see {@link Accents}. */
public final class AccentOptions {
  private static final int MOST_REFERENCES = 3;

  private AccentOptions() {}

  /** Reads how numbers are written. To be read before any value. */
  public static NumberForm form(Set<Accents.Option> accepted, Fields options, Problems problems) {
    Optional<NumberForm.Scale> usual =
        accepted.contains(Accents.Option.SCALE_AUTO)
            ? Optional.of(NumberForm.Scale.AUTO)
            : accepted.contains(Accents.Option.SCALE)
                ? Optional.of(NumberForm.Scale.GIVEN)
                : Optional.empty();
    return NumberForm.read(options, accepted.contains(Accents.Option.DECIMALS), usual, problems);
  }

  /** Reads the other options. */
  public static Accents read(Set<Accents.Option> accepted, Fields options, Data data) {
    Set<Accents.Option> read = accepted.isEmpty() ? EnumSet.noneOf(Accents.Option.class) : accepted;
    return new Accents(
        read.contains(Accents.Option.HIGHLIGHT)
            ? options.oneOrMore("highlight").stream()
                .flatMap(written -> data.aside(written).stream())
                .toList()
            : List.of(),
        read.contains(Accents.Option.ANNOTATION) ? annotations(options, data) : List.of(),
        read.contains(Accents.Option.REFERENCE) ? references(options, data) : List.of());
  }

  private static List<Node> oneOrMore(Fields options, String key) {
    Optional<Node> node = options.node(key);
    return node.isPresent() && node.get() instanceof Node.Sequence
        ? options.list(key)
        : node.stream().toList();
  }

  private static List<Accents.Annotation> annotations(Fields options, Data data) {
    List<Accents.Annotation> annotations = new ArrayList<>();
    for (Node node : oneOrMore(options, "annotation")) {
      Fields fields = Fields.of(node, data.problems());
      Optional<DataPoint> at = fields.requiredScalar("at").flatMap(data::aside);
      fields.required("text");
      Optional<String> text = data.words(fields, "text");
      fields.done();
      if (at.isPresent() && text.isPresent()) {
        annotations.add(new Accents.Annotation(at.get(), text.get()));
      }
    }
    return annotations;
  }

  private static List<Accents.Reference> references(Fields options, Data data) {
    List<Accents.Reference> references = new ArrayList<>();
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
      if (fields.node("value").isPresent()) {
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
      fields.done();
      if (point.isPresent() && label.isPresent() && isExact(point.get(), data)) {
        references.add(new Accents.Reference(point.get(), inWords(point.get(), label.get())));
      }
    }
    return references;
  }

  private static boolean isExact(DataPoint point, Data data) {
    if (point.isMissing()) {
      data.problems()
          .error(point.written().origin(), "inexact-value", point.written().text(), point.digits());
      return false;
    }
    return AxisRules.areExact(List.of(point), data);
  }

  private static String inWords(DataPoint point, String label) {
    return point.figure().isPlanned() ? point.texts().get("chart.planned", label) : label;
  }

  /** Reports highlighted and annotated values that the chart does not draw. */
  public static void checkDrawn(Accents accents, Set<ObservationRef> drawn, Data data) {
    Stream.concat(
            accents.highlighted().stream(),
            accents.annotations().stream().map(Accents.Annotation::at))
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
}

package org.huiyin.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Finds the values and words that a chart's options name, and reports those that cannot be drawn. */
final class Data {
  private final Reply reply;
  private final Problems problems;

  Data(Reply reply, Problems problems) {
    this.reply = reply;
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /**
   * The values of a list of references, with their labels: the area where all are of one figure, else the figure's
   * label. What is unknown is reported and left out.
   */
  List<Mark> marks(List<Node.Scalar> references) {
    return labelled(found(references), true);
  }

  /** The same for a reference by itself or among values that have nothing to do with one another. */
  List<Mark> unrelatedMarks(List<Node.Scalar> references) {
    return labelled(found(references), false);
  }

  private List<Mark> found(List<Node.Scalar> references) {
    return references.stream().flatMap(reference -> find(reference).stream()).toList();
  }

  private Optional<Mark> find(Node.Scalar reference) {
    String text = reference.text();
    int dot = text.indexOf('.');
    Optional<Figure> figure = reply.figure(dot < 0 ? text : text.substring(0, dot));
    Optional<Observation> observation = figure.flatMap(known ->
        dot >= 0 ? known.observation(text.substring(dot + 1))
            : known.observations().size() == 1 ? Optional.of(known.observations().get(0))
            : Optional.empty());
    if (observation.isEmpty() && !reply.leftOut().covers(text)) {
      reportUnknown(reference, figure);
    }
    return observation.map(found -> new Mark(reference, figure.get(), found, ""));
  }

  private void reportUnknown(Node.Scalar reference, Optional<Figure> figure) {
    String text = reference.text();
    String name = text.substring(0, Math.max(0, text.indexOf('.')));
    Message message = figure.isEmpty() ? Message.of("unknown-figure", name.isEmpty() ? text : name)
        : name.isEmpty() ? Message.of("figure-needs-observation", text)
        : Message.of("unknown-observation", name, text.substring(name.length() + 1));
    List<String> known = figure.map(Stream::of).orElseGet(() -> reply.figures().stream())
        .flatMap(Data::references)
        .toList();
    problems.add(Problem.error(reference.origin(), message).withHint(figure.isPresent()
        ? Optional.of(Message.of("hint.one-of", known))
        : Nearest.hint(text, known)));
  }

  private static Stream<String> references(Figure figure) {
    return figure.observations().stream()
        .map(observation -> new ObservationRef(figure.id(), observation.id()).toString());
  }

  private List<Mark> labelled(List<Mark> marks, boolean byAreaAlone) {
    boolean oneFigure = byAreaAlone && marks.size() > 1
        && marks.stream().map(Mark::figure).distinct().count() == 1;
    List<Mark> labelled = new ArrayList<>();
    for (Mark mark : marks) {
      String area = mark.observation().area().zh();
      String name = mark.figure().label().zh();
      boolean repeated = marks.stream().filter(other -> other.figure().label().zh().equals(name)).count() > 1;
      String label = oneFigure ? area : repeated ? name + "（" + area + "）" : name;
      String implied = mark.observation().areaImplied() ? Mark.IMPLIED : "";
      checkLetters(label, oneFigure ? mark.observation().origin() : mark.figure().origin());
      checkLetters(mark.figure().unit(), mark.figure().origin());
      labelled.add(new Mark(mark.written(), mark.figure(), mark.observation(), label + implied));
    }
    return labelled;
  }

  /**
   * The Chinese text of a key that holds words: a plain text, or {@code {zh: …, en: …}}.
   *
   * @return nothing where the key is absent, or holds no words, which is reported
   */
  Optional<String> words(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      Fields languages = Fields.of(mapping, problems);
      Optional<Node.Scalar> zh = languages.requiredScalar("zh");
      languages.scalar("en");
      languages.done();
      return zh.map(this::checked);
    }
    return fields.scalar(key).map(this::checked);
  }

  private String checked(Node.Scalar written) {
    checkLetters(written.text(), written.origin());
    return written.text();
  }

  /** Reports each character of a text that the font lacks. */
  void checkLetters(String text, Origin origin) {
    text.codePoints()
        .filter(codePoint -> !WidthTable.notoSansSc().covers(codePoint))
        .distinct()
        .forEach(codePoint -> problems.add(Problem
            .error(place(codePoint, origin),
                Message.of("font-lacks-character", Character.toString(codePoint), number(codePoint)))
            .withHint(Message.of("hint.other-character"))));
  }

  /** The character itself, where the stretch shows it as it is. */
  private static Origin place(int codePoint, Origin stretch) {
    int at = stretch.file().text().indexOf(codePoint, stretch.start());
    return at < 0 || at >= stretch.end() ? stretch : stretch.file().at(at, at + Character.charCount(codePoint));
  }

  private static String number(int codePoint) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /**
   * Reports the first value whose unit is not that of the first one.
   *
   * @return whether all are of one unit
   */
  boolean haveOneUnit(List<Mark> marks) {
    for (Mark mark : marks) {
      Mark first = marks.get(0);
      if (!mark.figure().unit().equals(first.figure().unit())) {
        problems.add(Problem.error(mark.written().origin(), Message.of("mixed-units",
                first.written().text(), first.figure().unit(), mark.written().text(), mark.figure().unit()))
            .withHint(Message.of("hint.use-cards")));
        return false;
      }
    }
    return true;
  }
}

package org.huiyin.draw.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.draw.font.Fonts;
import org.huiyin.language.Texts;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Looks up the values and texts that the options of a chart refer to, and reports those that cannot
 * be drawn.
 */
public final class Data {
  private final Reply reply;
  private final Set<LocalDate> passed;
  private final Texts texts;
  private final Letters letters;
  private final Problems problems;
  private final List<DataPoint> drawn = new ArrayList<>();
  private NumberForm form = NumberForm.GIVEN;
  private Accents accents = Accents.NONE;

  /**
   * @param passed the deadlines that have passed
   */
  public Data(Reply reply, Texts texts, Fonts fonts, Set<LocalDate> passed, Problems problems) {
    this.reply = reply;
    this.passed = Set.copyOf(passed);
    this.texts = texts;
    this.letters = new Letters(fonts, problems);
    this.problems = problems;
  }

  /** Sets how the numbers of the values are written that are looked up from now on. */
  public void write(NumberForm numbers) {
    form = numbers;
  }

  /** Sets what stands out. */
  public void accent(Accents standing) {
    accents = standing;
  }

  /** Returns what stands out in the chart, and what its values are compared with. */
  public Accents accents() {
    return accents;
  }

  /** The numbers of the characters that no font has, in the texts of this chart. */
  public List<String> lacking() {
    return letters.lacking();
  }

  /** Returns the generated texts in the language of the chart. */
  public Texts texts() {
    return texts;
  }

  /** Returns an author's text in the language of the chart. */
  String in(LocalizedText words) {
    return words.in(texts.language());
  }

  public Problems problems() {
    return problems;
  }

  /**
   * Looks up a list of references. The label of a value is its area if all values are of one
   * figure, else the label of its figure. Unknown references are reported and omitted.
   */
  public List<DataPoint> points(List<Node.Scalar> references) {
    return labelled(found(references), 2);
  }

  /**
   * Looks up references to values that are not compared with each other. The label of a value is
   * always that of its figure.
   */
  public List<DataPoint> unrelatedPoints(List<Node.Scalar> references) {
    return labelled(found(references), Integer.MAX_VALUE);
  }

  /**
   * Looks up the values of several series. The label of a value is its name within its figure, even
   * if the series has a single value. What differs only from series to series is no part of it.
   */
  List<List<DataPoint>> series(List<List<Node.Scalar>> references) {
    List<List<DataPoint>> series = references.stream().map(this::found).toList();
    ObservationLabels names =
        new ObservationLabels(series.stream().filter(Data::areOfOneFigure).toList(), texts);
    return series.stream()
        .map(
            points ->
                areOfOneFigure(points)
                    ? points.stream().map(point -> named(point, names)).toList()
                    : labelled(points, 1))
        .toList();
  }

  /** Looks up the values of one of several series, as {@link #series} does. */
  public List<DataPoint> pointsOfSeries(List<Node.Scalar> references) {
    return labelled(found(references), 1);
  }

  /** Returns the figure with an id. An unknown id is reported. */
  public Optional<Figure> figure(Node.Scalar id) {
    Optional<Figure> figure = reply.figure(id.text());
    if (figure.isEmpty() && !reply.leftOut().covers(id.text())) {
      problems.add(
          Problem.error(id.origin(), Message.of("unknown-figure", id.text()))
              .withHint(
                  Nearest.hint(id.text(), reply.figures().stream().map(Figure::id).toList())));
    }
    return figure;
  }

  /** Returns values of one figure by the ids of its observations, labelled with their areas. */
  public List<DataPoint> pointsOf(Figure figure, List<Node.Scalar> observations) {
    return observations.stream()
        .flatMap(
            id -> find(new Node.Scalar(id.origin(), figure.id() + "." + id.text(), false)).stream())
        .map(
            point -> {
              Optional<LocalizedText> area = point.observation().area();
              area.ifPresent(words -> checkLetters(words, point.observation().origin()));
              checkLetters(point.figure().unit(), point.figure().origin());
              return point.named(area.map(this::in).orElse(""), true);
            })
        .toList();
  }

  /**
   * Returns whether the values of the chart are plans. A plan among results, or a result among
   * plans, is reported.
   */
  public boolean arePlans() {
    boolean plans = drawn.stream().limit(1).anyMatch(first -> first.figure().isPlanned());
    drawn.stream()
        .filter(point -> point.figure().isPlanned() != plans)
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Problem.error(
                            other.written().origin(),
                            Message.of(
                                "chart-mixes-plans",
                                drawn.get(0).written().text(),
                                other.written().text()))
                        .withHint(Message.of("hint.chart-of-plans"))));
    return plans;
  }

  /** Returns the claim that a text of the chart is linked to, in any language. */
  public Optional<Claim> claimIn(Node text) {
    return LinkedClaim.in(text, reply);
  }

  /** Returns all commitments of the reply. */
  public List<Commitment> commitments() {
    return reply.commitments();
  }

  /** Returns whether the reply has commitments that could not be read, which has been reported. */
  public boolean lacksCommitments() {
    return reply.leftOut().commitments();
  }

  /** Returns the days of the reply. */
  public Days days() {
    return new Days(reply, passed);
  }

  private List<DataPoint> found(List<Node.Scalar> references) {
    return references.stream().flatMap(reference -> find(reference).stream()).toList();
  }

  /** Looks up a value that is not drawn as a value of the chart. Its label is its name. */
  public Optional<DataPoint> aside(Node.Scalar reference) {
    Optional<DataPoint> point = lookUp(reference);
    point.ifPresent(known -> checkLetters(known.figure().unit(), known.figure().origin()));
    return point;
  }

  private Optional<DataPoint> find(Node.Scalar reference) {
    Optional<DataPoint> point = lookUp(reference);
    point.ifPresent(drawn::add);
    return point;
  }

  private Optional<DataPoint> lookUp(Node.Scalar reference) {
    String text = reference.text();
    int dot = text.indexOf('.');
    Optional<Figure> figure = reply.figure(dot < 0 ? text : text.substring(0, dot));
    Optional<Observation> observation =
        figure.flatMap(
            known ->
                dot >= 0
                    ? known.observation(text.substring(dot + 1))
                    : known.observations().size() == 1
                        ? Optional.of(known.observations().get(0))
                        : Optional.empty());
    if (observation.isEmpty() && !reply.leftOut().covers(text)) {
      reportUnknown(reference, figure);
    }
    return observation
        .map(found -> new DataPoint(reference, figure.get(), found, form, texts))
        .filter(this::hasPlace)
        .map(this::withDecimals);
  }

  /** Reports a value that has more decimals than the chart shows. */
  private DataPoint withDecimals(DataPoint point) {
    int needed = form.needed(point.observation().value(), in(point.figure().unit()), texts);
    form.decimals()
        .filter(places -> places < needed)
        .ifPresent(
            places ->
                problems.add(
                    Problem.error(
                            point.written().origin(),
                            Message.of("decimals-too-few", point.written().text(), needed, places))
                        .withHint(Message.of("hint.decimals", needed))));
    return point;
  }

  /** Returns whether a value can have a place in a chart; reports a computed one without bounds. */
  private boolean hasPlace(DataPoint point) {
    boolean hasPlace = point.isMissing() || point.number().isPresent();
    if (!hasPlace) {
      problems.error(
          point.written().origin(), "inexact-value", point.written().text(), point.digits());
    }
    return hasPlace;
  }

  private void reportUnknown(Node.Scalar reference, Optional<Figure> figure) {
    String text = reference.text();
    String name = text.substring(0, Math.max(0, text.indexOf('.')));
    Message message =
        figure.isEmpty()
            ? Message.of("unknown-figure", name.isEmpty() ? text : name)
            : name.isEmpty()
                ? Message.of("figure-needs-observation", text)
                : Message.of("unknown-observation", name, text.substring(name.length() + 1));
    List<String> known =
        figure
            .map(Stream::of)
            .orElseGet(() -> reply.figures().stream())
            .flatMap(Data::references)
            .toList();
    problems.add(
        Problem.error(reference.origin(), message)
            .withHint(
                figure.isPresent()
                    ? Optional.of(Message.of("hint.one-of", known))
                    : Nearest.hint(text, known)));
  }

  private static Stream<String> references(Figure figure) {
    return figure.observations().stream()
        .map(observation -> new ObservationRef(figure.id(), observation.id()).toString());
  }

  private static boolean areOfOneFigure(List<DataPoint> points) {
    return points.stream().map(point -> point.figure().id()).distinct().count() == 1;
  }

  /**
   * Sets the label of each value.
   *
   * @param least smallest number of values of one figure that are labelled without its name
   */
  private List<DataPoint> labelled(List<DataPoint> points, int least) {
    if (points.size() >= least && areOfOneFigure(points)) {
      ObservationLabels names = new ObservationLabels(List.of(points), texts);
      return points.stream().map(point -> named(point, names)).toList();
    }
    List<DataPoint> labelled = new ArrayList<>();
    for (DataPoint point : points) {
      String label = in(point.figure().label());
      List<DataPoint> alike =
          points.stream().filter(other -> in(other.figure().label()).equals(label)).toList();
      checkLetters(point.figure().label(), point.figure().origin());
      if (alike.size() == 1) {
        checkLetters(point.figure().unit(), point.figure().origin());
        labelled.add(point.named(label, true));
      } else {
        ObservationLabels names = new ObservationLabels(List.of(alike), texts);
        labelled.add(
            named(point, names).named(texts.get("chart.with", label, names.of(point)), true));
      }
    }
    return labelled;
  }

  private DataPoint named(DataPoint point, ObservationLabels names) {
    checkName(point);
    checkLetters(point.figure().unit(), point.figure().origin());
    checkLetters(point.digits(), point.observation().origin());
    return point.named(names.of(point), names.namesArea(point));
  }

  /**
   * Reads the text of a key: a plain scalar, which is Chinese, or {@code {zh: …, en: …}}. In a
   * drawing in another language, a Chinese text without letters (digits and signs) is used as it
   * is; otherwise a missing English text is reported.
   *
   * @return empty if the key is absent or has no valid text, which is reported
   */
  public Optional<String> words(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    Optional<Node.Scalar> chinese;
    Optional<Node.Scalar> english = Optional.empty();
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      Fields languages = Fields.of(mapping, problems);
      chinese = languages.requiredScalar("zh");
      english = languages.scalar("en");
      languages.done();
    } else {
      chinese = fields.scalar(key);
    }
    if (texts.language() == Language.ZH) {
      return chinese.map(this::checked);
    }
    if (english.isEmpty()) {
      chinese
          .filter(written -> written.text().codePoints().anyMatch(Character::isLetter))
          .ifPresent(
              written ->
                  problems.add(
                      Problem.error(written.origin(), Message.of("missing-translation"))
                          .withHint(Message.of("hint.translation"))));
    }
    return english.or(() -> chinese).map(this::checked);
  }

  private String checked(Node.Scalar written) {
    checkLetters(written.text(), written.origin());
    return written.text();
  }

  /** Reports each character of the name of a value that no font has. */
  public void checkName(DataPoint point) {
    ObservationLabels.words(point.observation())
        .forEach(words -> checkLetters(words, point.observation().origin()));
  }

  /**
   * Reports each character of the drawn text that no font has.
   *
   * @param other the origin to report if the text itself has none
   */
  public void checkLetters(LocalizedText text, Origin other) {
    checkLetters(in(text), text.origin(texts.language()).orElse(other));
  }

  /** Reports each character of a text that no font has. */
  public void checkLetters(String text, Origin origin) {
    letters.check(text, origin);
  }
}

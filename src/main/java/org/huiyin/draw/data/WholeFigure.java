package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Category;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/** Reads {@code figure: beds}, which stands for all observations of a figure, or some of them. */
public final class WholeFigure {
  private WholeFigure() {}

  /**
   * The observations of {@code figure}, in its order: those of one {@code area}, one {@code period}
   * and one value of each dimension, if these keys are present. Their labels tell them apart.
   *
   * @return empty if the figure is unknown or no observation matches, which is reported
   */
  public static List<DataPoint> points(Fields fields, Data data) {
    Optional<Node.Scalar> id = fields.requiredScalar("figure");
    Optional<Node.Scalar> area = fields.scalar("area");
    Optional<Node.Scalar> period = fields.scalar("period");
    Optional<Figure> found = id.flatMap(data::figure);
    if (found.isEmpty()) {
      return List.of();
    }
    Figure figure = found.get();
    List<Observation> ofArea =
        choose(area, figure.observations(), each -> words(each.area()), figure, data);
    for (Breakdown breakdown : figure.breakdowns()) {
      ofArea =
          choose(
              fields.scalar(breakdown.id()),
              ofArea,
              each -> words(each.category(breakdown.id()).map(Category::label)),
              figure,
              data);
    }
    List<Observation> chosen = ofArea;
    if (period.isPresent() && !ofArea.isEmpty()) {
      chosen = ofArea.stream().filter(each -> isIn(period.get(), figure, each)).toList();
      if (chosen.isEmpty()) {
        report(period.get(), figure, ofArea.stream().map(each -> time(figure, each)), data);
      }
    }
    return data.pointsOfSeries(
        chosen.stream()
            .map(each -> new ObservationRef(figure.id(), each.id()).toString())
            .map(ref -> new Node.Scalar(id.get().origin(), ref, false))
            .toList());
  }

  /** The observations with a name; all of them if none is asked for. */
  private static List<Observation> choose(
      Optional<Node.Scalar> wanted,
      List<Observation> all,
      Function<Observation, String> name,
      Figure figure,
      Data data) {
    if (wanted.isEmpty() || all.isEmpty()) {
      return all;
    }
    List<Observation> chosen =
        all.stream().filter(each -> name.apply(each).equals(wanted.get().text())).toList();
    if (chosen.isEmpty()) {
      report(wanted.get(), figure, all.stream().map(name).filter(each -> !each.isEmpty()), data);
    }
    return chosen;
  }

  private static void report(Node.Scalar written, Figure figure, Stream<String> known, Data data) {
    data.problems()
        .add(
            Problem.error(
                    written.origin(), Message.of("no-such-value", figure.id(), written.text()))
                .withHint(Nearest.hint(written.text(), known.distinct().toList())));
  }

  private static boolean isIn(Node.Scalar period, Figure figure, Observation observation) {
    return time(figure, observation).equals(period.text())
        || words(figure.periodOf(observation)).equals(period.text());
  }

  /** The period as an author writes it: its notation, or its words. */
  private static String time(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    return TimeSpan.of(period).map(TimeSpan::toString).orElseGet(() -> words(period));
  }

  private static String words(Period period) {
    return words(period.text());
  }

  private static String words(Optional<LocalizedText> text) {
    return text.map(LocalizedText::zh).orElse("");
  }
}

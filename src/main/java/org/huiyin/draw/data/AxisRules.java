package org.huiyin.draw.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * What must hold for values that are drawn side by side; whatever does not is reported at the
 * value.
 */
public final class AxisRules {
  private AxisRules() {}

  /** Reports a list of nothing; a key that is absent or no list is reported by whoever reads it. */
  public static void notEmpty(List<?> written, Fields fields, String key, Data data) {
    if (written.isEmpty() && fields.node(key).filter(Node.Sequence.class::isInstance).isPresent()) {
      data.problems().error(fields.originOf(key), "empty-chart", key);
    }
  }

  public static void most(List<DataPoint> marks, int most, Data data) {
    if (marks.size() > most) {
      data.problems()
          .add(
              Problem.error(
                      marks.get(most).written().origin(),
                      Message.of("too-many-rows", marks.size(), most))
                  .withHint(Message.of("hint.split-chart")));
    }
  }

  /** More series than colours that all readers can tell apart. */
  public static void mostSeries(List<Node> series, Data data) {
    if (series.size() > SeriesStyle.MOST_SERIES) {
      data.problems()
          .add(
              Problem.error(
                      series.get(SeriesStyle.MOST_SERIES).origin(),
                      Message.of("too-many-series", series.size(), SeriesStyle.MOST_SERIES))
                  .withHint(Message.of("hint.split-chart")));
    }
  }

  /** No value is drawn twice. */
  public static void once(List<DataPoint> marks, Data data) {
    Set<ObservationRef> seen = new HashSet<>();
    for (DataPoint mark : marks) {
      if (!seen.add(mark.ref())) {
        data.problems()
            .add(
                Problem.error(
                        mark.written().origin(), Message.of("drawn-twice", mark.ref().toString()))
                    .withHint(Message.of("hint.draw-once")));
      }
    }
  }

  /** No two values of a list have the same label. */
  public static void tellApart(List<DataPoint> marks, Data data) {
    Set<String> seen = new HashSet<>();
    Set<ObservationRef> drawn = new HashSet<>();
    for (DataPoint mark : marks) {
      if (drawn.add(mark.ref()) && !seen.add(mark.label())) {
        data.problems()
            .add(
                Problem.error(mark.written().origin(), Message.of("same-label", mark.label()))
                    .withHint(Message.of("hint.tell-apart")));
      }
    }
  }

  public static void notNegative(List<DataPoint> marks, Data data) {
    for (DataPoint mark : marks) {
      if (mark.number().filter(number -> number.signum() < 0).isPresent()) {
        data.problems()
            .add(
                Problem.error(
                        mark.written().origin(),
                        Message.of("negative-bar", mark.written().text(), mark.digits()))
                    .withHint(Message.of("hint.use-cards")));
      }
    }
  }

  /**
   * Reports the first value whose unit is not that of the first one.
   *
   * @return whether all are of one unit
   */
  public static boolean haveOneUnit(List<DataPoint> marks, Data data) {
    for (DataPoint mark : marks) {
      DataPoint first = marks.get(0);
      if (!mark.figure().unit().zh().equals(first.figure().unit().zh())) {
        data.problems()
            .add(
                Problem.error(
                        mark.written().origin(),
                        Message.of(
                            "mixed-units",
                            first.written().text(),
                            data.in(first.figure().unit()),
                            mark.written().text(),
                            data.in(mark.figure().unit())))
                    .withHint(Message.of("hint.use-cards")));
        return false;
      }
    }
    return true;
  }

  /**
   * Reports the first value whose period is not that of the first one, unless the option {@code
   * mixed-periods} says why they stand together.
   *
   * @return the reason, where the periods do differ
   */
  public static Optional<String> periods(List<DataPoint> marks, Fields options, Data data) {
    Optional<String> reason = data.words(options, "mixed-periods");
    Optional<DataPoint> other =
        marks.stream().filter(mark -> !samePeriod(mark, marks.get(0))).findFirst();
    boolean oneUnit = marks.stream().map(mark -> mark.figure().unit().zh()).distinct().count() == 1;
    if (other.isPresent() && oneUnit && !options.has("mixed-periods")) {
      data.problems()
          .add(
              Problem.error(
                      other.get().written().origin(),
                      Message.of(
                          "mixed-periods",
                          marks.get(0).written().text(),
                          period(marks.get(0)),
                          other.get().written().text(),
                          period(other.get())))
                  .withHint(Message.of("hint.mixed-periods")));
    }
    marks.forEach(
        mark ->
            mark.time()
                .text()
                .ifPresent(period -> data.checkLetters(period, mark.figure().origin())));
    return other.flatMap(found -> reason);
  }

  static boolean samePeriod(DataPoint one, DataPoint other) {
    return one.time().equals(other.time());
  }

  private static String period(DataPoint mark) {
    return mark.period().isEmpty() ? mark.texts().get("period.not-given") : mark.period();
  }

  /** Each label with its period, where the label does not say it itself. */
  public static List<DataPoint> dated(List<DataPoint> marks) {
    return marks.stream().map(mark -> mark.labelled(dated(mark.label(), mark))).toList();
  }

  private static String dated(String label, DataPoint mark) {
    return !mark.period().isEmpty() && label.contains(mark.period())
        ? label
        : mark.texts().get("chart.with", label, period(mark));
  }

  /** The labels of series, each with its period where the series differ in that. */
  public static List<String> dated(List<String> labels, List<List<DataPoint>> series) {
    List<DataPoint> firsts =
        series.stream().filter(marks -> !marks.isEmpty()).map(marks -> marks.get(0)).toList();
    if (firsts.size() < labels.size()
        || firsts.stream().allMatch(mark -> samePeriod(mark, firsts.get(0)))) {
      return labels;
    }
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      dated.add(dated(labels.get(i), firsts.get(i)));
    }
    return dated;
  }
}

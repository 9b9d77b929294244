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
 * Checks on values that are drawn in one chart: their number, their units, their periods, their
 * labels. A violation is reported at the reference to the value.
 */
public final class AxisRules {
  private AxisRules() {}

  /**
   * Reports an empty list. An absent key or a node that is not a list is reported by {@code
   * Fields}.
   */
  public static void notEmpty(List<?> written, Fields fields, String key, Data data) {
    if (written.isEmpty() && fields.node(key).filter(Node.Sequence.class::isInstance).isPresent()) {
      data.problems().error(fields.originOf(key), "empty-chart", key);
    }
  }

  public static void most(List<DataPoint> points, int most, Data data) {
    if (points.size() > most) {
      data.problems()
          .add(
              Problem.error(
                      points.get(most).written().origin(),
                      Message.of("too-many-rows", points.size(), most))
                  .withHint(Message.of("hint.split-chart")));
    }
  }

  /** Reports more series than there are distinguishable colours. */
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

  /** Reports a value that is drawn twice. */
  public static void once(List<DataPoint> points, Data data) {
    Set<ObservationRef> seen = new HashSet<>();
    for (DataPoint point : points) {
      if (!seen.add(point.ref())) {
        data.problems()
            .add(
                Problem.error(
                        point.written().origin(), Message.of("drawn-twice", point.ref().toString()))
                    .withHint(Message.of("hint.draw-once")));
      }
    }
  }

  /** Reports two values of a list with the same label. */
  public static void tellApart(List<DataPoint> points, Data data) {
    Set<String> seen = new HashSet<>();
    Set<ObservationRef> drawn = new HashSet<>();
    for (DataPoint point : points) {
      if (drawn.add(point.ref()) && !seen.add(point.label())) {
        data.problems()
            .add(
                Problem.error(point.written().origin(), Message.of("same-label", point.label()))
                    .withHint(Message.of("hint.tell-apart")));
      }
    }
  }

  /**
   * Reports values that the source leaves open, for charts that compute with the values.
   *
   * @return whether all values are exact
   */
  public static boolean areExact(List<DataPoint> points, Data data) {
    List<DataPoint> open = points.stream().filter(DataPoint::isOpen).toList();
    open.forEach(
        point ->
            data.problems()
                .error(
                    point.written().origin(),
                    "inexact-value",
                    point.written().text(),
                    point.digits()));
    return open.isEmpty();
  }

  /** Reports values below zero, for charts whose parts make up a whole. */
  public static void notNegative(List<DataPoint> points, Data data) {
    for (DataPoint point : points) {
      if (point.isNegative()) {
        data.problems()
            .add(
                Problem.error(
                    point.written().origin(),
                    Message.of("negative-value", point.written().text(), point.digits())));
      }
    }
  }

  /**
   * Reports the first value whose unit differs from that of the first value.
   *
   * @return whether all units are equal
   */
  public static boolean haveOneUnit(List<DataPoint> points, Data data) {
    for (DataPoint point : points) {
      DataPoint first = points.get(0);
      if (!point.figure().unit().zh().equals(first.figure().unit().zh())) {
        data.problems()
            .add(
                Problem.error(
                        point.written().origin(),
                        Message.of(
                            "mixed-units",
                            first.written().text(),
                            data.in(first.figure().unit()),
                            point.written().text(),
                            data.in(point.figure().unit())))
                    .withHint(Message.of("hint.use-cards")));
        return false;
      }
    }
    return true;
  }

  /**
   * Reports the first value whose period differs from that of the first value, unless the option
   * {@code mixed-periods} states a reason.
   *
   * @return the stated reason, if the periods differ
   */
  public static Optional<String> periods(List<DataPoint> points, Fields options, Data data) {
    Optional<String> reason = data.words(options, "mixed-periods");
    Optional<DataPoint> other =
        points.stream().filter(point -> !samePeriod(point, points.get(0))).findFirst();
    boolean oneUnit =
        points.stream().map(point -> point.figure().unit().zh()).distinct().count() == 1;
    if (other.isPresent() && oneUnit && !options.has("mixed-periods")) {
      data.problems()
          .add(
              Problem.error(
                      other.get().written().origin(),
                      Message.of(
                          "mixed-periods",
                          points.get(0).written().text(),
                          period(points.get(0)),
                          other.get().written().text(),
                          period(other.get())))
                  .withHint(Message.of("hint.mixed-periods")));
    }
    points.forEach(
        point ->
            point
                .time()
                .text()
                .ifPresent(period -> data.checkLetters(period, point.figure().origin())));
    return other.flatMap(found -> reason);
  }

  static boolean samePeriod(DataPoint one, DataPoint other) {
    return one.time().isSameTime(other.time());
  }

  /** Returns the period in words, or words for no period. */
  public static String period(DataPoint point) {
    return point.periodInWords();
  }

  /** Adds the period to each label that does not already contain it. */
  public static List<DataPoint> dated(List<DataPoint> points) {
    return points.stream().map(point -> point.labelled(dated(point.label(), point))).toList();
  }

  private static String dated(String label, DataPoint point) {
    return !point.period().isEmpty() && label.contains(point.period())
        ? label
        : point.texts().get("chart.with", label, period(point));
  }

  /** Adds the period to the labels of series, if the series have different periods. */
  public static List<String> dated(List<String> labels, List<List<DataPoint>> series) {
    List<DataPoint> firsts =
        series.stream().filter(points -> !points.isEmpty()).map(points -> points.get(0)).toList();
    if (firsts.size() < labels.size()
        || firsts.stream().allMatch(point -> samePeriod(point, firsts.get(0)))) {
      return labels;
    }
    List<String> dated = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      dated.add(dated(labels.get(i), firsts.get(i)));
    }
    return dated;
  }
}

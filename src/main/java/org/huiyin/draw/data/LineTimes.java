package org.huiyin.draw.data;

import java.util.List;
import org.huiyin.model.time.Period;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/** The rules for the times of values that are joined by a line or stand in the order of time. */
public final class LineTimes {
  private LineTimes() {}

  /**
   * Checks the time of each point: its length against that of the first point of the chart, its
   * order in the line, and against the period of its value. One problem a point is enough.
   */
  public static void check(List<Line> lines, Data data) {
    List<TimeSpan> times =
        lines.stream().flatMap(line -> line.points().stream()).map(Line.Point::at).toList();
    for (Line line : lines) {
      for (int i = 0; i < line.points().size(); i++) {
        Line.Point point = line.points().get(i);
        Line.Point first = lines.get(0).points().get(0);
        Line.Point before = line.points().get(Math.max(0, i - 1));
        if (!fits(point.at(), times)) {
          report(point, "mixed-dates", first, "hint.mixed-dates", data);
        } else if (i > 0 && before.day() >= point.day()) {
          report(point, "dates-out-of-order", before, "hint.dates-in-order", data);
        } else if (!point.at().hasDaysOf(point.value().time())) {
          reportPeriod(point, data);
        }
      }
    }
  }

  /**
   * All times of a chart are equally long, or all begin together. So a point in time is the end of
   * only one of them, and its label on the axis is that of all points there.
   */
  private static boolean fits(TimeSpan time, List<TimeSpan> times) {
    TimeSpan first = times.get(0);
    boolean equallyLong =
        times.stream()
            .filter(other -> !other.equals(first))
            .findFirst()
            .filter(other -> !other.isAsLongAs(first))
            .isEmpty();
    return time.equals(first) || (equallyLong ? time.isAsLongAs(first) : time.beginsWith(first));
  }

  private static void report(
      Line.Point point, String code, Line.Point other, String hint, Data data) {
    Object[] times =
        code.equals("mixed-dates")
            ? new Object[] {other.key().text(), point.key().text()}
            : new Object[] {point.key().text(), other.key().text()};
    data.problems()
        .add(
            Problem.error(point.key().origin(), Message.of(code, times))
                .withHint(Message.of(hint)));
  }

  /** The label of a point is its key, so the key must be the period of the value. */
  private static void reportPeriod(Line.Point point, Data data) {
    String key = point.key().text();
    String reference = point.value().ref().toString();
    Period period = point.value().time();
    Message hint =
        period.to().isPresent()
            ? Message.of(
                "hint.point-period",
                TimeSpan.of(period).orElseThrow().toString(),
                reference,
                point.value().label())
            : Message.of(
                period.isDated() ? "hint.point-period-open" : "hint.point-period-undated", key);
    data.problems()
        .add(
            Problem.error(
                    point.key().origin(),
                    Message.of(
                        "point-period-differs", key, reference, AxisRules.period(point.value())))
                .withHint(hint));
  }
}

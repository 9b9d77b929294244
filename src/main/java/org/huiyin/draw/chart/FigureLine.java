package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.WholeFigure;
import org.huiyin.language.TimeLabel;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/** Reads a line that is a whole figure: {@code figure: beds}, {@code area: 东区}. */
public final class FigureLine {
  private FigureLine() {}

  /**
   * The values in the order of the ends of their periods. Values that cannot be on one line are
   * reported: those of different areas, of one period, or of a period without end.
   */
  public static List<Line.Point> points(Fields fields, Data data) {
    return inOrder(WholeFigure.points(fields, data), "hint.points", data);
  }

  /**
   * The same for values that are referred to one by one.
   *
   * @param hint what to do if a value has no place in time
   */
  public static List<Line.Point> inOrder(List<DataPoint> values, String hint, Data data) {
    List<Line.Point> points = new ArrayList<>();
    for (DataPoint value : values) {
      Optional<TimeSpan> at = TimeSpan.of(value.time()).filter(span -> span.lastDay().isPresent());
      at.ifPresent(time -> points.add(point(time, value, data)));
      if (at.isEmpty()) {
        String period =
            value.period().isEmpty() ? data.texts().get("period.not-given") : value.period();
        Message message = Message.of("line-needs-dates", value.ref(), period);
        data.problems().add(problem(value, message, hint));
      }
    }
    points.sort(Comparator.comparing(Line.Point::day));
    for (int i = 1; i < points.size(); i++) {
      Optional<Problem> problem = conflict(points.get(i - 1), points.get(i), hint, data);
      if (problem.isPresent()) {
        data.problems().add(problem.get());
        return List.of();
      }
    }
    return points;
  }

  /** A point whose time is told at the name of the figure. */
  private static Line.Point point(TimeSpan time, DataPoint value, Data data) {
    return new Line.Point(
        time,
        new Node.Scalar(value.written().origin(), time.toString(), false),
        value.labelled(new TimeLabel(data.texts()).of(time)));
  }

  /** Why one value of a figure cannot follow another on a line. */
  private static Optional<Problem> conflict(
      Line.Point last, Line.Point next, String hint, Data data) {
    String area = data.texts().name(last.value().figure(), last.value().observation());
    String nextArea = data.texts().name(next.value().figure(), next.value().observation());
    if (!area.equals(nextArea)) {
      Message message = Message.of("line-needs-area", next.value().figure().id(), area, nextArea);
      return Optional.of(problem(next.value(), message, "hint.line-needs-area"));
    }
    if (last.at().equals(next.at())) {
      Message message =
          Message.of("line-repeats-period", last.value().ref(), next.value().ref(), next.at());
      return Optional.of(problem(next.value(), message, hint));
    }
    return Optional.empty();
  }

  private static Problem problem(DataPoint value, Message message, String hint) {
    return Problem.error(value.written().origin(), message).withHint(Message.of(hint));
  }
}

package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.draw.axis.Dates;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.WholeFigure;
import org.huiyin.model.PartialDate;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/** Reads a line that is a whole figure: {@code figure: beds}, {@code area: 东区}. */
final class FigureLine {
  private FigureLine() {}

  /**
   * The values in the order of their periods. Values that cannot be on one line are reported: those
   * of different areas, of one period, or of a period that is no single date.
   */
  static List<Line.Point> points(Fields fields, Data data) {
    List<Line.Point> points = new ArrayList<>();
    for (DataPoint value : WholeFigure.points(fields, data)) {
      Optional<PartialDate> at = WholeFigure.date(value.time());
      at.ifPresent(
          date -> points.add(new Line.Point(date, value.labelled(data.texts().date(date)))));
      if (at.isEmpty()) {
        String period =
            value.period().isEmpty() ? data.texts().get("period.not-given") : value.period();
        Message message = Message.of("line-needs-dates", value.ref(), period);
        data.problems().add(problem(value, message, "hint.points"));
      }
    }
    points.sort(Comparator.comparing(point -> Dates.firstDay(point.at())));
    for (int i = 1; i < points.size(); i++) {
      Optional<Problem> problem = conflict(points.get(i - 1), points.get(i));
      if (problem.isPresent()) {
        data.problems().add(problem.get());
        break;
      }
    }
    return points;
  }

  /** Why one value of a figure cannot follow another on a line. */
  private static Optional<Problem> conflict(Line.Point last, Line.Point next) {
    String area = last.value().observation().area().zh();
    String nextArea = next.value().observation().area().zh();
    if (!area.equals(nextArea)) {
      Message message = Message.of("line-needs-area", next.value().figure().id(), area, nextArea);
      return Optional.of(problem(next.value(), message, "hint.line-needs-area"));
    }
    if (Dates.precision(last.at()) != Dates.precision(next.at())) {
      Message message = Message.of("mixed-dates", last.at(), next.at());
      return Optional.of(problem(next.value(), message, "hint.mixed-dates"));
    }
    if (last.at().equals(next.at())) {
      Message message =
          Message.of("line-repeats-period", last.value().ref(), next.value().ref(), next.at());
      return Optional.of(problem(next.value(), message, "hint.points"));
    }
    return Optional.empty();
  }

  private static Problem problem(DataPoint value, Message message, String hint) {
    return Problem.error(value.written().origin(), message).withHint(Message.of(hint));
  }
}

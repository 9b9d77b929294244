package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import org.huiyin.draw.axis.Dates;
import org.huiyin.language.Texts;
import org.huiyin.model.PartialDate;
import org.huiyin.quantity.number.Rational;

/** A series of dated values, ascending by date. */
public record Line(String label, List<Point> points) {

  public record Point(PartialDate at, DataPoint value) {
    public double day() {
      return Dates.firstDay(at).toEpochDay();
    }
  }

  public Line {
    points = List.copyOf(points);
  }

  /** Returns the values, labelled with their dates. */
  public List<DataPoint> values() {
    return points.stream().map(Point::value).toList();
  }

  public List<Point> given() {
    return points.stream().filter(point -> !point.value().isMissing()).toList();
  }

  public Optional<Point> last() {
    List<Point> given = given();
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }

  /**
   * Returns the change from the first to the last given value: {@code 2016年 80 个，2020年 104 个，增加 24
   * 个。}; empty if there are fewer than two.
   */
  public String trend(Texts texts) {
    List<Point> given = given();
    if (given.size() < 2) {
      return "";
    }
    DataPoint first = given.get(0).value();
    DataPoint last = given.get(given.size() - 1).value();
    if (first.isOpen() || last.isOpen()) {
      return texts.get("chart.line-open", first.label(), last.label(), first.shown(), last.shown());
    }
    Rational change = last.number().get().minus(first.number().get());
    String key =
        change.signum() == 0
            ? "chart.line-stays"
            : change.signum() > 0 ? "chart.line-rises" : "chart.line-falls";
    return texts.get(
        key,
        first.label(),
        last.label(),
        first.shown(),
        last.shown(),
        last.difference(change.signum() < 0 ? Rational.ZERO.minus(change) : change));
  }
}

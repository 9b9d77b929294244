package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Node;

/** A series of values over time, in the order of the ends of their periods. */
public record Line(String label, List<Point> points) {

  /**
   * A value with its time.
   *
   * @param at has an end
   * @param key the time as the author wrote it
   */
  public record Point(TimeSpan at, Node.Scalar key, DataPoint value) {

    /**
     * The position on the time axis: the end of the period. A sum is complete there, and periods
     * that begin together, as 一季度 and 上半年, differ only there. In days since 1970-01-01.
     */
    public double day() {
      return at.lastDay().orElseThrow().toEpochDay();
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

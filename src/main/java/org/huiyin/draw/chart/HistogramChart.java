package org.huiyin.draw.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.ValueClasses;
import org.huiyin.draw.data.WholeFigure;
import org.huiyin.model.Chart;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: histogram}: how many of many values lie in each of several classes. Classes and
 * counts are computed from the values; a value that is not given is named and not counted.
 *
 * <pre>
 * figure: rates                                 all its values; or rows: [rates.east, …]
 * period: 2023                                  of the figure, those of one period
 * classes: [0, 20, 40, 60, 80, 100]             the limits, at even distances; by default round ones
 * median: true                                  marks the value in the middle
 * mixed-periods: 原文按不同时段统计             why periods may differ; shown below the chart
 * </pre>
 */
public final class HistogramChart implements ChartKind {
  /** Fewer values are told apart better as bars or dots. */
  private static final int LEAST_VALUES = 8;

  private static final int MOST_VALUES = 500;

  @Override
  public String name() {
    return "histogram";
  }

  @Override
  public Set<String> texts() {
    return Set.of("mixed-periods");
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    List<DataPoint> all = points(options, data);
    boolean median = options.flag("median");
    List<Node.Scalar> limits = options.scalars("classes");
    AxisRules.notEmpty(limits, options, "classes", data);
    if (all.isEmpty() || options.has("classes") && limits.isEmpty()) {
      return Optional.empty();
    }
    AxisRules.most(all, MOST_VALUES, data);
    AxisRules.once(all, data);
    AxisRules.tellApart(all, data);
    Optional<String> reason = AxisRules.periods(all, options, data);
    List<DataPoint> given = all.stream().filter(point -> !point.isMissing()).toList();
    boolean exact = AxisRules.haveOneUnit(all, data) && AxisRules.areExact(all, data);
    if (!exact || !areEnough(given, all, data) || holdsTotal(given, data)) {
      return Optional.empty();
    }
    Optional<List<Node.Scalar>> written =
        options.has("classes") ? Optional.of(limits) : Optional.empty();
    return ValueClasses.of(given, written, data)
        .map(classes -> new HistogramPicture(classes, all, median, data.texts()))
        .map(picture -> NotedPicture.of(picture, reason, data.texts()));
  }

  private static List<DataPoint> points(Fields options, Data data) {
    List<Node.Scalar> rows = options.scalars("rows");
    if (options.has("rows") == options.has("figure")) {
      data.problems().error(options.originOf("figure"), "rows-or-figure");
      return List.of();
    }
    AxisRules.notEmpty(rows, options, "rows", data);
    return options.has("figure") ? WholeFigure.points(options, data) : data.points(rows);
  }

  private static boolean areEnough(List<DataPoint> given, List<DataPoint> all, Data data) {
    if (given.size() < LEAST_VALUES) {
      data.problems()
          .error(all.get(0).written().origin(), "too-few-values", given.size(), LEAST_VALUES);
    }
    return given.size() >= LEAST_VALUES;
  }

  /** Reports a value that is the sum of all others: it is no member but the whole. */
  private static boolean holdsTotal(List<DataPoint> given, Data data) {
    Rational sum =
        given.stream()
            .map(point -> point.number().orElseThrow())
            .reduce(Rational.ZERO, Rational::plus);
    Optional<DataPoint> total =
        given.stream()
            .filter(
                point -> {
                  Rational value = point.number().orElseThrow();
                  return value.signum() != 0 && value.plus(value).equals(sum);
                })
            .findFirst();
    total.ifPresent(
        point ->
            data.problems()
                .add(
                    Problem.error(
                        point.written().origin(),
                        Message.of("total-among-values", point.ref(), point.shown()))));
    return total.isPresent();
  }
}

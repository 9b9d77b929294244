package org.huiyin.draw.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * A table of values: every series has one value for every category.
 *
 * @param series the labels of the series, at most four
 */
public record SeriesTable(List<String> series, List<Category> categories) {

  /**
   * A category.
   *
   * @param points one value for each series, in the order of the series
   */
  public record Category(String label, List<DataPoint> points) {
    public Category {
      points = List.copyOf(points);
    }

    /** The last value less the first one; empty if one of them is not given. */
    private Optional<Rational> change() {
      Optional<Rational> first = points.get(0).number();
      return points.get(points.size() - 1).number().flatMap(last -> first.map(last::minus));
    }
  }

  public SeriesTable {
    series = List.copyOf(series);
    categories = List.copyOf(categories);
  }

  /** Returns all values, series by series. */
  public List<DataPoint> points() {
    List<DataPoint> all = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      all.addAll(ofSeries(i));
    }
    return all;
  }

  /**
   * Returns the values of one series, labelled with their categories.
   *
   * @param index of the series, from 0
   */
  public List<DataPoint> ofSeries(int index) {
    return categories.stream()
        .map(category -> category.points().get(index).labelled(category.label()))
        .toList();
  }

  /**
   * Returns a copy sorted by the values of one series.
   *
   * @param by index of the series, from 0
   */
  public SeriesTable sorted(Order order, int by) {
    if (order == Order.CHANGE) {
      return new SeriesTable(
          series,
          categories.stream()
              .sorted(
                  Comparator.comparing((Category category) -> category.change().isEmpty())
                      .thenComparing(
                          category -> category.change().orElse(Rational.ZERO),
                          Comparator.reverseOrder()))
              .toList());
    }
    return new SeriesTable(series, order.sorted(categories, category -> category.points().get(by)));
  }

  /**
   * Checks the periods within each series; see {@link AxisRules#periods}. Different series may have
   * different periods; their labels then state them.
   *
   * @return the stated reason, if the periods within a series differ
   */
  public Optional<String> periods(Fields options, Data data) {
    Optional<String> reason = Optional.empty();
    for (int i = 0; i < series.size(); i++) {
      Optional<String> ofThis = AxisRules.periods(ofSeries(i), options, data);
      reason = reason.isPresent() ? reason : ofThis;
    }
    return reason;
  }

  /**
   * Reads {@code series: [{label: words, rows: [figure.observation, …]}, …]}.
   *
   * @return empty if a value is unknown or a series lacks a category, which is reported
   */
  public static Optional<SeriesTable> read(Fields options, Data data) {
    options.required("series");
    List<Node> written = options.list("series");
    AxisRules.notEmpty(written, options, "series", data);
    AxisRules.mostSeries(written, data);
    List<String> labels = new ArrayList<>();
    List<List<Node.Scalar>> rowsOf = new ArrayList<>();
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      labels.add(data.words(fields, "label").orElse(""));
      fields.required("rows");
      List<Node.Scalar> rows = fields.scalars("rows");
      AxisRules.notEmpty(rows, fields, "rows", data);
      fields.done();
      rowsOf.add(rows);
    }
    List<List<DataPoint>> series = data.series(rowsOf);
    boolean complete = !written.isEmpty();
    for (int i = 0; i < series.size(); i++) {
      List<DataPoint> points = series.get(i);
      complete = complete && !points.isEmpty() && points.size() == rowsOf.get(i).size();
      AxisRules.tellApart(points, data);
    }
    return complete && sameCategories(labels, series, data)
        ? Optional.of(new SeriesTable(AxisRules.dated(labels, series), categories(series)))
        : Optional.empty();
  }

  private static List<String> names(List<DataPoint> points) {
    return points.stream().map(DataPoint::name).toList();
  }

  private static boolean sameCategories(
      List<String> labels, List<List<DataPoint>> series, Data data) {
    List<String> first = names(series.get(0));
    boolean same = true;
    for (int i = 1; i < series.size(); i++) {
      List<String> names = names(series.get(i));
      List<String> lacking = first.stream().filter(name -> !names.contains(name)).toList();
      for (DataPoint point : series.get(i)) {
        if (!first.contains(point.name())) {
          same = false;
          report(point, Message.of("series-differ", point.name(), labels.get(0)), data);
        }
      }
      if (same && !lacking.isEmpty()) {
        same = false;
        report(
            series.get(i).get(0), Message.of("series-differ", lacking.get(0), labels.get(i)), data);
      }
    }
    return same;
  }

  private static void report(DataPoint point, Message message, Data data) {
    data.problems()
        .add(Problem.error(point.written().origin(), message).withHint(Message.of("hint.series")));
  }

  private static List<Category> categories(List<List<DataPoint>> series) {
    return series.get(0).stream()
        .map(
            first ->
                new Category(
                    first.name(),
                    series.stream()
                        .map(
                            points ->
                                points.stream()
                                    .filter(point -> point.name().equals(first.name()))
                                    .findFirst()
                                    .orElseThrow())
                        .toList()))
        .toList();
  }
}

package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.model.Figure;
import org.huiyin.render.reply.TableAxis.Respect;

/**
 * What stands in the rows and what in the columns of a figure's table. The last two of three or
 * more axes are columns, the last one of two.
 *
 * @param beside axes that the other axes make superfluous: their words stand beside the values
 * @param fixed axes of which all observations are the same
 */
record TableShape(
    List<TableAxis> rows, List<TableAxis> columns, List<TableAxis> beside, List<TableAxis> fixed) {

  /** More columns than this are avoided where another axis is shorter. */
  private static final int WIDE = 12;

  private static final int HEADER_ROWS = 2;

  static TableShape of(Figure figure) {
    List<TableAxis> varying = new ArrayList<>();
    List<TableAxis> fixed = new ArrayList<>();
    for (TableAxis axis : TableAxis.of(figure)) {
      (axis.size() > 1 ? varying : fixed).add(axis);
    }
    List<TableAxis> beside = new ArrayList<>();
    leaveOut(Respect.PERIOD, figure, varying, beside);
    leaveOut(Respect.AREA, figure, varying, beside);
    int rows = Math.max(Math.min(1, varying.size()), varying.size() - HEADER_ROWS);
    TableShape shape =
        new TableShape(
            new ArrayList<>(varying.subList(0, rows)),
            new ArrayList<>(varying.subList(rows, varying.size())),
            beside,
            fixed);
    shape.narrow();
    return shape;
  }

  /** Leaves out an axis without which the observations are told apart as well. */
  private static void leaveOut(
      Respect respect, Figure figure, List<TableAxis> varying, List<TableAxis> beside) {
    List<TableAxis> others = varying.stream().filter(axis -> axis.respect() != respect).toList();
    if (others.size() < varying.size() && cells(figure, others) == cells(figure, varying)) {
      varying.stream().filter(axis -> axis.respect() == respect).forEach(beside::add);
      varying.retainAll(others);
    }
  }

  private static long cells(Figure figure, List<TableAxis> axes) {
    return figure.observations().stream()
        .map(observation -> TableAxis.places(axes, observation))
        .distinct()
        .count();
  }

  /** Puts the longest axis into the rows if there would be too many columns. */
  private void narrow() {
    int count = columns.stream().mapToInt(TableAxis::size).reduce(1, (one, two) -> one * two);
    int last = rows.size() - 1;
    columns.stream()
        .max(Comparator.comparingInt(TableAxis::size))
        .filter(longest -> count > WIDE && longest.size() > rows.get(last).size())
        .ifPresent(
            longest -> {
              columns.set(columns.indexOf(longest), rows.get(last));
              rows.set(last, longest);
            });
  }

  /** The places on some axes that have observations, in the order of the table. */
  static List<List<Integer>> lines(Figure figure, List<TableAxis> axes) {
    return figure.observations().stream()
        .map(observation -> TableAxis.places(axes, observation))
        .distinct()
        .sorted(TableShape::compare)
        .toList();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}

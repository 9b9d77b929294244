package org.huiyin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The median, the least and the greatest of some measurements. */
record Spread(double median, double least, double greatest) {

  /**
   * @param values at least one
   */
  static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  static Spread of(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return of(costs.stream().mapToDouble(part).toArray());
  }

  /** Of the ratios of measurements that were made in turn. */
  static Spread ofRatios(List<Cost> costs, List<Cost> to, ToDoubleFunction<Cost> part) {
    double[] ratios = new double[Math.min(costs.size(), to.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = part.applyAsDouble(costs.get(i)) / part.applyAsDouble(to.get(i));
    }
    return of(ratios);
  }

  /** Such as 3.2 [3.1–4.0]; without the brackets where all are alike. */
  String text() {
    String middle = number(median);
    String from = number(least);
    String to = number(greatest);
    return from.equals(to) ? middle : middle + " [" + from + "–" + to + "]";
  }

  /** A number of three digits or so. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    String form = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, form, value);
  }
}

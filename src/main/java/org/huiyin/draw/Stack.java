package org.huiyin.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;

/** A total and its parts, of one unit. */
record Stack(String label, Mark total, List<Mark> parts) {
  private static final int PLACES = 2;

  Stack {
    parts = List.copyOf(parts);
  }

  /** Whether every part is given. */
  boolean isComplete() {
    return parts.stream().noneMatch(Mark::isMissing);
  }

  /** Of the parts that are given. */
  Rational sum() {
    return parts.stream().flatMap(part -> part.number().stream()).reduce(Rational.ZERO, Rational::plus);
  }

  String shownSum() {
    return Quantity.show(sum().rounded(PLACES)) + " " + total.figure().unit().zh();
  }

  /** The bar in words. */
  String spoken() {
    String given = parts.stream().filter(part -> !part.isMissing()).map(Mark::spoken)
        .collect(Collectors.joining("、"));
    return label + "合计 " + total.shown() + (given.isEmpty() ? "" : "，其中" + given) + "。" + Description.missing(parts);
  }
}

package org.huiyin.draw;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.huiyin.quantity.Rational;

/** Text alternatives, made from the values that are drawn. */
final class Description {
  private static final int FEW = 3;

  private Description() {}

  /** The values themselves if they are few, else the largest and the smallest; and what is missing. */
  static String ofValues(List<Mark> marks) {
    List<Mark> given = marks.stream().filter(mark -> !mark.isMissing()).toList();
    if (given.isEmpty()) {
      return "各项数值原文均未给出。";
    }
    String values = given.size() <= FEW ? listed(given) : extremes(given);
    return values + missing(marks);
  }

  /** Each value: {@code 甲 1 个；乙 2 个。} */
  static String listed(List<Mark> given) {
    return given.stream().map(Mark::spoken).collect(Collectors.joining("；", "", "。"));
  }

  /** Which values are not given: {@code 原文未给出：苏中、苏南。}; empty if none. */
  static String missing(List<Mark> marks) {
    String names = marks.stream().filter(Mark::isMissing).map(Mark::label).collect(Collectors.joining("、"));
    return names.isEmpty() ? "" : "原文未给出：" + names + "。";
  }

  private static String extremes(List<Mark> given) {
    Mark largest = extreme(given, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    Mark smallest = extreme(given, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    if (largest.number().equals(smallest.number())) {
      return "各项相同，均为 " + largest.shown() + "。";
    }
    return "最大：" + all(given, largest) + "；最小：" + all(given, smallest) + "。";
  }

  private static Mark extreme(List<Mark> given, BinaryOperator<Rational> better) {
    Rational best = given.stream().map(mark -> mark.number().get()).reduce(better).orElseThrow();
    return given.stream().filter(mark -> mark.number().get().equals(best)).findFirst().orElseThrow();
  }

  /** Every label that shares a value, and the value: {@code 徐州、连云港 73 个}. */
  private static String all(List<Mark> given, Mark like) {
    return given.stream().filter(mark -> mark.number().equals(like.number())).map(Mark::label)
        .collect(Collectors.joining("、")) + " " + like.shown();
  }
}

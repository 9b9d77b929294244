package org.huiyin.draw;

import java.util.List;
import java.util.function.BinaryOperator;
import org.huiyin.language.Texts;
import org.huiyin.quantity.Rational;

/** Text alternatives, made from the values that are drawn. */
final class Description {
  private static final int FEW = 3;
  private static final String ENDS = "。！？.!?";

  private Description() {}

  /**
   * The values themselves if they are few, else the largest and the smallest; and what is missing.
   */
  static String ofValues(List<Mark> marks, Texts texts) {
    List<Mark> given = marks.stream().filter(mark -> !mark.isMissing()).toList();
    if (given.isEmpty()) {
      return texts.get("chart.all-missing");
    }
    String values = given.size() <= FEW ? listed(given, texts) : extremes(given, texts);
    return sentences(List.of(values, missing(marks, texts)), texts);
  }

  /** Each value: {@code 甲 1 个；乙 2 个。} */
  static String listed(List<Mark> given, Texts texts) {
    return texts.get("chart.sentence", separated(given.stream().map(Mark::spoken).toList(), texts));
  }

  /** Which values are not given: {@code 原文未给出：苏中、苏南。}; empty if none. */
  static String missing(List<Mark> marks, Texts texts) {
    List<String> names = marks.stream().filter(Mark::isMissing).map(Mark::label).toList();
    return names.isEmpty() ? "" : texts.get("chart.missing", texts.list(names));
  }

  /** Sentences behind one another; empty ones are left out. */
  static String sentences(List<String> sentences, Texts texts) {
    return joined("chart.sentences", sentences, texts);
  }

  /** Parts of a sentence behind one another: {@code 甲；乙}. */
  static String separated(List<String> parts, Texts texts) {
    return joined("chart.separator", parts, texts);
  }

  private static String joined(String key, List<String> parts, Texts texts) {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .reduce((all, next) -> texts.get(key, all, next))
        .orElse("");
  }

  /** A text that ends like a sentence, as it may do already. */
  static String closed(String text, Texts texts) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : texts.get("chart.sentence", text);
  }

  private static String extremes(List<Mark> given, Texts texts) {
    Mark largest = extreme(given, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    Mark smallest = extreme(given, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    return largest.number().equals(smallest.number())
        ? texts.get("chart.equal", largest.shown())
        : texts.get(
            "chart.extremes",
            all(given, largest, texts),
            largest.shown(),
            all(given, smallest, texts),
            smallest.shown());
  }

  private static Mark extreme(List<Mark> given, BinaryOperator<Rational> better) {
    Rational best = given.stream().map(mark -> mark.number().get()).reduce(better).orElseThrow();
    return given.stream()
        .filter(mark -> mark.number().get().equals(best))
        .findFirst()
        .orElseThrow();
  }

  /** Every label that shares a value: {@code 徐州、连云港}. */
  private static String all(List<Mark> given, Mark like, Texts texts) {
    return texts.list(
        given.stream()
            .filter(mark -> mark.number().equals(like.number()))
            .map(Mark::label)
            .toList());
  }
}

package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;

/** Generates text alternatives from the drawn values. */
public final class Description {
  private static final int FEW = 3;
  private static final String ENDS = "。！？.!?";

  private Description() {}

  /** Lists all values if they are few, else the largest and the smallest; then the missing ones. */
  public static String ofValues(List<DataPoint> points, Texts texts) {
    List<DataPoint> given = points.stream().filter(point -> !point.isMissing()).toList();
    if (given.isEmpty()) {
      return texts.get("chart.all-missing");
    }
    String values = given.size() <= FEW ? listed(given, texts) : extremes(given, texts);
    return sentences(List.of(values, missing(points, texts)), texts);
  }

  /** Lists each value: {@code 甲 1 个；乙 2 个。} */
  public static String listed(List<DataPoint> given, Texts texts) {
    return texts.get(
        "chart.sentence", separated(given.stream().map(DataPoint::spoken).toList(), texts));
  }

  /** Lists the values that are not given: {@code 原文未给出：苏中、苏南。}; empty if there are none. */
  public static String missing(List<DataPoint> points, Texts texts) {
    List<String> names =
        points.stream().filter(DataPoint::isMissing).map(DataPoint::label).toList();
    return names.isEmpty() ? "" : texts.get("chart.missing", texts.list(names));
  }

  /** Joins sentences; empty ones are omitted. */
  public static String sentences(List<String> sentences, Texts texts) {
    return joined("chart.sentences", sentences, texts);
  }

  /** Joins parts of a sentence: {@code 甲；乙}. */
  public static String separated(List<String> parts, Texts texts) {
    return joined("chart.separator", parts, texts);
  }

  private static String joined(String key, List<String> parts, Texts texts) {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .reduce((all, next) -> texts.get(key, all, next))
        .orElse("");
  }

  /** Adds a full stop to a text, unless it already ends like a sentence. */
  public static String closed(String text, Texts texts) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : texts.get("chart.sentence", text);
  }

  /**
   * Returns the largest and the smallest value; all values if what the source states does not
   * decide which ones they are.
   */
  private static String extremes(List<DataPoint> given, Texts texts) {
    Optional<DataPoint> largest = extreme(given, 1);
    Optional<DataPoint> smallest = extreme(given, -1);
    if (largest.isEmpty() || smallest.isEmpty()) {
      return listed(given, texts);
    }
    return largest.get().number().equals(smallest.get().number())
        ? texts.get("chart.equal", largest.get().shown())
        : texts.get(
            "chart.extremes",
            all(given, largest.get(), texts),
            largest.get().shown(),
            all(given, smallest.get(), texts),
            smallest.get().shown());
  }

  /**
   * Returns the first value that no other one exceeds.
   *
   * @param side 1 for the largest, -1 for the smallest
   */
  private static Optional<DataPoint> extreme(List<DataPoint> given, int side) {
    return given.stream()
        .filter(
            point ->
                given.stream()
                    .filter(other -> other != point)
                    .map(point::compared)
                    .allMatch(order -> order.isPresent() && order.getAsInt() * side >= 0))
        .findFirst();
  }

  /** Returns the labels of all points with the same value as {@code like}: {@code 徐州、连云港}. */
  private static String all(List<DataPoint> given, DataPoint like, Texts texts) {
    return texts.list(
        given.stream()
            .filter(point -> point.number().equals(like.number()))
            .map(DataPoint::label)
            .toList());
  }
}

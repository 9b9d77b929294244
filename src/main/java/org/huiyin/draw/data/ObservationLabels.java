package org.huiyin.draw.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Category;
import org.huiyin.model.Observation;
import org.huiyin.model.text.LocalizedText;

/**
 * The labels that tell observations of a chart apart. What is the same in all of them is left out:
 * of 东区 · 小学 and 东区 · 初中 remain 小学 and 初中. Values that differ in nothing but the period are named
 * by it.
 */
final class ObservationLabels {
  private final Texts texts;
  private final List<Part> shown;

  /** Whether every list has a single value, and all are of one area. */
  private final boolean common;

  /** What an observation is named by. */
  private sealed interface Part {
    String of(DataPoint point, Texts texts);
  }

  private record Area() implements Part {
    @Override
    public String of(DataPoint point, Texts texts) {
      return point.observation().area().map(area -> area.in(texts.language())).orElse("");
    }
  }

  private record CategoryOf(Breakdown breakdown) implements Part {
    @Override
    public String of(DataPoint point, Texts texts) {
      return texts.category(point.figure(), point.observation(), breakdown);
    }
  }

  private record Time() implements Part {
    @Override
    public String of(DataPoint point, Texts texts) {
      return point.periodInWords();
    }
  }

  /**
   * @param series lists of values; what differs only from list to list is the name of the lists,
   *     and no part of a label
   */
  ObservationLabels(List<List<DataPoint>> series, Texts texts) {
    this.texts = texts;
    List<DataPoint> all = series.stream().flatMap(List::stream).toList();
    List<Part> parts =
        Stream.<Part>concat(
                Stream.of(new Area()),
                all.stream()
                    .flatMap(point -> point.figure().breakdowns().stream())
                    .distinct()
                    .map(CategoryOf::new))
            .toList();
    List<Part> named = parts.stream().filter(part -> differs(part, series)).toList();
    Part time = new Time();
    List<Part> differing =
        named.isEmpty() && differs(time, series) ? List.of(time) : named; // 第一季度, 第二季度
    this.common = differing.isEmpty() && series.size() > 1 && isConstant(new Area(), all);
    this.shown = common ? List.of(new Area()) : differing;
  }

  private boolean differs(Part part, List<List<DataPoint>> series) {
    return series.stream().anyMatch(points -> !isConstant(part, points));
  }

  private boolean isConstant(Part part, List<DataPoint> points) {
    return points.stream().map(point -> part.of(point, texts)).distinct().count() < 2;
  }

  /**
   * The label of one of the values: its whole name if nothing of it differs; the label of its
   * figure if the lists differ by categories alone.
   */
  String of(DataPoint point) {
    List<String> named = new ArrayList<>();
    for (Part part : shown) {
      String name = part.of(point, texts);
      if (!name.isEmpty()) {
        named.add(name);
      }
    }
    Optional<String> label =
        named.stream().reduce((all, next) -> texts.get("observation.with", all, next));
    return label.orElseGet(
        () ->
            common
                ? point.figure().label().in(texts.language())
                : texts.name(point.figure(), point.observation()));
  }

  /** Whether the label names the area. */
  boolean namesArea(DataPoint point) {
    return shown.isEmpty() && !common || shown.contains(new Area());
  }

  /** The texts of authors that a label may hold. */
  static List<LocalizedText> words(Observation observation) {
    return Stream.concat(
            observation.area().stream(), observation.categories().stream().map(Category::label))
        .toList();
  }
}

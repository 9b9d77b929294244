package org.huiyin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.time.Period;

/** The data of a figure as lines of plain text, for the search and the data of a reply. */
public final class PlainData {
  private final Figure figure;
  private final Texts texts;
  private final String label;

  private PlainData(Figure figure, Texts texts) {
    this.figure = figure;
    this.texts = texts;
    this.label = figure.label().in(texts.language());
  }

  /**
   * A line for the figure, {@code 学校，2023年}, then one for each observation: {@code 东区 · 小学：40 所}.
   * The period stands in the first line if it is the same for all.
   */
  public static List<String> of(Figure figure, Texts texts) {
    return new PlainData(figure, texts).lines();
  }

  private List<String> lines() {
    Period first = figure.periodOf(figure.observations().get(0));
    boolean together =
        figure.observations().stream().map(figure::periodOf).allMatch(first::isSameTime);
    String head = figure.isPlanned() ? marked(label, texts.of(figure.nature())) : label;
    List<String> lines = new ArrayList<>();
    lines.add(together ? with(head, first) : head);
    for (Observation observation : figure.observations()) {
      String name = name(observation);
      String scope = together ? name : with(name, figure.periodOf(observation));
      lines.add(scope + texts.get("layout.colon") + value(observation));
    }
    return List.copyOf(lines);
  }

  /** Area and categories; the label of the figure if only the period tells its values apart. */
  private String name(Observation observation) {
    boolean named =
        observation.area().isPresent()
            || !observation.categories().isEmpty()
            || figure.isTotal(observation);
    return named ? texts.name(figure, observation) : label;
  }

  private String with(String name, Period period) {
    return period
        .text()
        .map(words -> name + texts.get("layout.comma") + words.in(texts.language()))
        .orElse(name);
  }

  private String value(Observation observation) {
    String unit = figure.unit().in(texts.language());
    Optional<ShownValue> shown = ShownValue.of(observation.value(), unit, texts);
    return shown
        .map(ShownValue::together)
        .map(
            value ->
                observation.value().derived().isPresent()
                    ? marked(value, texts.get("value.derived"))
                    : value)
        .orElseGet(() -> texts.get("value.not-given"));
  }

  private String marked(String words, String mark) {
    return texts.get("observation.of", words, mark);
  }
}

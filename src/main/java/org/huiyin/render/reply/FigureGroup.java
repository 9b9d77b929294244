package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Figure;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;

/**
 * Figures with the same breakdowns: one table.
 *
 * @param columns the headers of the columns before the value: 地区, 学段
 * @param dimensions the labels of the breakdowns as a list; empty if there are none
 */
public record FigureGroup(
    List<String> columns, Optional<String> dimensions, List<FigureBlock> figures)
    implements TemplateView {

  /** The columns that tell the observations of a figure apart. */
  private record Columns(boolean areas, List<String> breakdowns) {
    static Columns of(Figure figure, Edition edition) {
      return new Columns(
          figure.observations().stream().anyMatch(value -> value.area().isPresent()),
          figure.breakdowns().stream().map(breakdown -> edition.in(breakdown.label())).toList());
    }

    List<String> headers(Edition edition) {
      List<String> headers = new ArrayList<>();
      if (areas) {
        headers.add(edition.texts().get("figures.area"));
      }
      headers.addAll(breakdowns);
      return headers;
    }
  }

  /** The figures in their order, in as few tables as their columns allow. */
  static List<FigureGroup> of(List<Figure> figures, Edition edition) {
    Set<Columns> all = new LinkedHashSet<>();
    figures.forEach(figure -> all.add(Columns.of(figure, edition)));
    return all.stream()
        .map(
            columns ->
                new FigureGroup(
                    columns.headers(edition),
                    Optional.of(columns.breakdowns)
                        .filter(labels -> !labels.isEmpty())
                        .map(edition.texts()::list),
                    figures.stream()
                        .filter(figure -> Columns.of(figure, edition).equals(columns))
                        .map(figure -> FigureBlock.of(figure, columns.areas, edition))
                        .toList()))
        .toList();
  }
}

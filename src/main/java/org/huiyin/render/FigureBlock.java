package org.huiyin.render;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Value;

/**
 * A figure in the table of all figures: one row per observation.
 *
 * @param id the figure's address in the page: {@code fig-smart-workshops}
 * @param periodGiven whether the source gives one
 * @param csvHref the figure's data
 */
public record FigureBlock(
    String id,
    String label,
    String period,
    boolean periodGiven,
    String nature,
    Optional<String> actor,
    Optional<String> note,
    Passages.Link source,
    String csvHref,
    String jsonHref,
    List<Row> rows) {

  /**
   * One observation.
   *
   * @param id its address in the page: {@code fig-smart-workshops--north}
   * @param period where it is not the figure's
   * @param value absent where the source is silent
   * @param computation for a computed value, how it was computed
   * @param mentions where the text speaks of it
   */
  public record Row(
      String id,
      String area,
      boolean areaImplied,
      Optional<String> period,
      Optional<String> value,
      String unit,
      Optional<String> computation,
      Optional<String> items,
      Optional<String> note,
      List<Passages.Link> mentions) {}

  /** The address of an observation within its reply's page. */
  static String anchor(ObservationRef ref) {
    return "fig-" + ref.figure() + "--" + ref.observation();
  }

  static FigureBlock of(Figure figure, Passages passages, Links links, String folder) {
    return new FigureBlock(
        "fig-" + figure.id(),
        figure.label().zh(),
        Shown.period(figure.period()),
        figure.period().isGiven(),
        Labels.of(figure.nature()),
        figure.actor(),
        figure.note().map(note -> note.zh()),
        passages.source(figure.source()),
        links.to(folder + FigureData.path(figure.id(), "csv")),
        links.to(folder + FigureData.path(figure.id(), "json")),
        figure.observations().stream().map(observation -> row(figure, observation, passages)).toList());
  }

  private static Row row(Figure figure, Observation observation, Passages passages) {
    ObservationRef ref = new ObservationRef(figure.id(), observation.id());
    return new Row(
        anchor(ref),
        observation.area().zh(),
        observation.areaImplied(),
        observation.period().map(Shown::period),
        Shown.value(observation.value()),
        figure.unit(),
        observation.value() instanceof Value.Derived derived ? Optional.of(derived.computation()) : Optional.empty(),
        Shown.items(observation),
        observation.note().map(note -> note.zh()),
        passages.mentions(new Prose.Target.OfFigure(ref)));
  }
}

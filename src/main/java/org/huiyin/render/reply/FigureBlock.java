package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.ReplyPaths;
import org.huiyin.language.ShownValue;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Rounding;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;

/**
 * A figure in the table of all figures, with one row per observation.
 *
 * @param id of its element: {@code fig-smart-workshops}
 * @param periodGiven whether the source gives a period
 * @param csvHref the figure's data
 * @param open whether the source gives a value only as a range or with a word of degree
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
    boolean open,
    List<Row> rows)
    implements TemplateView {

  /**
   * An observation.
   *
   * @param id of its element: {@code fig-smart-workshops--north}
   * @param period empty if it is the period of the figure
   * @param value empty if the source does not give it
   * @param computation how a computed value was computed
   * @param items the listed items; empty if it lists none
   * @param mentions links to the places in the text that refer to it
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
      List<Passages.Link> mentions)
      implements TemplateView {}

  static FigureBlock of(Figure figure, Edition edition) {
    Links links = edition.links();
    String folder = edition.card().address();
    return new FigureBlock(
        Anchors.figure(figure.id()),
        edition.in(figure.label()),
        edition.format().period(figure.period()),
        figure.period().isGiven(),
        edition.texts().of(figure.nature()),
        edition.in(figure.actor()),
        note(figure, edition),
        edition.passages().source(figure.source()),
        links.to(folder + ReplyPaths.figure(figure.id(), "csv")),
        links.to(Language.ZH.folder(), folder + ReplyPaths.figure(figure.id(), "json")),
        figure.observations().stream().anyMatch(observation -> observation.value().isOpen()),
        figure.observations().stream()
            .map(observation -> row(figure, observation, edition))
            .toList());
  }

  /** The note, and that rounded parts miss their total. */
  private static Optional<String> note(Figure figure, Edition edition) {
    Optional<String> note = edition.in(figure.note());
    if (!new Rounding(figure).shows()) {
      return note;
    }
    String rounded = edition.texts().get("parts-rounded");
    String blank = edition.texts().language() == Language.EN ? " " : "";
    return Optional.of(note.map(own -> own + blank + rounded).orElse(rounded));
  }

  private static Row row(Figure figure, Observation observation, Edition edition) {
    ObservationRef ref = new ObservationRef(figure.id(), observation.id());
    Optional<ShownValue> shown = edition.format().shown(figure, observation);
    return new Row(
        ref.anchor(),
        edition.in(observation.area()),
        observation.areaImplied(),
        observation.period().map(edition.format()::period),
        shown.map(ShownValue::number),
        shown.map(ShownValue::unit).orElse(""),
        observation.value() instanceof Value.Derived derived
            ? Optional.of(derived.computation())
            : Optional.empty(),
        edition.format().items(observation),
        edition.in(observation.note()),
        edition.passages().mentions(new Prose.Target.OfFigure(ref)));
  }
}

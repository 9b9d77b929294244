package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.language.ChangedValue;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Rounding;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.Period;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Computation;
import org.huiyin.render.text.Passages;

/**
 * A figure in the table of all figures, with one row per observation.
 *
 * @param id of its element: {@code fig-smart-workshops}
 * @param period of all its observations; empty if they have different periods
 * @param periodGiven whether the source gives a period
 * @param tables links to its tables in the text
 * @param open whether the source gives a value only as a range or with a word of degree
 */
public record FigureBlock(
    String id,
    String label,
    Optional<String> period,
    boolean periodGiven,
    String nature,
    Optional<String> actor,
    Optional<String> note,
    Passages.Link source,
    List<Passages.Link> tables,
    boolean open,
    List<Row> rows)
    implements TemplateView {

  /**
   * An observation.
   *
   * @param id of its element: {@code fig-smart-workshops--north}
   * @param names area and categories, one for each column of its table
   * @param period its own, otherwise that of the figure
   * @param periodGiven whether the source gives its period
   * @param value empty if the source does not give it
   * @param computation how a computed value was computed
   * @param items the listed items; empty if it lists none
   * @param former its former values, the latest first
   * @param mentions links to the places in the text that refer to it
   */
  public record Row(
      String id,
      List<Name> names,
      String period,
      boolean periodGiven,
      Optional<String> value,
      String unit,
      Optional<String> computation,
      Optional<String> items,
      Optional<String> note,
      List<Former> former,
      List<Passages.Link> mentions)
      implements TemplateView {}

  /**
   * A value that stood here until a change.
   *
   * @param label 更正前：
   * @param value number and unit
   * @param note the day and kind of the change
   * @param href the record of the change
   */
  public record Former(String label, String value, String note, String href)
      implements TemplateView {

    static List<Former> all(Figure figure, ObservationRef ref, Edition edition) {
      return edition.reply().revisions().of(ref).stream()
          .map(
              revision -> {
                ChangedValue value =
                    ChangedValue.of(
                        revision.kind(),
                        revision.ofFigure().orElseThrow(),
                        figure,
                        edition.texts());
                return new Former(
                    value.label(),
                    value.before(),
                    edition
                        .texts()
                        .get(
                            "revision.dated",
                            revision.on().toString(),
                            edition.texts().of(revision.kind())),
                    "#" + Anchors.revision(revision.number()));
              })
          .toList();
    }
  }

  /**
   * The area or a category of an observation.
   *
   * @param column the header of its column: 地区
   * @param text empty if the observation has none
   * @param implied whether the area is only implied by the context
   */
  public record Name(String column, String text, boolean implied) implements TemplateView {}

  /**
   * @param areas whether its table has a column of areas
   */
  static FigureBlock of(Figure figure, boolean areas, Edition edition) {
    return new FigureBlock(
        Anchors.figure(figure.id()),
        edition.in(figure.label()),
        onePeriod(figure).map(edition.format()::period),
        onePeriod(figure).filter(Period::isGiven).isPresent(),
        edition.texts().of(figure.nature()),
        edition.in(figure.actor()),
        note(figure, edition),
        edition.passages().source(figure.source()),
        edition.passages().tables(figure.id()),
        figure.observations().stream().anyMatch(observation -> observation.value().isOpen()),
        figure.observations().stream()
            .map(observation -> row(figure, observation, areas, edition))
            .toList());
  }

  /** The period of all observations; empty if they have different ones. */
  private static Optional<Period> onePeriod(Figure figure) {
    List<Period> periods = figure.observations().stream().map(figure::periodOf).distinct().toList();
    return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
  }

  /** The note, and that rounded parts miss their total. */
  static Optional<String> note(Figure figure, Edition edition) {
    Optional<String> note = edition.in(figure.note());
    if (!new Rounding(figure).shows()) {
      return note;
    }
    String rounded = edition.texts().get("parts-rounded");
    String blank = edition.texts().language() == Language.EN ? " " : "";
    return Optional.of(note.map(own -> own + blank + rounded).orElse(rounded));
  }

  private static List<Name> names(
      Figure figure, Observation observation, boolean areas, Edition edition) {
    Texts texts = edition.texts();
    List<Name> names = new ArrayList<>();
    if (areas) {
      names.add(
          new Name(
              texts.get("figures.area"),
              edition.in(observation.area()).orElse(""),
              observation.areaImplied()));
    }
    for (Breakdown breakdown : figure.breakdowns()) {
      String category = texts.category(figure, observation, breakdown);
      names.add(new Name(edition.in(breakdown.label()), category, false));
    }
    return names;
  }

  private static Row row(Figure figure, Observation observation, boolean areas, Edition edition) {
    ObservationRef ref = new ObservationRef(figure.id(), observation.id());
    Optional<ShownValue> shown = edition.format().shown(figure, observation);
    return new Row(
        ref.anchor(),
        names(figure, observation, areas, edition),
        edition.format().period(figure.periodOf(observation)),
        figure.periodOf(observation).isGiven(),
        shown.map(ShownValue::number),
        shown.map(ShownValue::unit).orElse(""),
        observation.value() instanceof Value.Derived derived
            ? Optional.of(Computation.of(derived, figure.id(), edition.reply(), edition.texts()))
            : Optional.empty(),
        edition.format().items(observation),
        edition.in(observation.note()),
        Former.all(figure, ref, edition),
        edition.passages().mentions(new Prose.Target.OfFigure(ref)));
  }
}

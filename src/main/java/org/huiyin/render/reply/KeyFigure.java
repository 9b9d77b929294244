package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Value;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;

/**
 * A highlighted value.
 *
 * @param href its row in the table of figures
 * @param name the area and categories
 * @param planned whether it is a plan or target
 * @param former its value before the newest change; empty if it was not changed
 */
public record KeyFigure(
    String href,
    String value,
    String unit,
    String label,
    String name,
    String period,
    boolean derived,
    boolean planned,
    List<FigureBlock.Former> former)
    implements TemplateView {

  static Optional<KeyFigure> of(ObservationRef ref, Edition edition) {
    return edition
        .reply()
        .figure(ref.figure())
        .flatMap(
            figure ->
                figure
                    .observation(ref.observation())
                    .map(observation -> of(figure, observation, ref, edition)));
  }

  private static KeyFigure of(
      Figure figure, Observation observation, ObservationRef ref, Edition edition) {
    Optional<ShownValue> shown = edition.format().shown(figure, observation);
    return new KeyFigure(
        "#" + ref.anchor(),
        shown.map(ShownValue::number).orElseGet(() -> edition.texts().get("value.not-given")),
        shown.map(ShownValue::unit).orElse(""),
        edition.in(figure.label()),
        edition.texts().name(figure, observation),
        edition.format().period(figure.periodOf(observation)),
        observation.value() instanceof Value.Derived,
        figure.isPlanned(),
        FigureBlock.Former.all(figure, ref, edition).stream().limit(1).toList());
  }
}

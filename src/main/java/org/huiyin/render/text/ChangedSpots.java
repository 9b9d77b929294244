package org.huiyin.render.text;

import java.util.Optional;
import org.huiyin.language.ChangedValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;

/**
 * Tells what revisions have changed, in one language.
 *
 * @param passages of the text in this language
 */
public record ChangedSpots(Reply reply, Passages passages, Language language) {

  /** The spot that a revision names; empty if it names none. */
  public Optional<ReplySummary.Spot> of(Revision revision) {
    return revision
        .ofFigure()
        .flatMap(change -> ofFigure(revision.kind(), change))
        .or(() -> revision.ofPassage().map(this::ofPassage));
  }

  private Optional<ReplySummary.Spot> ofFigure(
      Revision.Kind kind, Revision.Change.OfFigure change) {
    Texts texts = Texts.of(language);
    return reply
        .figure(change.observation().figure())
        .flatMap(
            figure ->
                figure
                    .observation(change.observation().observation())
                    .map(
                        observation -> {
                          ChangedValue value = ChangedValue.of(kind, change, figure, texts);
                          return new ReplySummary.Spot(
                              change.observation().anchor(),
                              texts.get(
                                  "observation.of",
                                  figure.label().in(language),
                                  texts.name(figure, observation)),
                              Optional.of(value.before()),
                              Optional.of(value.after()));
                        }));
  }

  private ReplySummary.Spot ofPassage(Revision.Change.OfPassage change) {
    return new ReplySummary.Spot(
        change.passage().section(),
        passages.source(change.passage()).text(),
        change.before().map(words -> words.in(language)),
        change.after().map(words -> words.in(language)));
  }
}

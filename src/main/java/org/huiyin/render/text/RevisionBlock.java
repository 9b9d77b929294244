package org.huiyin.render.text;

import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.template.TemplateView;

/**
 * A change since publication.
 *
 * @param id of its element in the page of the reply
 * @param day in ISO format
 * @param spot what was changed; empty if it names nothing
 */
public record RevisionBlock(
    String id,
    String day,
    String kind,
    String summary,
    Optional<Spot> spot,
    Optional<String> reason,
    Optional<String> by,
    boolean major)
    implements TemplateView {

  /**
   * What was changed. Only one of the two texts may be there.
   *
   * @param anchor the id of its element in the page of the reply
   */
  public record Spot(String anchor, String label, Optional<String> before, Optional<String> after)
      implements TemplateView {}

  /** A revision with what it changed, as the summary of the reply tells it. */
  public static RevisionBlock of(ReplySummary.Change change, Texts texts) {
    return of(change.revision(), change.spot(), texts);
  }

  /** A revision and what it changed. */
  public static RevisionBlock of(Revision revision, Optional<ReplySummary.Spot> spot, Texts texts) {
    return new RevisionBlock(
        Anchors.revision(revision.number()),
        revision.on().toString(),
        texts.of(revision.kind()),
        revision.summary().in(texts.language()),
        spot.map(
            changed ->
                new Spot(changed.anchor(), changed.label(), changed.before(), changed.after())),
        revision.reason().map(words -> words.in(texts.language())),
        revision.by().map(words -> words.in(texts.language())),
        revision.major());
  }
}

package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.ChangedSpots;

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

  private static RevisionBlock of(
      Revision revision, Optional<ReplySummary.Spot> spot, Texts texts) {
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

  /** The changes that the site shows, newest first. */
  static List<RevisionBlock> all(Edition edition) {
    ChangedSpots spots = spots(edition);
    return edition.reply().revisions().shown().stream()
        .map(revision -> of(revision, spots.of(revision), edition.texts()))
        .toList();
  }

  /** The newest major change, and the newest one, if that is another. */
  static List<RevisionBlock> notices(Edition edition) {
    List<RevisionBlock> all = all(edition);
    return Stream.concat(
            all.stream().filter(RevisionBlock::major).limit(1), all.stream().limit(1))
        .distinct()
        .toList();
  }

  /**
   * The changes of passages in a part of the text, newest first.
   *
   * @param section the id of the part
   */
  static List<RevisionBlock> in(String section, Edition edition) {
    ChangedSpots spots = spots(edition);
    return edition.reply().revisions().shown().stream()
        .filter(
            revision ->
                revision
                    .ofPassage()
                    .flatMap(change -> edition.passages().section(change.passage().section()))
                    .filter(part -> part.id().equals(section))
                    .isPresent())
        .map(revision -> of(revision, spots.of(revision), edition.texts()))
        .toList();
  }

  private static ChangedSpots spots(Edition edition) {
    return new ChangedSpots(edition.reply(), edition.passages(), edition.language());
  }
}

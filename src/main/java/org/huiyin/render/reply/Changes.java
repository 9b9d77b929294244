package org.huiyin.render.reply;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.render.context.Edition;
import org.huiyin.render.text.ChangedSpots;
import org.huiyin.render.text.RevisionBlock;

/** The changes to a reply since publication, where its page tells of them. */
final class Changes {
  private Changes() {}

  /** The changes that the site shows, newest first. */
  static List<RevisionBlock> all(Edition edition) {
    ChangedSpots spots = spots(edition);
    return edition.reply().revisions().shown().stream()
        .map(revision -> RevisionBlock.of(revision, spots.of(revision), edition.texts()))
        .toList();
  }

  /** The newest major change, and the newest one, if that is another. */
  static List<RevisionBlock> notices(Edition edition) {
    List<RevisionBlock> all = all(edition);
    return Stream.concat(all.stream().filter(RevisionBlock::major).limit(1), all.stream().limit(1))
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
        .map(revision -> RevisionBlock.of(revision, spots.of(revision), edition.texts()))
        .toList();
  }

  private static ChangedSpots spots(Edition edition) {
    return new ChangedSpots(edition.reply(), edition.passages(), edition.language());
  }
}

package org.huiyin.model;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/**
 * A change to a reply after its publication.
 *
 * @param number counted from the oldest of its reply, which is 1: it stays the same when later ones
 *     are added
 * @param change what of the reply was changed; empty if it names no figure or passage
 * @param by who made it
 * @param major whether readers of the old text must learn of it first
 * @param origin the place of its date
 */
public record Revision(
    int number,
    LocalDate on,
    Kind kind,
    LocalizedText summary,
    Optional<Change> change,
    Optional<LocalizedText> reason,
    Optional<LocalizedText> by,
    boolean major,
    Origin origin) {

  /** A change of which only date and words are known. */
  public Revision(int number, LocalDate on, Kind kind, LocalizedText summary, Origin origin) {
    this(
        number,
        on,
        kind,
        summary,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        origin);
  }

  public enum Kind {
    /** 更正: what was published was wrong. */
    CORRECTION,
    /** 更新: what was published was right then. */
    UPDATE,
    /** 撤回. */
    WITHDRAWAL
  }

  /** What was changed, and from what to what. */
  public sealed interface Change {

    /**
     * The value of an observation.
     *
     * @param before the value that was published until then
     * @param beforeAt the place of it
     * @param afterAt the place of the value that took its place
     */
    record OfFigure(
        ObservationRef observation, Value before, Value after, Origin beforeAt, Origin afterAt)
        implements Change {}

    /**
     * Words of a passage; one of the two texts is there.
     *
     * @param before empty if words were added
     * @param after empty if words were deleted
     * @param afterAt the place of it, or of the passage if words were deleted
     */
    record OfPassage(
        SourceRef.Passage passage,
        Optional<LocalizedText> before,
        Optional<LocalizedText> after,
        Origin afterAt)
        implements Change {}
  }

  /** The change of a value, if that is what it is. */
  public Optional<Change.OfFigure> ofFigure() {
    return change.filter(Change.OfFigure.class::isInstance).map(Change.OfFigure.class::cast);
  }

  /** The change of words, likewise. */
  public Optional<Change.OfPassage> ofPassage() {
    return change.filter(Change.OfPassage.class::isInstance).map(Change.OfPassage.class::cast);
  }
}

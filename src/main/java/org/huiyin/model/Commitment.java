package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Origin;

/**
 * A commitment (承诺) of the reply, and its progress.
 *
 * @param passage the heading under which the reply makes it
 * @param keyword the term of the reply for the subject
 * @param mode the verb of the commitment: 推进, 支持, 探索 …
 * @param due the deadline, if the reply gives one
 * @param unit the responsible body, if the reply names one
 * @param measure the measurable target, if the reply gives one
 * @param target the planned value that it promises
 * @param figures the figures that show its progress
 * @param updates the published progress, oldest first
 */
public record Commitment(
    String id,
    SourceRef.Passage passage,
    LocalizedText action,
    LocalizedText keyword,
    Mode mode,
    Optional<PartialDate> due,
    Optional<LocalizedText> unit,
    Optional<LocalizedText> measure,
    Optional<ObservationRef> target,
    List<ObservationRef> figures,
    List<Update> updates,
    Optional<LocalizedText> note,
    Origin origin) {

  public Commitment {
    figures = List.copyOf(figures);
    updates = List.copyOf(updates);
  }

  /** Whether the reply gives a measurable target, in words or as a figure. */
  public boolean isMeasurable() {
    return measure.isPresent() || target.isPresent();
  }

  /** The progress according to the newest update. */
  public Progress progress() {
    return updates.isEmpty() ? Progress.NO_INFORMATION : updates.get(updates.size() - 1).progress();
  }

  /** The verb of the commitment, which shows how binding it is. */
  public enum Mode {
    /** 推进、开展. */
    DO,
    /** 继续. */
    CONTINUE,
    /** 支持. */
    SUPPORT,
    /** 加快. */
    SPEED_UP,
    /** 引导. */
    GUIDE,
    /** 鼓励. */
    ENCOURAGE,
    /** 完善. */
    IMPROVE,
    /** 加大. */
    INCREASE,
    /** 强化. */
    STRENGTHEN,
    /** 探索. */
    EXPLORE,
    /** 促进. */
    PROMOTE,
    /** 统筹考虑. */
    CONSIDER,
    /** 创新. */
    CREATE
  }

  /**
   * A published report on its progress.
   *
   * @param origin of its date
   */
  public record Update(
      LocalDate on,
      Progress progress,
      LocalizedText text,
      Optional<String> evidence,
      Origin origin) {}
}

package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * What the reply promises, and what became of it.
 *
 * @param passage the heading under which the reply promises it
 * @param keyword the reply's own term for the matter
 * @param mode how binding the words are: 推进, 支持, 探索 …
 * @param due when, if the reply says so
 * @param unit who, if the reply names somebody
 * @param measure how much, if the reply says so
 * @param figures the figures on which its progress could be read
 * @param updates what has been published since, oldest first
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
    List<ObservationRef> figures,
    List<Update> updates,
    Optional<LocalizedText> note,
    Origin origin) {

  public Commitment {
    figures = List.copyOf(figures);
    updates = List.copyOf(updates);
  }

  /** Where it stands: what the newest update says. */
  public Progress progress() {
    return updates.isEmpty() ? Progress.NO_INFORMATION : updates.get(updates.size() - 1).progress();
  }

  /** How binding the words are. */
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

  /** One published word on its progress. */
  public record Update(
      LocalDate on, Progress progress, LocalizedText text, Optional<String> evidence) {}
}

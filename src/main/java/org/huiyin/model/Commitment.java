package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.DeadlineCourse;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Origin;

/**
 * A commitment (承诺) of the reply, and its progress up to the day of the site.
 *
 * @param passage the heading under which the reply makes it
 * @param keyword the term of the reply for the subject
 * @param mode the verb of the commitment: 推进, 支持, 探索 …
 * @param terms by when, by whom and how much
 * @param figures the figures that show its progress
 * @param updates the published progress, oldest first
 * @param scheduled the updates of later days than that of the site, oldest first; readers must not
 *     see them yet
 * @param dates when it changes by itself
 */
public record Commitment(
    String id,
    SourceRef.Passage passage,
    LocalizedText action,
    LocalizedText keyword,
    Mode mode,
    Terms terms,
    List<ObservationRef> figures,
    List<Update> updates,
    List<Update> scheduled,
    Dates dates,
    Optional<LocalizedText> note,
    Origin origin) {

  public Commitment {
    figures = List.copyOf(figures);
    updates = List.copyOf(updates);
    scheduled = List.copyOf(scheduled);
  }

  /** All updates, oldest first. */
  public List<Update> allUpdates() {
    return Stream.concat(updates.stream(), scheduled.stream()).toList();
  }

  /** The deadline that the reply gives. */
  public Optional<PartialDate> due() {
    return terms.due.map(Deadline::date);
  }

  /** The progress according to the newest update. */
  public Progress progress() {
    return updates.isEmpty() ? Progress.NO_INFORMATION : updates.get(updates.size() - 1).progress();
  }

  /** The deadline now: that of the newest update which sets one, or else that of the reply. */
  public Optional<PartialDate> dueNow() {
    return course(terms.due, updates).current();
  }

  /** The first day of being overdue; empty if it is not overdue on the day of the site. */
  public Optional<LocalDate> overdueSince() {
    return course(terms.due, updates).lapse().filter(dates.lapses::contains);
  }

  /**
   * The course of a deadline.
   *
   * @param due the deadline at first
   * @param updates oldest first
   */
  public static DeadlineCourse course(Optional<Deadline> due, List<Update> updates) {
    return new DeadlineCourse(
        due.map(Deadline::date),
        updates.stream()
            .map(
                update ->
                    new DeadlineCourse.Step(
                        update.on(), update.progress().isFinal(), update.due().map(Deadline::date)))
            .toList());
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

  /** A date until which something is to be done. */
  public record Deadline(PartialDate date, Origin origin) {}

  /**
   * What the reply says of a commitment besides the action. What it does not say is empty.
   *
   * @param due the deadline
   * @param longTerm whether the reply says that it has no end (长期); it then has no deadline
   * @param unit the responsible body
   * @param coUnits the bodies that take part
   * @param measure the measurable target
   * @param target the planned value that it promises
   */
  public record Terms(
      Optional<Deadline> due,
      boolean longTerm,
      Optional<Party> unit,
      List<Party> coUnits,
      Optional<LocalizedText> measure,
      Optional<ObservationRef> target) {
    /** The reply says nothing. */
    public static final Terms NONE =
        new Terms(
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Terms {
      coUnits = List.copyOf(coUnits);
    }

    /** Whether there is a measurable target, in words or as a figure. */
    public boolean isMeasurable() {
      return measure.isPresent() || target.isPresent();
    }

    /**
     * How many of the three are given: a responsible body, a deadline, a measurable target. 长期 is
     * no deadline.
     */
    public int specificity() {
      return (unit.isPresent() ? 1 : 0) + (due.isPresent() ? 1 : 0) + (isMeasurable() ? 1 : 0);
    }
  }

  /**
   * Who does or reports something.
   *
   * @param body if it is an organisation of the site
   * @param name its full name, or the words of the author
   */
  public record Party(Optional<Organisation> body, LocalizedText name) {
    /** An organisation of the site. */
    public static Party of(Organisation body) {
      return new Party(Optional.of(body), body.name());
    }

    /** A text that is the same for the same party: the id, or else the Chinese words. */
    public String key() {
      return body.map(Organisation::id).orElseGet(() -> name.in(Language.ZH));
    }
  }

  /**
   * A published report on its progress.
   *
   * @param due the new deadline, if it sets one
   * @param figures the values that it reports
   * @param evidence what shows it
   * @param by who reported it
   * @param origin of its date
   */
  public record Update(
      LocalDate on,
      Progress progress,
      LocalizedText text,
      Optional<Deadline> due,
      List<ObservationRef> figures,
      Optional<Evidence> evidence,
      Optional<Party> by,
      Origin origin) {
    public Update {
      figures = List.copyOf(figures);
    }

    /** An update that only says where the commitment stands. */
    public static Update plain(LocalDate on, Progress progress, LocalizedText text, Origin origin) {
      return new Update(
          on,
          progress,
          text,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          origin);
    }
  }

  /**
   * What shows that an update is true.
   *
   * @param written as the author wrote it
   * @param href an encoded URL; or for a page or file of the site its path from the root, with its
   *     fragment
   * @param external whether it is a URL
   */
  public record Evidence(String written, String href, boolean external, Origin origin) {}

  /**
   * The days on which a commitment changes without a change of its sources.
   *
   * @param lapses the days up to that of the site on which a deadline had passed
   * @param upcoming the later days: of updates that are not published before their day, and of
   *     deadlines that pass; sorted
   */
  public record Dates(List<LocalDate> lapses, List<LocalDate> upcoming) {
    public static final Dates NONE = new Dates(List.of(), List.of());

    public Dates {
      lapses = List.copyOf(lapses);
      upcoming = List.copyOf(upcoming);
    }
  }
}

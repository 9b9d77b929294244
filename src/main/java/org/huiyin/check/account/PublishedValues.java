package org.huiyin.check.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Compares the values of a reply with those that the last published site gives, and requires a
 * revision for each that is another one. Computed values follow from others: they are compared only
 * if no other value has changed.
 */
public final class PublishedValues {
  private final Reply reply;
  private final PublishedReply now;
  private final PublishedReply before;
  private final Problems problems;

  private PublishedValues(
      Reply reply, PublishedReply now, PublishedReply before, Problems problems) {
    this.reply = reply;
    this.now = now;
    this.before = before;
    this.problems = problems;
  }

  /** A value that is another one than the published one. */
  private record Change(PublishedReply.Datum before, PublishedReply.Datum after) {
    boolean computed() {
      return before.computed() && after.computed();
    }
  }

  /**
   * @param now what the site will tell of the reply
   * @param before what the last published site tells of it
   */
  public static void check(
      Reply reply, PublishedReply now, PublishedReply before, Problems problems) {
    new PublishedValues(reply, now, before, problems).check();
  }

  private void check() {
    List<Change> changes = new ArrayList<>();
    for (PublishedReply.Datum after : now.values()) {
      before
          .of(after.observation())
          .filter(published -> !published.isSame(after))
          .ifPresent(published -> changes.add(new Change(published, after)));
    }
    boolean follow = changes.stream().anyMatch(change -> !change.computed());
    changes.stream().filter(change -> !follow || !change.computed()).forEach(this::check);
  }

  private void check(Change change) {
    ObservationRef ref = change.after.observation();
    List<Revision.Change.OfFigure> told =
        reply.revisions().all().stream()
            .flatMap(revision -> revision.ofFigure().stream())
            .filter(of -> of.observation().equals(ref))
            .toList();
    if (change.before.value().equals(change.after.value())) {
      if (reply.revisions().all().stream().noneMatch(this::isNew)) {
        report(change);
      }
    } else if (told.isEmpty()) {
      report(change);
    } else if (told.stream()
        .noneMatch(of -> PublishedReply.text(of.before()).equals(change.before.value()))) {
      Revision.Change.OfFigure oldest = told.get(told.size() - 1);
      problems.add(
          Problem.error(
                  oldest.beforeAt(),
                  Message.of("revision-old-unpublished", ref.toString(), value(change.before)))
              .withHint(Message.of("hint.revision-old-unpublished")));
    }
  }

  /** Whether readers do not know of a revision yet. */
  private boolean isNew(Revision revision) {
    int index = reply.revisions().all().indexOf(revision);
    return !before.revisions().contains(now.revisions().get(index));
  }

  private void report(Change change) {
    Optional<Observation> observation = reply.observation(change.after.observation());
    if (observation.isEmpty()) {
      return;
    }
    boolean areas = !change.before.area().equals(change.after.area());
    boolean periods = !change.before.period().equals(change.after.period());
    problems.add(
        Problem.warning(
                observation.get().origin(),
                Message.of(
                    "changed-without-revision",
                    change.after.observation().toString(),
                    told(change.before, areas, periods),
                    told(change.after, areas, periods)))
            .withHint(
                Message.of(
                    "hint.changed-without-revision",
                    change.after.observation().toString(),
                    value(change.before),
                    value(change.after))));
  }

  /** The value with its unit, and what else has changed. */
  private static String told(PublishedReply.Datum datum, boolean area, boolean period) {
    return value(datum)
        + (datum.value().isEmpty() ? "" : datum.unit())
        + (area ? " · " + datum.area() : "")
        + (period ? " · " + datum.period() : "");
  }

  /** The value as authors write it. */
  private static String value(PublishedReply.Datum datum) {
    return datum.value().isEmpty() ? "not-given" : datum.value();
  }
}

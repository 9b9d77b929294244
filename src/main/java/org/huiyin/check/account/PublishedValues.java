package org.huiyin.check.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Compares the values of a reply with those that the last published site gives, and requires a
 * revision for each that is another one. Computed values follow from others: they are compared only
 * if no other value has changed.
 */
final class PublishedValues {
  /** Further values of a figure that is gone are not told. */
  private static final int MOST = 5;

  private final Comparison comparison;
  private final Reply reply;
  private final Problems problems;

  private PublishedValues(Comparison comparison, Problems problems) {
    this.comparison = comparison;
    this.reply = comparison.reply();
    this.problems = problems;
  }

  /** A value that is another one than the published one. */
  private record Change(PublishedReply.Datum before, PublishedReply.Datum after) {
    boolean computed() {
      return before.computed() && after.computed();
    }
  }

  static void check(Comparison comparison, Problems problems) {
    new PublishedValues(comparison, problems).check();
  }

  private void check() {
    List<Change> changes = new ArrayList<>();
    for (PublishedReply.Datum after : comparison.now().values()) {
      comparison
          .before()
          .of(after.observation())
          .filter(published -> !published.isSame(after))
          .ifPresent(published -> changes.add(new Change(published, after)));
    }
    List<PublishedReply.Datum> gone = gone();
    boolean follow =
        changes.stream().anyMatch(change -> !change.computed())
            || gone.stream().anyMatch(datum -> !datum.computed());
    changes.stream().filter(change -> !follow || !change.computed()).forEach(this::check);
    if (!comparison.hasNewRevision()) {
      Map<String, List<PublishedReply.Datum>> byFigure =
          gone.stream()
              .filter(datum -> !follow || !datum.computed())
              .collect(
                  Collectors.groupingBy(
                      datum -> datum.observation().figure(),
                      LinkedHashMap::new,
                      Collectors.toList()));
      byFigure.forEach(this::reportGone);
    }
  }

  /** The published values that are gone. One that has another id now is still there. */
  private List<PublishedReply.Datum> gone() {
    List<PublishedReply.Datum> added =
        new ArrayList<>(
            comparison.now().values().stream()
                .filter(datum -> comparison.before().of(datum.observation()).isEmpty())
                .toList());
    List<PublishedReply.Datum> gone = new ArrayList<>();
    for (PublishedReply.Datum datum : comparison.before().values()) {
      if (comparison.now().of(datum.observation()).isEmpty()
          && !reply.leftOut().covers(datum.observation().toString())) {
        Optional<PublishedReply.Datum> moved = added.stream().filter(datum::isSame).findFirst();
        if (moved.isPresent()) {
          added.remove(moved.get());
        } else {
          gone.add(datum);
        }
      }
    }
    return gone;
  }

  private void reportGone(String id, List<PublishedReply.Datum> values) {
    Optional<Figure> figure = reply.figure(id);
    List<String> told =
        values.stream()
            .limit(MOST)
            .map(
                datum ->
                    (figure.isPresent() ? datum.observation().observation() + " " : "")
                        + told(datum, !datum.area().isEmpty(), false))
            .toList();
    Origin place = figure.map(Figure::origin).orElse(reply.card().origin());
    problems.add(
        Problem.warning(
                place,
                Message.of(
                    "changed-without-revision",
                    Message.of(
                        "changed.gone",
                        id,
                        String.join("; ", told) + (values.size() > MOST ? " …" : ""))))
            .withHint(Message.of("hint.changed-without-revision.gone")));
  }

  private void check(Change change) {
    ObservationRef ref = change.after.observation();
    List<Revision.Change.OfFigure> told =
        reply.revisions().all().stream()
            .flatMap(revision -> revision.ofFigure().stream())
            .filter(of -> of.observation().equals(ref))
            .toList();
    if (change.before.value().equals(change.after.value())) {
      if (!comparison.hasNewRevision()) {
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
                    Message.of(
                        "changed.value",
                        change.after.observation().toString(),
                        told(change.before, areas, periods),
                        told(change.after, areas, periods))))
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

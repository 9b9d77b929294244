package org.huiyin.check.account;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.artefact.PublishedReply.Promise;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Compares deadlines, responsible bodies and targets of commitments with the published ones.
 * Another one needs a new revision, or a new update that says that the commitment has changed.
 */
final class PublishedCommitments {
  private static final List<String> TOLD = List.of("postponed", "adjusted", "ended");

  private final Comparison comparison;
  private final Problems problems;

  private PublishedCommitments(Comparison comparison, Problems problems) {
    this.comparison = comparison;
    this.problems = problems;
  }

  static void check(Comparison comparison, Problems problems) {
    if (!comparison.now().commitments().equals(comparison.before().commitments())
        && !comparison.hasNewRevision()) {
      new PublishedCommitments(comparison, problems).check();
    }
  }

  private void check() {
    for (Promise published : comparison.before().commitments()) {
      Optional<Promise> now =
          find(published.id(), comparison.now().commitments()).or(() -> moved(published));
      if (now.isPresent()) {
        compare(published, now.get());
      } else if (!comparison.reply().leftOut().commitments()) {
        report(
            comparison.reply().card().origin(),
            Message.of("changed.commitment-gone", published.id(), published.action()));
      }
    }
  }

  private static Optional<Promise> find(String id, List<Promise> promises) {
    return promises.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The same commitment under an id that is new. */
  private Optional<Promise> moved(Promise published) {
    return comparison.now().commitments().stream()
        .filter(each -> each.action().equals(published.action()))
        .filter(each -> find(each.id(), comparison.before().commitments()).isEmpty())
        .findFirst();
  }

  private void compare(Promise before, Promise after) {
    boolean told =
        after.updates().stream()
            .filter(update -> !before.updates().contains(update))
            .anyMatch(update -> TOLD.contains(update.substring(update.indexOf(' ') + 1)));
    Optional<Commitment> commitment = comparison.reply().commitment(after.id());
    if (told || commitment.isEmpty()) {
      return;
    }
    Origin place = commitment.get().origin();
    Origin due = commitment.get().terms().due().map(Commitment.Deadline::origin).orElse(place);
    compare(due, after.id(), "due", before.due(), after.due());
    compare(place, after.id(), "unit", before.unit(), after.unit());
    compare(place, after.id(), "measure", before.measure(), after.measure());
    compare(place, after.id(), "target", before.target(), after.target());
    if (!Sentences.numbers(before.action()).equals(Sentences.numbers(after.action()))) {
      compare(place, after.id(), "action", before.action(), after.action());
    }
  }

  private void compare(Origin place, String id, String what, String before, String after) {
    if (!before.equals(after)) {
      report(place, Message.of("changed.commitment", id, what, told(before), told(after)));
    }
  }

  private static Object told(String text) {
    return text.isEmpty() ? Message.of("changed.nothing") : text;
  }

  private void report(Origin place, Message what) {
    problems.add(
        Problem.warning(place, Message.of("changed-without-revision", what))
            .withHint(Message.of("hint.changed-without-revision.commitment")));
  }
}

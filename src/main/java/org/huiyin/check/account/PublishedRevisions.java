package org.huiyin.check.account;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.PublishedReply.Entry;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Sees to it that published revisions stay as they are: others may only be added. */
final class PublishedRevisions {
  private PublishedRevisions() {}

  static void check(Comparison comparison, Problems problems) {
    List<Revision> all = comparison.reply().revisions().all();
    List<Entry> now = comparison.now().revisions();
    List<Entry> before = comparison.before().revisions();
    for (Entry published : before) {
      if (now.contains(published)) {
        continue;
      }
      OptionalInt same =
          IntStream.range(0, now.size())
              .filter(i -> published.isMeant(now.get(i)) && !before.contains(now.get(i)))
              .findFirst();
      if (same.isPresent()) {
        report(
            all.get(same.getAsInt()).origin(),
            Message.of(
                "changed.revision",
                published.on(),
                told(published, now.get(same.getAsInt())),
                told(now.get(same.getAsInt()), published)),
            problems);
      } else {
        Origin place = all.isEmpty() ? comparison.reply().card().origin() : all.get(0).origin();
        report(
            place,
            Message.of("changed.revision-gone", published.on(), published.summary()),
            problems);
      }
    }
  }

  /** What a revision says that the other one does not. */
  private static Object told(Entry entry, Entry other) {
    String difference = difference(entry, other);
    return difference.isEmpty() ? Message.of("changed.nothing") : difference;
  }

  private static String difference(Entry entry, Entry other) {
    if (!entry.spot().equals(other.spot())) {
      return entry.spot();
    }
    if (!entry.before().equals(other.before())) {
      return "old: " + entry.before();
    }
    if (!entry.after().equals(other.after())) {
      return "new: " + entry.after();
    }
    return entry.summary().equals(other.summary()) ? entry.reason() : entry.summary();
  }

  private static void report(Origin place, Message what, Problems problems) {
    problems.add(
        Problem.warning(place, Message.of("changed-without-revision", what))
            .withHint(Message.of("hint.changed-without-revision.revision")));
  }
}

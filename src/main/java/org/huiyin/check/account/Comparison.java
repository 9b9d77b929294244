package org.huiyin.check.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.PublishedReply;

/**
 * A reply beside what was published of it.
 *
 * @param now what the site will tell of the reply
 * @param before what the last published site tells of it
 */
record Comparison(Reply reply, PublishedReply now, PublishedReply before) {

  /** The revisions that readers do not know of yet. */
  List<Revision> newRevisions() {
    List<Revision> all = reply.revisions().all();
    return IntStream.range(0, all.size())
        .filter(i -> before.revisions().stream().noneMatch(now.revisions().get(i)::isMeant))
        .mapToObj(all::get)
        .toList();
  }

  boolean hasNewRevision() {
    return !newRevisions().isEmpty();
  }

  /** The observations whose value is new or another one now. */
  Set<ObservationRef> otherValues() {
    Set<ObservationRef> others = new HashSet<>();
    for (PublishedReply.Datum datum : now.values()) {
      if (before.of(datum.observation()).filter(datum::isSame).isEmpty()) {
        others.add(datum.observation());
      }
    }
    return others;
  }
}

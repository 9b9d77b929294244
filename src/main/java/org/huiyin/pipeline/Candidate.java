package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.site.Site;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Node;
import org.huiyin.source.ProcessingFault;

/**
 * A reply of which only the card and its newest day are known yet.
 *
 * @param key of its sources before any of them was read; empty if nothing is to be used again
 * @param card as it is written; empty if it has errors
 * @param updatedOn the newest day of the updates of its commitments; empty if there is none
 * @param past an earlier build from the same sources
 */
record Candidate(
    String id,
    Optional<ReplyKey> key,
    Optional<Card> card,
    Optional<LocalDate> updatedOn,
    Optional<BuiltReply> past) {

  /**
   * Reads the card, if it is not known from an earlier build.
   *
   * @param setup what the replies of the site share
   */
  static Candidate of(
      String id, Content content, SiteSetup setup, SourceKeys keys, ReplyStore store)
      throws IOException {
    Optional<ReplyKey> key = keys.of(id).map(files -> new ReplyKey(setup.key(), files));
    Optional<BuiltReply> past = key.flatMap(known -> store.find(id, known));
    Optional<Card> card = past.isPresent() ? past.get().card() : card(id, content, setup.site());
    Optional<LocalDate> updatedOn =
        past.isPresent() ? past.get().updatedOn() : updatedOn(id, content);
    return new Candidate(id, key, card, updatedOn, past);
  }

  private static Optional<LocalDate> updatedOn(String id, Content content) throws IOException {
    return ProcessingFault.in(
        "content/replies/" + id, () -> content.updates(id).flatMap(Resolve::newestUpdate));
  }

  private static Optional<Card> card(String id, Content content, Site site) throws IOException {
    return ProcessingFault.in(
        "content/replies/" + id,
        () -> {
          Optional<Node> node = content.card(id);
          return node.isPresent()
              ? Resolve.card(id, node.get(), content.hasEnglish(id), site)
              : Optional.<Card>empty();
        });
  }
}

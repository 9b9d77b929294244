package org.huiyin.pipeline;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.model.Card;
import org.huiyin.model.site.Site;
import org.huiyin.pipeline.trace.PlainCards;
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
    Optional<Past> past) {

  /**
   * What an earlier build has left of a reply. It is in memory as long as there is plenty of it,
   * and otherwise asked for again. Thread-safe.
   */
  static final class Past {
    private final Supplier<Optional<BuiltReply>> source;
    private SoftReference<BuiltReply> read;

    /**
     * @param source gives the same reply again, or nothing if it is not there any more
     */
    Past(BuiltReply reply, Supplier<Optional<BuiltReply>> source) {
      this.source = source;
      this.read = new SoftReference<>(reply);
    }

    /** The reply; empty if it is not there any more. */
    synchronized Optional<BuiltReply> reply() {
      Optional<BuiltReply> known = Optional.ofNullable(read.get());
      if (known.isEmpty()) {
        known = source.get();
        known.ifPresent(again -> read = new SoftReference<>(again));
      }
      return known;
    }
  }

  /**
   * Reads the card, if it is not known from an earlier build.
   *
   * @param setup what the replies of the site share
   */
  static Candidate of(
      String id, Content content, SiteSetup setup, SourceKeys keys, ReplyStore store)
      throws IOException {
    Optional<ReplyKey> key = keys.of(id).map(files -> new ReplyKey(setup.key(), files));
    Optional<BuiltReply> found = key.flatMap(known -> store.find(id, known));
    Optional<Card> card = found.isPresent() ? found.get().card() : card(id, content, setup.site());
    Optional<Past> past =
        found.map(reply -> new Past(reply, () -> store.find(id, key.orElseThrow())));
    Optional<LocalDate> updatedOn =
        found.isPresent() ? found.get().updatedOn() : updatedOn(id, content);
    return new Candidate(id, key, card, updatedOn, past);
  }

  /** Reads the card of a reply. */
  interface Reader {
    Candidate read(String id) throws IOException;
  }

  /** Reads the cards of all replies, as far as they are not known from earlier builds. */
  static Map<String, Candidate> all(List<String> ids, int jobs, Reader reader) throws IOException {
    PlainCards plain = new PlainCards();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    ParallelRunner.run(ids, jobs, Listener.SILENT, id -> Optional.of(reader.read(id).with(plain)))
        .forEach(candidate -> candidates.put(candidate.id(), candidate));
    return candidates;
  }

  private static Optional<LocalDate> updatedOn(String id, Content content) throws IOException {
    return ProcessingFault.in(
        "content/replies/" + id, () -> content.updates(id).flatMap(Resolve::newestUpdate));
  }

  /** The same with its card as all others see it. */
  Candidate with(PlainCards plain) {
    return new Candidate(id, key, card.map(plain::of), updatedOn, past);
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

package org.huiyin.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.huiyin.bytes.Overflow;
import org.huiyin.model.artefact.ReplySummary;

/**
 * Takes out of memory what a build needs of a reply again only after all replies: the text of its
 * card and its search terms. So the memory that a build needs hardly grows with the texts of a
 * site. Thread-safe.
 */
final class Resting {
  private final Overflow overflow = new Overflow();

  /** A reply of which the card was read, and will be needed when the reply is built. */
  void accept(Candidate candidate) {
    candidate.card().ifPresent(card -> card.origin().file().putAside(this::keep));
  }

  /** A reply that was built. Only problems and links still show places in its files. */
  void accept(Candidate candidate, ReplyResult result) {
    accept(candidate);
    result.links().forEach(link -> link.link().origin().file().putAside(this::keep));
  }

  /** A summary, of which the search terms are needed when the search index is made. */
  void accept(ReplySummary summary) {
    summary.search().keys().moveTo(overflow);
  }

  private Supplier<String> keep(String text) {
    Overflow.Place place = overflow.put(text.getBytes(StandardCharsets.UTF_8));
    return () -> new String(overflow.get(place), StandardCharsets.UTF_8);
  }
}

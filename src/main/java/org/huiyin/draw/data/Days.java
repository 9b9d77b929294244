package org.huiyin.draw.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.Commitment;
import org.huiyin.model.Reply;

/**
 * The days of a reply that a chart of its commitments needs.
 *
 * @param passed the deadlines that have passed by the day of the build
 */
public record Days(Reply reply, Set<LocalDate> passed) {
  public Days {
    passed = Set.copyOf(passed);
  }

  /** Returns the date of the reply: of its signature, or of its publication if it is undated. */
  public LocalDate day() {
    return reply.card().letter().signedOn().orElseGet(() -> reply.card().day());
  }

  /**
   * Returns the day up to which is known what became of the commitments: of the publication, of the
   * newest progress, or the day after the last deadline that has passed. It changes with the day of
   * the build only where a deadline passes.
   */
  public LocalDate asOf() {
    return Stream.concat(
            reply.commitments().stream()
                .flatMap(commitment -> commitment.updates().stream())
                .map(Commitment.Update::on),
            Stream.concat(
                passed.stream().map(deadline -> deadline.plusDays(1)),
                Stream.of(reply.card().day(), day())))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Whether {@link #day} is that of the signature, on which the commitments were made. */
  public boolean isSigned() {
    return reply.card().letter().signedOn().isPresent();
  }
}

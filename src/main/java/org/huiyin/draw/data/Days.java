package org.huiyin.draw.data;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.model.Commitment;
import org.huiyin.model.Reply;

/** The days of a reply that a chart of its commitments needs. */
public record Days(Reply reply) {

  /** Returns the date of the reply: of its signature, or of its publication if it is undated. */
  public LocalDate day() {
    return reply.card().letter().signedOn().orElseGet(() -> reply.card().day());
  }

  /**
   * Returns the day up to which the reply tells of its commitments: of its publication, or of the
   * newest progress. It does not change with the day of the build.
   */
  public LocalDate asOf() {
    return Stream.concat(
            reply.commitments().stream()
                .flatMap(commitment -> commitment.updates().stream())
                .map(Commitment.Update::on),
            Stream.of(reply.card().day(), day()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Whether {@link #day} is that of the signature, on which the commitments were made. */
  public boolean isSigned() {
    return reply.card().letter().signedOn().isPresent();
  }
}

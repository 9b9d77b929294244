package org.huiyin.draft.reading;

import java.util.List;
import org.huiyin.draft.letter.Letter;
import org.huiyin.quantity.audit.Audit;

/** Reads the figures, claims and commitments of a body. */
public final class BodyReader {
  private final Audit audit = new Audit();

  /** Reads a body. */
  public BodyReading read(List<Letter.Part> body, BodyContext context) {
    return new BodyReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Counts what became of the numerals of a body. */
  public Sums sums(List<Letter.Part> body, BodyReading reading) {
    return Sums.of(body, reading, audit);
  }
}

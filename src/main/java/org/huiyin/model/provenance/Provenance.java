package org.huiyin.model.provenance;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * Where a reply comes from.
 *
 * @param original the body of the letter as it was published, in {@code original.txt}; empty if it
 *     is not kept
 * @param edited whether the text was edited, so that it differs from the original on purpose
 * @param marks what an editor has to confirm
 */
public record Provenance(Optional<Origin> original, boolean edited, List<Mark> marks) {

  /** That of a reply without an original and without guesses. */
  public static final Provenance OWN = new Provenance(Optional.empty(), false, List.of());

  public Provenance {
    marks = List.copyOf(marks);
  }
}

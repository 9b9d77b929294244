package org.huiyin.render.register;

import java.util.List;
import java.util.function.Predicate;
import org.huiyin.model.artefact.CommitmentSummary;

/**
 * What makes a commitment specific. 长期 says by when, although it is no deadline.
 *
 * @param key of its name in the texts, below {@code commitments.}
 */
record Term(String key, Predicate<CommitmentSummary> given) {
  static final List<Term> ALL =
      List.of(
          new Term("due", one -> one.dueNow().isPresent() || one.longTerm()),
          new Term("unit", one -> !one.unit().isEmpty()),
          new Term("measure", one -> !one.measure().isEmpty()));

  boolean isGiven(CommitmentSummary commitment) {
    return given.test(commitment);
  }
}

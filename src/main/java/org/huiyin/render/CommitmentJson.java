package org.huiyin.render;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Progress;
import org.huiyin.model.Words;

/** A commitment as JSON. */
record CommitmentJson(
    String id,
    String section,
    Words action,
    Words keyword,
    Commitment.Mode mode,
    Optional<PartialDate> due,
    Optional<Words> unit,
    Optional<Words> measure,
    List<ObservationRef> figures,
    Progress progress,
    List<Commitment.Update> updates,
    Optional<Words> note) {

  static CommitmentJson of(Commitment commitment) {
    return new CommitmentJson(
        commitment.id(),
        commitment.passage().section(),
        commitment.action(),
        commitment.keyword(),
        commitment.mode(),
        commitment.due(),
        commitment.unit(),
        commitment.measure(),
        commitment.figures(),
        commitment.progress(),
        commitment.updates(),
        commitment.note());
  }
}

package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Progress;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;

/** A commitment in {@code reply.json}. */
record CommitmentJson(
    String id,
    String section,
    LocalizedText action,
    LocalizedText keyword,
    Commitment.Mode mode,
    Optional<PartialDate> due,
    Optional<LocalizedText> unit,
    Optional<LocalizedText> measure,
    @JsonAdapter(OmitEmpty.class) Optional<ObservationRef> target,
    List<ObservationRef> figures,
    Progress progress,
    List<Update> updates,
    Optional<LocalizedText> note) {

  /** A published report on its progress. */
  record Update(LocalDate on, Progress progress, LocalizedText text, Optional<String> evidence) {

    static Update of(Commitment.Update update) {
      return new Update(update.on(), update.progress(), update.text(), update.evidence());
    }
  }

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
        commitment.target(),
        commitment.figures(),
        commitment.progress(),
        commitment.updates().stream().map(Update::of).toList(),
        commitment.note());
  }
}

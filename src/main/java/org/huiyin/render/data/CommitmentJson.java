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
    @JsonAdapter(OmitEmpty.class) Optional<Boolean> longTerm,
    Optional<LocalizedText> unit,
    @JsonAdapter(OmitEmpty.class) Optional<List<LocalizedText>> coUnits,
    Optional<LocalizedText> measure,
    @JsonAdapter(OmitEmpty.class) Optional<ObservationRef> target,
    int specificity,
    List<ObservationRef> figures,
    Progress progress,
    @JsonAdapter(OmitEmpty.class) Optional<PartialDate> dueNow,
    @JsonAdapter(OmitEmpty.class) Optional<LocalDate> overdueSince,
    List<Update> updates,
    Optional<LocalizedText> note) {

  /**
   * A published report on its progress.
   *
   * @param evidence a URL, or the path of a file of the site from its root
   */
  record Update(
      LocalDate on,
      Progress progress,
      LocalizedText text,
      @JsonAdapter(OmitEmpty.class) Optional<PartialDate> due,
      @JsonAdapter(OmitEmpty.class) Optional<List<ObservationRef>> figures,
      Optional<String> evidence,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> by) {

    static Update of(Commitment.Update update) {
      return new Update(
          update.on(),
          update.progress(),
          update.text(),
          update.due().map(Commitment.Deadline::date),
          Optional.of(update.figures()).filter(figures -> !figures.isEmpty()),
          update.evidence().map(Commitment.Evidence::href),
          update.by().map(Commitment.Party::name));
    }
  }

  static CommitmentJson of(Commitment commitment) {
    Commitment.Terms terms = commitment.terms();
    return new CommitmentJson(
        commitment.id(),
        commitment.passage().section(),
        commitment.action(),
        commitment.keyword(),
        commitment.mode(),
        commitment.due(),
        terms.longTerm() ? Optional.of(true) : Optional.empty(),
        terms.unit().map(Commitment.Party::name),
        Optional.of(terms.coUnits().stream().map(Commitment.Party::name).toList())
            .filter(units -> !units.isEmpty()),
        terms.measure(),
        terms.target(),
        terms.specificity(),
        commitment.figures(),
        commitment.progress(),
        commitment.dueNow().filter(now -> !commitment.due().equals(Optional.of(now))),
        commitment.overdueSince(),
        commitment.updates().stream().map(Update::of).toList(),
        commitment.note());
  }
}

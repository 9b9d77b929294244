package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.procedure.Procedure;

/**
 * The {@code procedure} object in the card of {@code reply.json}.
 *
 * @param consented true if those who put the matter forward agree to the publication, else omitted
 */
record ProcedureJson(
    @JsonAdapter(OmitEmpty.class) Optional<LocalDate> receivedOn,
    @JsonAdapter(OmitEmpty.class) Optional<LocalDate> dueOn,
    @JsonAdapter(OmitEmpty.class) Optional<LocalDate> extendedTo,
    @JsonAdapter(OmitEmpty.class) Optional<Boolean> consented,
    List<Opinion> opinions) {

  /** An opinion on the reply. */
  record Opinion(Procedure.Attitude attitude, Optional<LocalDate> on, int round) {}

  static Optional<ProcedureJson> of(Procedure procedure) {
    boolean consented = procedure.consent().equals(Optional.of(Procedure.Consent.GIVEN));
    ProcedureJson json =
        new ProcedureJson(
            procedure.receivedOn(),
            procedure.dueOn(),
            procedure.extendedTo(),
            consented ? Optional.of(true) : Optional.empty(),
            procedure.opinions().stream()
                .map(each -> new Opinion(each.attitude(), each.on(), each.round()))
                .toList());
    return json.equals(NOTHING) ? Optional.empty() : Optional.of(json);
  }

  private static final ProcedureJson NOTHING =
      new ProcedureJson(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}

package org.huiyin.resolve.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Converts what {@code reply.yml} says of the handling to a {@link Procedure}. */
public final class ProcedureResolver {
  private final Values values;
  private final Problems problems;

  public ProcedureResolver(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  /**
   * Reads the keys, and reports dates out of order.
   *
   * @param signedOn the day of the signature
   */
  public Procedure procedure(Optional<LocalDate> signedOn, Fields card) {
    Optional<LocalDate> receivedOn = day(card, "received-on");
    Optional<LocalDate> dueOn = day(card, "due-on");
    Optional<LocalDate> extendedTo = day(card, "extended-to");
    if (isBefore(signedOn, receivedOn)) {
      problems.error(
          card.originOf("received-on"),
          "received-after-signed",
          receivedOn.orElseThrow(),
          signedOn.orElseThrow());
    }
    if (isBefore(dueOn, receivedOn)) {
      problems.error(
          card.originOf("due-on"),
          "due-before-received",
          dueOn.orElseThrow(),
          receivedOn.orElseThrow());
    }
    return new Procedure(
        receivedOn,
        dueOn,
        extendedTo,
        values.choice(card.scalar("consent"), Procedure.Consent.class),
        opinions(signedOn, card),
        Allowances.in(card, problems));
  }

  private Optional<LocalDate> day(Fields card, String key) {
    return card.isNotGiven(key) ? Optional.empty() : card.scalar(key).flatMap(values::day);
  }

  private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
  }

  private List<Procedure.Opinion> opinions(Optional<LocalDate> signedOn, Fields card) {
    List<Procedure.Opinion> opinions = new ArrayList<>();
    for (Node node : card.list("opinion")) {
      Fields fields = Fields.of(node, problems);
      Optional<Procedure.Attitude> attitude =
          values.choice(fields.requiredScalar("attitude"), Procedure.Attitude.class);
      Optional<LocalDate> on = day(fields, "on");
      int round = fields.has("round") ? values.requiredOrdinal(fields, "round") : 1;
      fields.done();
      if (isBefore(on, signedOn)) {
        problems.error(
            fields.originOf("on"),
            "opinion-before-signed",
            on.orElseThrow(),
            signedOn.orElseThrow());
      }
      attitude.ifPresent(found -> opinions.add(new Procedure.Opinion(found, on, round)));
    }
    return opinions;
  }
}

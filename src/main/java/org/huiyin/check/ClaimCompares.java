package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Period;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/**
 * Checks that a claim compares values of the same unit and the same period. For example, 人 and 人次
 * are different units, and 2020 and "since 2016" are different periods. A claim can compare them
 * anyway if it gives a reason ({@code compares-despite}), which is shown to readers.
 */
final class ClaimCompares implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      if (claim.comparesDespite().isEmpty()) {
        compareUnits(claim, reply, problems);
        comparePeriods(claim, reply, problems);
      }
    }
  }

  private static void compareUnits(Claim claim, Reply reply, Problems problems) {
    List<ObservationRef> valued =
        claim.uses().stream()
            .filter(use -> use.manner() != Claim.Use.Manner.COUNTED)
            .map(Claim.Use::observation)
            .toList();
    for (ObservationRef other : valued) {
      String first = unit(valued.get(0), reply);
      if (!unit(other, reply).equals(first)) {
        problems.error(
            claim.holdsOrigin(),
            "claim-mixes-units",
            valued.get(0),
            first,
            other,
            unit(other, reply));
        return;
      }
    }
  }

  private static void comparePeriods(Claim claim, Reply reply, Problems problems) {
    List<ObservationRef> compared =
        claim.uses().stream()
            .filter(use -> use.manner() == Claim.Use.Manner.COMPARED)
            .map(Claim.Use::observation)
            .toList();
    for (ObservationRef other : compared) {
      Period first = period(compared.get(0), reply);
      if (!period(other, reply).equals(first)) {
        problems.error(
            claim.holdsOrigin(),
            "claim-mixes-periods",
            compared.get(0),
            shown(first),
            other,
            shown(period(other, reply)));
        return;
      }
    }
  }

  private static String unit(ObservationRef ref, Reply reply) {
    return reply.figure(ref.figure()).map(figure -> figure.unit().zh()).orElse("");
  }

  private static Period period(ObservationRef ref, Reply reply) {
    return reply
        .figure(ref.figure())
        .flatMap(figure -> figure.observation(ref.observation()).map(figure::periodOf))
        .orElse(Period.NOT_GIVEN);
  }

  private static String shown(Period period) {
    return period.text().map(text -> text.zh()).orElse("–");
  }
}

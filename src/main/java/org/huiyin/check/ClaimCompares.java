package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.time.Period;
import org.huiyin.source.Problems;

/**
 * Checks that a claim compares values of the same period. For example, 2020 and "since 2016" are
 * different periods; 2023-Q1 and {@code {from: 2023-01, to: 2023-03, text: 一季度}} are one. A claim
 * can compare them anyway if it gives a reason ({@code compares-despite}), which is shown to
 * readers. Units are compared where formulas are computed.
 */
final class ClaimCompares implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      if (claim.comparesDespite().isEmpty()) {
        comparePeriods(claim, reply, problems);
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
      if (!period(other, reply).isSameTime(first)) {
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

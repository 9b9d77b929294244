package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Reply;
import org.huiyin.model.Rounding;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Problems;

/**
 * Checks that the parts of a total do not exceed it; and that they add up to it, where the total
 * says that they are complete. Parts by sex and parts by level are compared each on their own.
 *
 * <p>If a part is not given, it does not count as zero: the other parts must not exceed the total.
 * Parts that the source leaves open are wrong only if no values that it allows are right. Rounded
 * parts may miss the total by what rounding explains. If the figure declares that its parts
 * overlap, their sum may exceed the total.
 */
final class SumsAgree implements Check {
  private static final int PLACES = 4;

  @Override
  public void check(Reply reply, Problems problems) {
    for (Figure figure : reply.figures()) {
      for (Observation total : figure.observations()) {
        List<Observation> parts = figure.partsOf(total.id());
        if (parts.isEmpty()) {
          if (total.partsComplete()) {
            problems.error(total.origin(), "no-parts", total.id());
          }
        } else if (!figure.additive()) {
          problems.error(total.origin(), "not-additive", figure.id());
        } else {
          total
              .value()
              .range()
              .ifPresent(
                  whole ->
                      figure
                          .divisionsOf(total)
                          .forEach(division -> compare(figure, total, whole, division, problems)));
        }
      }
    }
  }

  private static void compare(
      Figure figure,
      Observation total,
      Interval whole,
      List<Observation> parts,
      Problems problems) {
    Interval sum =
        parts.stream()
            .flatMap(part -> part.value().range().stream())
            .reduce(Interval.only(Rational.ZERO), Interval::plus);
    boolean allGiven = parts.stream().allMatch(part -> part.value().range().isPresent());
    Rational slack = new Rounding(figure).slack(parts);
    Interval more = sum.minus(whole);
    boolean exceeds = Interval.from(slack, false).contains(more) && figure.overlap().isEmpty();
    boolean misses =
        Interval.to(Rational.ZERO.minus(slack), false).contains(more)
            && total.partsComplete()
            && allGiven;
    if (exceeds || misses) {
      problems.error(
          total.origin(),
          total.partsComplete() && allGiven ? "sum-differs" : "parts-exceed-total",
          figure.id() + "." + total.id(),
          shown(whole),
          shown(sum));
    }
  }

  private static String shown(Interval values) {
    return Quantity.show(values, PLACES).orElse("?");
  }
}

package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Reply;
import org.huiyin.model.Rounding;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Problems;

/**
 * Checks that the parts of a total add up to it: those by sex, and those by level, each on their
 * own.
 *
 * <p>If a part is not given, it does not count as zero: the other parts must not exceed the total.
 * Rounded parts may miss the total by what rounding explains. If the figure declares that its parts
 * overlap, their sum may exceed the total.
 */
final class SumsAgree implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    for (Figure figure : reply.figures()) {
      for (Observation total : figure.observations()) {
        List<Observation> parts = figure.partsOf(total.id());
        if (!parts.isEmpty() && !figure.additive()) {
          problems.error(total.origin(), "not-additive", figure.id());
        } else if (!parts.isEmpty() && total.number().isPresent()) {
          figure.divisionsOf(total).forEach(division -> compare(figure, total, division, problems));
        }
      }
    }
  }

  private static void compare(
      Figure figure, Observation total, List<Observation> parts, Problems problems) {
    Rational sum =
        parts.stream()
            .flatMap(part -> part.number().stream())
            .reduce(Rational.ZERO, Rational::plus);
    boolean complete = parts.stream().allMatch(part -> part.number().isPresent());
    int order = sum.compareTo(total.number().orElseThrow());
    Rational slack = new Rounding(figure).slack(parts);
    boolean rounded = Rounding.explains(sum, total.number().orElseThrow(), slack);
    boolean agrees = rounded || !complete && order < 0;
    if (!agrees && !(order > 0 && figure.overlap().isPresent())) {
      problems.error(
          total.origin(),
          complete ? "sum-differs" : "parts-exceed-total",
          figure.id() + "." + total.id(),
          shown(total.number().orElseThrow()),
          shown(sum));
    }
  }

  private static String shown(Rational value) {
    return Quantity.show(value.rounded(4));
  }
}

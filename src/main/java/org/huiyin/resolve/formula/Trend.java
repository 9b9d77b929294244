package org.huiyin.resolve.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Origin;

/**
 * Values that follow each other in time: {@code rising(beds.y2019, beds.y2020, beds.y2021)}. Its
 * value is the smallest step in the asserted direction, so the assertion is true if it is above 0.
 *
 * @param values at least two, from the earliest
 * @param rising whether each is said to be larger than the one before; otherwise smaller
 */
public record Trend(List<Formula.Reference> values, boolean rising, Origin origin)
    implements Formula {
  private static final Interval ABOVE = Interval.from(Rational.ZERO, false);
  private static final Interval BELOW = Interval.to(Rational.ZERO, false);

  public Trend {
    values = List.copyOf(values);
  }

  @Override
  public Computed compute(Lookup lookup) throws BadFormula {
    Computed last = values.get(0).compute(lookup);
    List<Amount> amounts = new ArrayList<>(last.values());
    List<Interval> steps = new ArrayList<>();
    StringBuilder shown = new StringBuilder(last.shown());
    for (int i = 1; i < values.size(); i++) {
      Reference before = values.get(i - 1);
      Reference next = values.get(i);
      lookup.requireOrder(before, next);
      Computed value = next.compute(lookup);
      Formula.alike(before, last, next, value, lookup, origin);
      Interval rise = value.value().minus(last.value()).range();
      steps.add(rising ? rise : rise.negated());
      amounts.addAll(value.values());
      shown.append(' ').append(sign(rise)).append(' ').append(value.shown());
      last = value;
    }
    // 连续五年增长 names the number of steps.
    amounts.add(new Amount(Rational.of(steps.size()), Optional.empty()));
    return new Computed(
        Uncertain.within(Interval.least(steps)),
        last.unit(),
        last.unitWritten(),
        false,
        shown.toString(),
        0,
        amounts,
        List.of());
  }

  private static String sign(Interval rise) {
    if (rise.equals(Interval.only(Rational.ZERO))) {
      return "=";
    }
    return ABOVE.contains(rise) ? "<" : BELOW.contains(rise) ? ">" : "?";
  }

  @Override
  public Stream<Claim.Use> uses() {
    return values.stream().map(value -> new Claim.Use(value.ref(), Claim.Use.Manner.ACROSS_TIME));
  }

  @Override
  public Stream<Reference> references() {
    return values.stream();
  }
}

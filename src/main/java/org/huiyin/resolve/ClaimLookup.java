package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.resolve.formula.Computed;
import org.huiyin.resolve.formula.FigureUnit;
import org.huiyin.resolve.formula.Formula;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.resolve.formula.Operand;
import org.huiyin.resolve.formula.Rank;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * The values of the names in the formula of a claim.
 *
 * @param ownItems how many items the claim lists
 * @param despite whether unlike values may be compared
 * @param inBaseUnits whether values are shown in base units
 */
record ClaimLookup(ObservedValues observed, int ownItems, boolean despite, boolean inBaseUnits)
    implements Formula.Lookup {
  private static final int SHOWN_FROM_FIRST = 4;

  @Override
  public FigureUnit unit(ObservationRef ref) {
    return new FigureUnit(
        observed.figure(ref).unit().zh(), observed.dimension(observed.figure(ref)));
  }

  @Override
  public void unlike(Computed left, Computed right, Origin origin) throws BadFormula {
    if (!despite) {
      throw new BadFormula(
          Problem.error(
              origin,
              Message.of(
                  "claim-mixes-units",
                  left.shown(),
                  left.unitWritten(),
                  right.shown(),
                  right.unitWritten())));
    }
  }

  @Override
  public Operand operand(ObservationRef ref, Origin origin) throws BadFormula {
    return new Operand(number(ref, origin), observed.observation(ref).value().inWords());
  }

  private Uncertain number(ObservationRef ref, Origin origin) throws BadFormula {
    return known(ref)
        .orElseThrow(
            () ->
                new BadFormula(
                    Problem.error(origin, Message.of("formula-uses-missing", ref.toString()))));
  }

  /**
   * The number; empty if the source does not give it.
   *
   * @throws Formula.DependsOnInvalidFigure if the value is invalid, which has been reported
   */
  private Optional<Uncertain> known(ObservationRef ref) {
    return observed.numbers().of(new ObservationRef(ref.figure(), observed.observation(ref).id()));
  }

  @Override
  public int count(Formula.Count what) throws BadFormula {
    int count =
        what.what().equals("sections")
            ? observed.sections().orElseThrow(Formula.DependsOnInvalidFigure::new)
            : what.what().equals("items")
                ? ownItems
                : observed.observation(what.named().get(0)).items().size();
    if (count == 0) {
      throw new BadFormula(
          Problem.error(what.origin(), Message.of("nothing-to-count", what.what())));
    }
    return count;
  }

  /** A value that is not given may be greater than any other. Totals have no rank among parts. */
  @Override
  public Interval rank(
      ObservationRef ref, List<ObservationRef> named, boolean fromLast, Origin origin)
      throws BadFormula {
    Uncertain own = number(ref, origin);
    Interval above = Interval.from(Rational.ZERO, false);
    int surely = 0;
    int possibly = 0;
    for (ObservationRef other : named.isEmpty() ? others(ref, origin) : named) {
      Interval more =
          known(other)
              .map(number -> number.minus(own).range())
              .map(difference -> fromLast ? difference.negated() : difference)
              .orElse(Interval.ALL);
      surely += above.contains(more) ? 1 : 0;
      possibly += above.and(more).isPresent() ? 1 : 0;
    }
    return Interval.between(Rational.of(1 + surely), true, Rational.of(1 + possibly), true);
  }

  /**
   * The values around a ranked one in their order: {@code 228 > 152 > 147} for the second. Up to
   * the fourth rank they begin with the first value. Empty where a value is open or not given, or
   * of another figure.
   */
  Optional<String> order(Rank rank) throws BadFormula {
    List<ObservationRef> refs = new ArrayList<>(List.of(rank.ref()));
    refs.addAll(rank.others().isEmpty() ? others(rank.ref(), rank.origin()) : rank.others());
    List<Rational> values = new ArrayList<>();
    for (ObservationRef ref : refs) {
      Optional<Rational> exact =
          observed.numbers().of(ref).flatMap(number -> number.range().exact());
      if (exact.isEmpty() || !ref.figure().equals(rank.ref().figure())) {
        return Optional.empty();
      }
      values.add(exact.get());
    }
    Rational own = values.get(0);
    values.sort(rank.fromLast() ? Comparator.naturalOrder() : Comparator.<Rational>reverseOrder());
    int place = values.indexOf(own);
    int first = place < SHOWN_FROM_FIRST ? 0 : place - 1;
    int last = Math.min(values.lastIndexOf(own) + 2, values.size());
    FigureUnit unit = unit(rank.ref());
    StringBuilder shown = new StringBuilder();
    for (int i = first; i < last; i++) {
      if (i > first) {
        int order = values.get(i - 1).compareTo(values.get(i));
        shown.append(order == 0 ? " = " : order > 0 ? " > " : " < ");
      }
      shown.append(unit.shown(values.get(i)));
    }
    return Optional.of(shown.toString());
  }

  /**
   * The other values of a figure. They must differ from the ranked one in one respect: a city in
   * one year has no rank among other cities in other years.
   */
  private List<ObservationRef> others(ObservationRef ref, Origin origin) throws BadFormula {
    Figure figure = observed.figure(ref);
    Observation own = observed.observation(ref);
    List<ObservationRef> others = new ArrayList<>();
    for (Observation other : observed.all(figure)) {
      if (other.id().equals(own.id()) || !figure.partsOf(other.id()).isEmpty()) {
        continue;
      }
      if (figure.respects(own, other) > 1) {
        throw new BadFormula(
            Problem.error(origin, Message.of("rank-ambiguous", ref, own.id(), other.id())));
      }
      others.add(new ObservationRef(figure.id(), other.id()));
    }
    return others;
  }

  @Override
  public void requireOrder(Formula.Reference earlier, Formula.Reference later) throws BadFormula {
    if (observed.isBefore(later.ref(), earlier.ref())) {
      throw new BadFormula(
          Problem.error(later.origin(), Message.of("trend-order", later.ref(), earlier.ref())));
    }
  }

  @Override
  public void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula {
    if (!observed.figure(ref).additive()) {
      throw new BadFormula(Problem.error(origin, Message.of("not-additive", ref.figure())));
    }
  }
}

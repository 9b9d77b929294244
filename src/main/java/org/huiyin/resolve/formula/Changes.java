package org.huiyin.resolve.formula;

import java.util.Optional;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Change;
import org.huiyin.resolve.formula.Formula.Chain;
import org.huiyin.resolve.formula.Formula.Reference;
import org.huiyin.resolve.formula.Formula.Sign;

/**
 * Finds out whether a formula is a change, and in which direction.
 *
 * @param times the order of the periods of observations
 */
public record Changes(Times times) {

  /** The order of the periods of observations. */
  public interface Times {
    /** Whether the period of one ends before that of the other begins. */
    boolean isBefore(ObservationRef one, ObservationRef other);
  }

  /** What a formula says of the change between the two values that it uses. */
  public Change of(Formula formula) {
    if (formula instanceof Formula.AcrossTime across) {
      Change inner =
          across.inner() instanceof Formula.Points points
              ? of(points.difference())
              : of(across.inner());
      return inner == Change.NONE ? Change.RISE : inner;
    }
    if (formula instanceof Trend trend) {
      return trend.rising() ? Change.RISE : Change.FALL;
    }
    if (!(formula instanceof Chain chain) || chain.steps().size() != 1) {
      return Change.NONE;
    }
    Formula second = chain.steps().get(0).operand();
    return switch (chain.steps().get(0).sign()) {
      case MINUS -> difference(chain.first(), second);
      case DIVIDED_BY -> quotient(chain.first(), second);
      default -> Change.NONE;
    };
  }

  /**
   * What a comparison says of the change between two values. Where two changes are compared, as in
   * 增速回落, it says nothing of the values.
   */
  public Change of(Formula left, Formula right) {
    return right.references().findAny().isEmpty() ? of(left) : difference(left, right);
  }

  private Change difference(Formula first, Formula second) {
    Optional<ObservationRef> one = ref(first);
    Optional<ObservationRef> two = ref(second);
    if (one.isEmpty() || two.isEmpty()) {
      return Change.NONE;
    }
    return times.isBefore(two.get(), one.get())
        ? Change.RISE
        : times.isBefore(one.get(), two.get()) ? Change.FALL : Change.NONE;
  }

  private Change quotient(Formula first, Formula divisor) {
    if (first instanceof Chain difference
        && difference.steps().size() == 1
        && difference.steps().get(0).sign() == Sign.MINUS) {
      Formula one = difference.first();
      Formula two = difference.steps().get(0).operand();
      Change known = difference(one, two);
      if (same(divisor, two)) {
        return known == Change.FALL ? Change.FALL_OF_LATER : Change.RISE;
      }
      if (same(divisor, one)) {
        // (new - old) / new, where the order is known; else the first is meant to be the old one.
        return known == Change.RISE ? Change.RISE_OF_LATER : Change.FALL;
      }
      return Change.NONE;
    }
    // A quotient of two figures may be a share: what was added, in parts of what there was.
    boolean ofOneFigure = ref(first).map(ObservationRef::figure).equals(figure(divisor));
    Change known = difference(first, divisor);
    return !ofOneFigure || known == Change.NONE
        ? Change.NONE
        : known == Change.RISE ? Change.RATIO : Change.INVERSE_RATIO;
  }

  private static Optional<String> figure(Formula formula) {
    return ref(formula).map(ObservationRef::figure);
  }

  private static Optional<ObservationRef> ref(Formula formula) {
    return formula instanceof Reference reference ? Optional.of(reference.ref()) : Optional.empty();
  }

  private static boolean same(Formula one, Formula other) {
    return ref(one).isPresent() && ref(one).equals(ref(other));
  }
}

package org.huiyin.resolve.formula;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.resolve.formula.Formula.Chain;
import org.huiyin.resolve.formula.Formula.Sign;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/** Whether a formula gives a plan or a result. */
public enum Planned {
  /** It is planned: {@code target}, {@code target - done}, {@code growth(target, done)}. */
  PLAN,
  /** It is reached: {@code done}, {@code done - target}. */
  RESULT,
  /** Neither: a constant, or the share of a plan that is reached ({@code done / target}). */
  NEITHER;

  /**
   * @param planned whether an observation is a plan
   */
  static Planned of(Formula formula, Predicate<ObservationRef> planned) {
    if (formula instanceof Chain chain) {
      Planned first = of(chain.first(), planned);
      return chain.steps().get(0).sign().strength == 1
          ? difference(first, kinds(chain, Sign.MINUS, planned), kinds(chain, Sign.PLUS, planned))
          : quotient(
              Stream.concat(Stream.of(first), kinds(chain, Sign.TIMES, planned).stream()).toList(),
              kinds(chain, Sign.DIVIDED_BY, planned));
    }
    if (formula instanceof Formula.Reference reference) {
      return planned.test(reference.ref()) ? PLAN : RESULT;
    }
    if (formula instanceof Formula.AcrossTime across) {
      return of(across.inner(), planned);
    }
    return formula instanceof Formula.Points points ? of(points.difference(), planned) : NEITHER;
  }

  private static List<Planned> kinds(Chain chain, Sign sign, Predicate<ObservationRef> planned) {
    return chain.steps().stream()
        .filter(step -> step.sign() == sign)
        .map(step -> of(step.operand(), planned))
        .toList();
  }

  /** What is left of a plan is planned; by how much a result exceeds a plan is a result. */
  private static Planned difference(Planned first, List<Planned> less, List<Planned> more) {
    return Stream.of(List.of(first), more, less)
        .flatMap(List::stream)
        .filter(kind -> kind != NEITHER)
        .findFirst()
        .orElse(NEITHER);
  }

  private static Planned quotient(List<Planned> factors, List<Planned> divisors) {
    if (factors.contains(PLAN)) {
      return PLAN;
    }
    if (divisors.contains(PLAN)) {
      return factors.contains(RESULT) ? NEITHER : PLAN;
    }
    return factors.contains(RESULT) || divisors.contains(RESULT) ? RESULT : NEITHER;
  }

  /**
   * Requires that no terms are added of which some are plans and some are results. Results may be
   * subtracted from a plan.
   *
   * @param planned whether an observation is a plan
   */
  public static void requireUnmixed(Formula formula, Predicate<ObservationRef> planned)
      throws BadFormula {
    if (formula instanceof Chain chain) {
      Planned first = of(chain.first(), planned);
      List<Planned> more = kinds(chain, Sign.PLUS, planned);
      boolean plans = first == PLAN || more.contains(PLAN);
      if (!more.isEmpty() && plans && (first == RESULT || more.contains(RESULT))) {
        throw new BadFormula(
            Problem.error(
                chain.origin(), Message.of("sum-mixes-plans", chain.origin().firstLine())));
      }
      requireUnmixed(chain.first(), planned);
      for (Formula.Step step : chain.steps()) {
        requireUnmixed(step.operand(), planned);
      }
    } else if (formula instanceof Trend trend) {
      if (trend.values().stream().map(value -> planned.test(value.ref())).distinct().count() > 1) {
        throw new BadFormula(
            Problem.error(
                trend.origin(), Message.of("trend-mixes-plans", trend.origin().firstLine())));
      }
    } else if (formula instanceof Formula.AcrossTime across) {
      requireUnmixed(across.inner(), planned);
    } else if (formula instanceof Formula.Points points) {
      requireUnmixed(points.difference(), planned);
    }
  }
}

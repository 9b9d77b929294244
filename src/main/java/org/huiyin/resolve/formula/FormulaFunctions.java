package org.huiyin.resolve.formula;

import java.util.List;
import java.util.Optional;
import org.huiyin.resolve.formula.Formula.Chain;
import org.huiyin.resolve.formula.Formula.Sign;
import org.huiyin.resolve.formula.Formula.Step;
import org.huiyin.source.Origin;

/**
 * The functions of formulas. Each is expanded to a formula.
 *
 * <pre>
 * sum(a, b, …)    a + b + …
 * growth(a, b)    (a − b) ÷ b            the growth from the earlier value b to a
 * points(a, b)    (a − b) × 100          the difference of two shares in percentage points (个百分点)
 * rank(a)         1 if no value of the figure is larger
 * </pre>
 */
final class FormulaFunctions {
  private FormulaFunctions() {}

  /** Expands a call. Returns empty if there is no such function with this number of arguments. */
  static Optional<Formula> of(String name, List<Formula> arguments, Origin origin) {
    Formula first = arguments.get(0);
    if (name.equals("sum") && arguments.size() > 1) {
      List<Step> steps =
          arguments.subList(1, arguments.size()).stream()
              .map(argument -> new Step(Sign.PLUS, argument))
              .toList();
      return Optional.of(new Chain(first, steps, origin));
    }
    if (name.equals("rank")
        && arguments.size() == 1
        && first instanceof Formula.Reference reference) {
      return Optional.of(new Formula.Rank(reference.ref(), reference.origin()));
    }
    if (arguments.size() != 2) {
      return Optional.empty();
    }
    Formula difference = new Chain(first, List.of(new Step(Sign.MINUS, arguments.get(1))), origin);
    return switch (name) {
      case "growth" ->
          Optional.of(
              new Formula.AcrossTime(
                  new Chain(
                      difference, List.of(new Step(Sign.DIVIDED_BY, arguments.get(1))), origin)));
      case "points" -> Optional.of(new Formula.AcrossTime(new Formula.Points(difference, origin)));
      default -> Optional.empty();
    };
  }
}

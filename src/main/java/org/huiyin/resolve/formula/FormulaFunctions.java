package org.huiyin.resolve.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * rank(a, b, …)   1 if none of the other values is larger
 * rank-from-last  the same from the smallest
 * </pre>
 */
final class FormulaFunctions {
  private static final String RISING = "rising";
  private static final String FALLING = "falling";
  private static final Set<String> RANKS = Set.of("rank", "rank-from-last");

  private FormulaFunctions() {}

  /**
   * The assertions that need no comparison.
   *
   * <pre>
   * rising(a, b, …)    a &lt; b &lt; …      each value is larger than the one before
   * falling(a, b, …)   a > b > …      each value is smaller than the one before
   * </pre>
   */
  static Optional<Trend> trend(String name, List<Formula> arguments, Origin origin) {
    return references(arguments)
        .filter(values -> values.size() > 1)
        .map(values -> new Trend(values, name.equals(RISING), origin));
  }

  /** Whether a name is that of a trend. */
  static boolean isTrend(String name) {
    return name.equals(RISING) || name.equals(FALLING);
  }

  /** The arguments, if all of them are mere values. */
  private static Optional<List<Formula.Reference>> references(List<Formula> arguments) {
    List<Formula.Reference> all =
        arguments.stream()
            .filter(argument -> argument instanceof Formula.Reference)
            .map(argument -> (Formula.Reference) argument)
            .toList();
    return all.size() == arguments.size() ? Optional.of(all) : Optional.empty();
  }

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
    if (RANKS.contains(name)) {
      return references(arguments)
          .map(
              all ->
                  new Rank(
                      all.get(0).ref(),
                      all.stream().skip(1).map(Formula.Reference::ref).toList(),
                      !name.equals("rank"),
                      all.get(0).origin()));
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

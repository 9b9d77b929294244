package org.huiyin.render.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Value;
import org.huiyin.model.Verdict;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;

/** The computation of a claim, as readers see it. */
public final class Computation {
  private static final int PLACES = 2;
  private static final Interval SHARES =
      Interval.between(Rational.of(-1), true, Rational.of(1), true);

  private Computation() {}

  /**
   * A claim with its values: {@code 176 ÷ 514 = 34.24% ≥ 1/3}. If the comparison does not hold, the
   * opposite sign is used: {@code 719 + 374 + 377 = 1,470 ≠ 1,466}. If it cannot be decided, a
   * question mark follows: {@code 近2万 ÷ 4300余 = 4.09–4.66 ≥? 4.5}.
   */
  public static String of(Claim claim) {
    return of(claim, claim.sides().leftShown(), claim.sides().rightShown());
  }

  /** The same with the words of the source in the language of the page. */
  public static String of(Claim claim, Reply reply, Texts texts) {
    return of(
        claim,
        ComputationWords.in(claim.sides().leftShown(), uses(claim), reply, texts),
        ComputationWords.in(claim.sides().rightShown(), uses(claim), reply, texts));
  }

  /**
   * How the value of an observation was computed, with the words of the source in the language of
   * the page.
   */
  public static String of(Value.Derived value, String figure, Reply reply, Texts texts) {
    return ComputationWords.in(
        value.computation(), ComputationWords.named(value.formula(), figure), reply, texts);
  }

  /**
   * The values for which the words of a claim are right, where they name a number less exactly than
   * the figures: {@code 54%–60%} for 近六成. Empty where the words allow no more than the comparison.
   */
  public static Optional<String> allowed(Claim claim) {
    return claim
        .basis()
        .stated()
        .filter(interval -> interval.low().isPresent() && interval.high().isPresent())
        .filter(interval -> interval.exact().isEmpty() && !claim.isSumOfRounded())
        .filter(interval -> !claim.sides().difference().equals(Interval.only(Rational.ZERO)))
        .flatMap(
            interval ->
                claim.basis().unit().map(Dimension::isPure).orElse(true)
                        && SHARES.contains(interval)
                    ? Quantity.show(interval.times(Rational.of(100)), PLACES, "%")
                    : Quantity.show(interval, PLACES));
  }

  private static Stream<ObservationRef> uses(Claim claim) {
    return claim.uses().stream().map(Claim.Use::observation);
  }

  private static String of(Claim claim, String leftShown, String rightShown) {
    if (claim.basis().form() == Claim.Form.RISING || claim.basis().form() == Claim.Form.FALLING) {
      return leftShown; // 450 < 500 < 520
    }
    Interval compared = claim.compared();
    if (isRank(claim) && leftShown.indexOf(' ') > 0) {
      // 228 > 152: the first; … (3 ≠ 2) where the words name another place.
      return claim.isTrue() && claim.comparison() == Comparison.EQUAL
          ? leftShown
          : leftShown + " (" + compared(claim, rankShown(compared), rightShown) + ")";
    }
    return compared(claim, leftShown, rightShown);
  }

  private static boolean isRank(Claim claim) {
    return claim.basis().form() == Claim.Form.RANK
        || claim.basis().form() == Claim.Form.RANK_FROM_LAST;
  }

  private static String rankShown(Interval rank) {
    return Quantity.show(rank, 0).orElse("");
  }

  private static String compared(Claim claim, String leftShown, String rightShown) {
    Claim.Sides sides = claim.sides();
    Interval compared = claim.compared();
    boolean pure = claim.basis().unit().map(Dimension::isPure).orElse(true);
    boolean share = pure && areShares(compared, sides.right());
    String equals = compared.equals(sides.left()) ? " = " : " ≈ ";
    String left = side(leftShown, equals, compared, share);
    String right =
        sides.right().exact().isPresent()
            ? rightShown
            : side(rightShown, " = ", sides.right(), share);
    Verdict verdict = claim.verdict();
    if (verdict == Verdict.UNDECIDED) {
      return left + " " + claim.comparison().sign() + "? " + right;
    }
    Optional<Rational> one = compared.exact();
    Optional<Rational> other = sides.right().exact();
    boolean exact = one.isPresent() && other.isPresent();
    boolean holds =
        exact
            ? claim.comparison().holds(one.get(), other.get())
            : claim.comparison().to(Rational.ZERO).contains(sides.difference());
    if (!holds && verdict == Verdict.HOLDS && claim.basis().stated().isPresent()) {
      return left + " ≈ " + right;
    }
    if (holds && claim.comparison() == Comparison.EQUAL && left.endsWith(equals + right)) {
      return left; // 107 + 152 = 259, not 107 + 152 = 259 = 259
    }
    boolean said = holds || !exact && verdict == Verdict.HOLDS;
    String sign = said ? claim.comparison().sign() : claim.comparison().opposite();
    return left + " " + sign + " " + right;
  }

  private static String side(String shown, String equals, Interval values, boolean share) {
    Optional<String> result =
        share
            ? Quantity.show(values.times(Rational.of(100)), PLACES, "%")
            : Quantity.show(values, PLACES);
    boolean limited = values.low().isEmpty() || values.high().isEmpty();
    return result
        .filter(number -> !number.equals(shown))
        .map(number -> limited ? shown + " (" + number + ")" : shown + equals + number)
        .orElse(shown);
  }

  /** Whether both sides are between -1 and 1 and not both whole. */
  private static boolean areShares(Interval left, Interval right) {
    return SHARES.contains(left) && SHARES.contains(right) && !(isWhole(left) && isWhole(right));
  }

  private static boolean isWhole(Interval side) {
    return side.exact().filter(Rational::isWhole).isPresent();
  }
}

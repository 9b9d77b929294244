package org.huiyin.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Assertion;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.quantity.reading.Direction;
import org.huiyin.quantity.reading.OrderWords;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.source.Problems;

/**
 * Checks that the words of order in a claim are what its formula compares: 最多 needs the formula
 * {@code rank(a) = 1}, 居次 {@code rank(a) = 2}, and 相等 a comparison by {@code =}. A growth is not a
 * quotient below 1. 逐年上升 needs {@code rising(a, b, c)}. All else about numbers in words is the
 * matter of {@link ClaimWordings}.
 */
final class ClaimOrder implements Check {
  /** A rise or fall of two values is no trend. */
  private static final int FEWEST_OF_TREND = 3;

  private static final Interval MOST =
      Interval.from(Rational.of(1).dividedBy(Rational.of(2)), false);

  private static final Pattern POINTS = Pattern.compile("百分点|percentage points?");

  /** A share of which nothing is said to rise or fall: 占全省的20%, not 占全省的比重提高20%. */
  private static final Pattern SHARE = Pattern.compile("占(?!比)[^增减升降涨提扩缩]*$");

  private static final Pattern QUOTIENT_OF_SUM = Pattern.compile("\\)\\s*/[^-]*$");

  private final Tolerances tolerances;
  private final Measures measures;

  ClaimOrder(Tolerances tolerances, Measures measures) {
    this.tolerances = tolerances;
    this.measures = measures;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      reply.card().languages().stream()
          .map(language -> claim.says().in(language))
          .filter(says -> !isComputed(says, claim))
          .findFirst()
          .ifPresent(
              says -> problems.error(claim.saysOrigin(), "claim-order", says, claim.holds()));
    }
  }

  private boolean isComputed(String says, Claim claim) {
    if (!Assertion.of(says, false).stream().allMatch(one -> isComputed(one, claim))) {
      return false;
    }
    if (isOfAnotherKind(says, claim)) {
      return false;
    }
    if (isRank(claim)) {
      return OrderWords.place(says).map(place -> isComputed(place, claim)).orElse(true);
    }
    Optional<ClaimWording> number = ClaimWording.of(says, tolerances, measures);
    if (number.isPresent()) {
      return !isGrowth(number.get(), says) || !isSmallQuotient(claim);
    }
    return claim.comparison() == Comparison.EQUAL
        ? !OrderWords.saysUnequal(says)
        : !OrderWords.saysEqual(says);
  }

  /** Percentage points are no growth and no share; a share of something is no growth. */
  private static boolean isOfAnotherKind(String says, Claim claim) {
    boolean growth = claim.holds().contains("growth(");
    boolean quotient =
        claim.basis().form() == Claim.Form.QUOTIENT
            || QUOTIENT_OF_SUM.matcher(claim.holds()).find();
    return POINTS.matcher(says).find() && (growth || quotient)
        || SHARE.matcher(says).find() && growth;
  }

  /** Whether the formula computes what a word asserts, the place in an order apart. */
  private boolean isComputed(Assertion said, Claim claim) {
    Claim.Form form = claim.basis().form();
    Interval checked = claim.comparison().to(claim.sides().right());
    return switch (said.kind()) {
      case HIGHEST, LOWEST, RANK -> isRank(claim);
      case RISING -> form == Claim.Form.RISING && hasSteps(said, claim);
      case FALLING -> form == Claim.Form.FALLING && hasSteps(said, claim);
      case MULTIPLIED ->
          Interval.from(Rational.of(claim.basis().change() == Change.RISE ? 1 : 2), true)
              .contains(checked);
      case MAJORITY ->
          claim.basis().unit().filter(Dimension::isPure).isPresent() && MOST.contains(checked);
      case RISE, FALL -> true; // Words of direction are compared by ClaimWordings.
    };
  }

  /** Whether a trend has as many steps as the words say: 连续五年增长 has five. */
  private boolean hasSteps(Assertion said, Claim claim) {
    int values = claim.uses().size();
    return values >= FEWEST_OF_TREND
        && Reading.of(said.word(), measures).stream()
            .allMatch(steps -> steps.low().compareTo(Rational.of(values - 1)) <= 0);
  }

  private static boolean isRank(Claim claim) {
    return claim.basis().form() == Claim.Form.RANK
        || claim.basis().form() == Claim.Form.RANK_FROM_LAST;
  }

  /** Whether a share is said to be a growth, by the word right before it: 增长30%. */
  private static boolean isGrowth(ClaimWording wording, String says) {
    String before = says.substring(0, says.indexOf(wording.reading().text()));
    return wording.reading().share()
        && Direction.before(before).filter(Direction::rise).isPresent();
  }

  /** Whether a mere quotient is compared with less than 1, which no growth is: a / b >= 30%. */
  private static boolean isSmallQuotient(Claim claim) {
    return claim.basis().change() == Change.NONE
        && claim.basis().form() == Claim.Form.QUOTIENT
        && Interval.to(Rational.of(1), false).contains(claim.sides().right());
  }

  private static boolean isComputed(OrderWords.Place place, Claim claim) {
    boolean fromLast = claim.basis().form() == Claim.Form.RANK_FROM_LAST;
    boolean greatest = place.from() == OrderWords.End.GREATEST;
    boolean same = claim.sides().right().equals(Interval.only(Rational.of(place.place())));
    boolean only =
        claim.comparison() == Comparison.EQUAL
            || claim.comparison() == Comparison.AT_MOST && place.place() == 1;
    return greatest != fromLast && same && only;
  }
}

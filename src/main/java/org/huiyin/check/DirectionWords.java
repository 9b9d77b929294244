package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.quantity.reading.Direction;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/**
 * Whether the words of direction of a claim, such as 客流下降, agree with what its formula says of the
 * change between two values. Words that belong to a number are read with it.
 */
final class DirectionWords {
  /** Words that speak of the change itself: 增速回落, 降幅收窄. */
  private static final Pattern OF_CHANGES = Pattern.compile("增速|增长率|幅|\\brates?\\b");

  private DirectionWords() {}

  /** What is wrong with them; empty if they agree, or if nothing is known of them. */
  static Optional<Problem> problem(
      Claim claim, String says, Tolerances tolerances, Measures measures) {
    boolean ofNumbers =
        ClaimWording.all(says, tolerances, measures).stream()
            .anyMatch(wording -> wording.direction().isPresent());
    List<Direction> words = ofNumbers ? List.of() : Direction.all(says);
    if (words.isEmpty()
        || OF_CHANGES.matcher(says).find()
        || words.stream().map(Direction::rise).distinct().count() > 1) {
      return Optional.empty();
    }
    Direction said = words.get(words.size() - 1);
    Interval checked = checked(claim);
    Interval above = Interval.from(Rational.ZERO, false);
    Interval below = Interval.to(Rational.ZERO, false);
    if (checked.equals(Interval.ALL) || (said.rise() ? above : below).contains(checked)) {
      return Optional.empty();
    }
    return Optional.of(
        (said.rise() ? below : above).contains(checked)
            ? turned(claim, said)
            : Problem.error(
                claim.holdsOrigin(),
                Message.of("claim-wording-too-strong", said.word(), comparison(claim))));
  }

  /** By what the later value can exceed the earlier one; all, if the comparison does not tell. */
  private static Interval checked(Claim claim) {
    Claim.Basis basis = claim.basis();
    boolean ofValues = basis.change() == Change.NONE;
    Interval checked =
        claim.comparison().to(ofValues ? Interval.only(Rational.ZERO) : claim.sides().right());
    return switch (basis.compared()) {
      case RISE, RISE_OF_LATER -> checked;
      case FALL, FALL_OF_LATER -> checked.negated();
      case RATIO -> checked.plus(Rational.of(-1));
      case INVERSE_RATIO -> checked.fromOne();
      case NONE -> Interval.ALL;
    };
  }

  /** The words say the opposite of the formula. */
  static Problem turned(Claim claim, Direction said) {
    return Problem.error(
        claim.holdsOrigin(),
        Message.of(
            said.rise() ? "claim-says-rise" : "claim-says-fall",
            said.word(),
            claim.sides().leftShown() + " = " + shown(claim.sides().left(), claim),
            comparison(claim)));
  }

  /** What the left side is compared with: {@code ≥ 33.33%}. */
  static String comparison(Claim claim) {
    return claim.comparison().sign() + " " + shown(claim.sides().right(), claim);
  }

  /** A side, in per cent where it is a share of one. */
  private static String shown(Interval side, Claim claim) {
    boolean share =
        claim.basis().unit().filter(Dimension::isPure).isPresent()
            && !side.exact().map(Rational::isWhole).orElse(false);
    return share
        ? Quantity.show(side.times(Rational.of(100)), 2, "%").orElse("?")
        : Quantity.show(side, 4).orElse("?");
  }
}

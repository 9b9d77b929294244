package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.model.Verdict;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that every claim is true for all values of the figures of the reply that the source
 * allows. One that is not has a waiver, one that cannot be decided has a reason; both are shown to
 * readers.
 */
final class ClaimHolds implements Check {
  private static final int PLACES = 4;

  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      Verdict verdict = claim.verdict();
      if (claim.undecided().isPresent() && verdict != Verdict.UNDECIDED) {
        problems.error(
            claim.origin(),
            verdict == Verdict.HOLDS ? "undecided-not-needed" : "undecided-does-not-hold",
            claim.says().zh());
      } else if (verdict == Verdict.UNDECIDED && claim.waiver().isPresent()) {
        problems.error(claim.origin(), "waiver-of-undecided", claim.says().zh());
      } else if (verdict == Verdict.UNDECIDED && claim.undecided().isEmpty()) {
        tell("claim-undecided", claim, reply, problems);
      } else if (verdict == Verdict.FAILS && claim.waiver().isEmpty()) {
        tell("claim-does-not-hold", claim, reply, problems);
      } else if (verdict == Verdict.HOLDS && claim.waiver().isPresent()) {
        problems.add(
            Problem.warning(claim.origin(), Message.of("waiver-not-needed", claim.says().zh())));
      }
    }
  }

  private static void tell(String code, Claim claim, Reply reply, Problems problems) {
    Problem problem =
        Problem.error(
            claim.holdsOrigin(),
            Message.of(
                code,
                claim.says().zh(),
                side(claim.sides().leftShown(), claim.sides().left()),
                claim.comparison().sign(),
                side(claim.sides().rightShown(), claim.sides().right()),
                places(claim, reply)));
    problems.add(
        claim
            .basis()
            .stated()
            .filter(allowed -> claim.verdict() == Verdict.FAILS)
            .map(ClaimHolds::shown)
            .map(allowed -> problem.withHint(hint(claim, allowed, reply)))
            .orElse(problem));
  }

  private static Message hint(Claim claim, String allowed, Reply reply) {
    return Message.of("hint.claim-allowed", claim.says().zh(), allowed, places(claim, reply));
  }

  /** {@code 0.54 ≤ x < 0.6}. */
  private static String shown(Interval allowed) {
    String low =
        allowed.low().map(end -> number(end) + (allowed.lowIncluded() ? " ≤ " : " < ")).orElse("");
    String high =
        allowed
            .high()
            .map(end -> (allowed.highIncluded() ? " ≤ " : " < ") + number(end))
            .orElse("");
    return low + "x" + high;
  }

  private static String number(Rational end) {
    return Quantity.show(Interval.only(end), PLACES).orElse("?");
  }

  /** The places of the values that the claim uses. */
  private static List<String> places(Claim claim, Reply reply) {
    return claim.uses().stream()
        .flatMap(use -> reply.observation(use.observation()).stream())
        .map(observation -> observation.origin().toString())
        .distinct()
        .toList();
  }

  /** {@code 176 ÷ 514 = 0.3424}, or only the number if nothing was computed. */
  private static String side(String shown, Interval values) {
    Optional<String> numbers = Quantity.show(values, PLACES);
    boolean limited = values.low().isEmpty() || values.high().isEmpty();
    return numbers
        .filter(number -> !number.equals(shown))
        .map(number -> limited ? shown + " (" + number + ")" : shown + " = " + number)
        .orElse(shown);
  }
}

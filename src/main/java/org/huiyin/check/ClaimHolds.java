package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that every claim is true for the figures of the reply, or has a waiver with a reason that
 * is shown to readers.
 */
final class ClaimHolds implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      if (claim.isTrue() && claim.waiver().isPresent()) {
        problems.add(
            Problem.warning(claim.origin(), Message.of("waiver-not-needed", claim.says().zh())));
      } else if (!claim.isTrue() && claim.waiver().isEmpty()) {
        problems.error(
            claim.holdsOrigin(),
            "claim-does-not-hold",
            claim.says().zh(),
            side(claim.leftShown(), claim.left()),
            claim.comparison().sign(),
            side(claim.rightShown(), claim.right()),
            places(claim, reply));
      }
    }
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
  private static String side(String shown, Rational value) {
    String number = Quantity.show(value.rounded(4));
    return shown.equals(number) ? number : shown + " = " + number;
  }
}

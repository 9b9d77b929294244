package org.huiyin.check;

import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Problems;

/** What a reply claims must be true of its own figures. */
final class ClaimHolds implements Check {
  @Override
  public void check(Reply reply, Addresses addresses, Problems problems) {
    for (Claim claim : reply.claims()) {
      if (!claim.isTrue()) {
        problems.error(claim.holdsOrigin(), "claim-does-not-hold", claim.says().zh(),
            side(claim.leftShown(), claim.left()), claim.comparison().sign(), side(claim.rightShown(), claim.right()));
      }
    }
  }

  /** {@code 176 ÷ 514 = 0.3424}, or the mere number where nothing was computed. */
  private static String side(String shown, Rational value) {
    String number = Quantity.show(value.rounded(4));
    return shown.equals(number) ? number : shown + " = " + number;
  }
}

package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;

class ClaimHoldsTest {
  private static List<String> found(Claim claim) {
    return Codes.of(new ClaimHolds(), ReplyBuilder.reply().with(claim));
  }

  private static Claim atLeast(int left, int right) {
    return ReplyBuilder.claim("示例说法", Rational.of(left), Comparison.AT_LEAST, Rational.of(right));
  }

  private static Claim waived(Claim claim) {
    return new Claim(
        claim.id(),
        claim.says(),
        claim.holds(),
        claim.left(),
        claim.comparison(),
        claim.right(),
        claim.leftShown(),
        claim.rightShown(),
        claim.uses(),
        claim.roundedTo(),
        claim.overlap(),
        claim.comparesDespite(),
        Optional.of(
            new Claim.Waiver(
                LocalizedText.chinese("示例：原文如此"),
                LocalizedText.chinese("示例厅"),
                LocalDate.of(2024, 6, 1))),
        claim.source(),
        claim.note(),
        claim.basis(),
        claim.saysOrigin(),
        claim.holdsOrigin(),
        claim.origin());
  }

  @Test
  void a_claim_that_holds_passes() {
    assertEquals(List.of(), found(atLeast(3, 3)));
    assertEquals(List.of(), found(atLeast(4, 3)));
  }

  @Test
  void a_claim_that_does_not_hold_is_told_unless_it_is_waived() {
    assertEquals(List.of("claim-does-not-hold"), found(atLeast(2, 3)));
    assertEquals(List.of(), found(waived(atLeast(2, 3))));
  }

  @Test
  void a_waiver_of_a_claim_that_holds_is_told() {
    assertEquals(List.of("waiver-not-needed"), found(waived(atLeast(3, 3))));
  }
}

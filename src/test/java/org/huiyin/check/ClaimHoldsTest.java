package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;

class ClaimHoldsTest {
  private static List<String> found(Claim claim) {
    return Codes.of(new ClaimHolds(), ReplyBuilder.reply().with(claim));
  }

  private static Claim atLeast(int left, int right) {
    return ReplyBuilder.claim("示例说法", Rational.of(left), Comparison.AT_LEAST, Rational.of(right));
  }

  /** A left side that the source leaves open, from 3 to 5. */
  private static Claim openAtLeast(int right) {
    Interval left = Interval.between(Rational.of(3), true, Rational.of(5), true);
    Interval other = Interval.only(Rational.of(right));
    Claim claim = atLeast(3, right);
    return with(
        claim,
        new Claim.Sides(left, Comparison.AT_LEAST, other, left.minus(other), "3—5", "" + right),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim waived(Claim claim) {
    return with(
        claim,
        claim.sides(),
        Optional.of(
            new Claim.Waiver(
                LocalizedText.chinese("示例：原文如此"),
                LocalizedText.chinese("示例厅"),
                LocalDate.of(2024, 6, 1))),
        Optional.empty());
  }

  private static Claim undecided(Claim claim) {
    return with(
        claim, claim.sides(), Optional.empty(), Optional.of(LocalizedText.chinese("示例：原文只有约数")));
  }

  private static Claim with(
      Claim claim,
      Claim.Sides sides,
      Optional<Claim.Waiver> waiver,
      Optional<LocalizedText> undecided) {
    return new Claim(
        claim.id(),
        claim.says(),
        claim.holds(),
        sides,
        claim.uses(),
        claim.roundedTo(),
        claim.overlap(),
        claim.comparesDespite(),
        waiver,
        undecided,
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

  @Test
  void a_claim_holds_or_fails_for_all_values_or_is_undecided() {
    assertEquals(List.of(), found(openAtLeast(3)));
    assertEquals(List.of("claim-undecided"), found(openAtLeast(4)));
    assertEquals(List.of("claim-undecided"), found(openAtLeast(5)));
    assertEquals(List.of("claim-does-not-hold"), found(openAtLeast(6)));
  }

  @Test
  void what_cannot_be_decided_is_published_with_a_reason() {
    assertEquals(List.of(), found(undecided(openAtLeast(4))));
    assertEquals(List.of("undecided-not-needed"), found(undecided(openAtLeast(3))));
    assertEquals(List.of("undecided-does-not-hold"), found(undecided(openAtLeast(6))));
    assertEquals(List.of("undecided-not-needed"), found(undecided(atLeast(3, 3))));
    assertEquals(List.of("waiver-of-undecided"), found(waived(openAtLeast(4))));
    assertEquals(List.of(), found(waived(openAtLeast(6))));
  }
}

package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.Comparison;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Origin;

/**
 * A statement about figures, computed at build time.
 *
 * @param says the statement in the reply's words
 * @param holds the comparison as the author wrote it: {@code a.north / a.province >= 1/3}
 * @param left the computed left side
 * @param leftShown how it was computed: {@code 176 ÷ 514}
 * @param rightShown the right side with its values: {@code 1/3}
 * @param uses the observations that it rests on, and how
 * @param roundedTo the step to which the left side is rounded before it is compared: {@code 0.001}
 *     for 0.1%
 * @param overlap why parts may add up to more than their total
 * @param comparesDespite why values of different units or periods may be compared
 * @param waiver why it is published although it does not hold
 * @param holdsOrigin the place of the comparison
 * @param origin the place of the claim's id
 */
public record Claim(
    String id,
    LocalizedText says,
    String holds,
    Rational left,
    Comparison comparison,
    Rational right,
    String leftShown,
    String rightShown,
    List<Use> uses,
    Optional<Rational> roundedTo,
    Optional<LocalizedText> overlap,
    Optional<LocalizedText> comparesDespite,
    Optional<Waiver> waiver,
    Optional<SourceRef> source,
    Optional<LocalizedText> note,
    Origin holdsOrigin,
    Origin origin) {

  public Claim {
    uses = List.copyOf(uses);
  }

  /**
   * Whether it holds, rounded as declared; parts that overlap may come to more than their total.
   */
  public boolean isTrue() {
    return comparison.holds(compared(), right)
        || overlap.isPresent() && comparison == Comparison.EQUAL && compared().compareTo(right) > 0;
  }

  /** The left side as it is compared: rounded, where the claim says so. */
  public Rational compared() {
    return roundedTo.map(left::roundedTo).orElse(left);
  }

  /** An observation that a claim rests on. */
  public record Use(ObservationRef observation, Manner manner) {

    /** What is done with it. */
    public enum Manner {
      /** Its value is compared with others, so unit and period must be theirs. */
      COMPARED,
      /** Its value is compared with that of another time, so only the unit must be the same. */
      ACROSS_TIME,
      /** What it names is counted, or its place among others is. */
      COUNTED
    }
  }

  /** Why a claim that the source makes is published although it does not hold. */
  public record Waiver(LocalizedText reason, LocalizedText by, LocalDate on) {}
}

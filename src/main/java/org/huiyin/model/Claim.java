package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Origin;

/**
 * A statement about figures, which is computed at build time.
 *
 * @param says the wording of the reply
 * @param holds the comparison as the author wrote it: {@code a.north / a.province >= 1/3}
 * @param left the computed left side
 * @param leftShown the computation of the left side: {@code 176 ÷ 514}
 * @param rightShown the right side with its values: {@code 1/3}
 * @param uses the observations that it uses
 * @param roundedTo the step to which the left side is rounded before the comparison: {@code 0.001}
 *     for 0.1%
 * @param overlap the reason why the sum of the parts may exceed their total
 * @param comparesDespite the reason why different units or periods may be compared
 * @param waiver the reason why it is published although it does not hold
 * @param holdsOrigin the origin of the comparison
 * @param origin the origin of the claim's id
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

  /** Whether it holds, after rounding. The sum of overlapping parts may exceed their total. */
  public boolean isTrue() {
    return comparison.holds(compared(), right)
        || overlap.isPresent() && comparison == Comparison.EQUAL && compared().compareTo(right) > 0;
  }

  /** The left side, rounded if the claim has {@code rounded-to}. */
  public Rational compared() {
    return roundedTo.map(left::roundedTo).orElse(left);
  }

  /** An observation that a claim uses. */
  public record Use(ObservationRef observation, Manner manner) {

    /** The kind of use. */
    public enum Manner {
      /** Its value is compared with others; unit and period must be equal. */
      COMPARED,
      /** Its value is compared with that of another period; only the unit must be equal. */
      ACROSS_TIME,
      /** Its items are counted, or its rank is used. */
      COUNTED
    }
  }

  /** The reason why a claim of the original text is published although it does not hold. */
  public record Waiver(LocalizedText reason, LocalizedText by, LocalDate on) {}
}

package org.huiyin.model;

import java.util.List;
import java.util.Optional;
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
 * @param uses the observations that it rests on
 * @param holdsOrigin the place of the comparison
 * @param origin the place of the claim's id
 */
public record Claim(
    String id,
    Words says,
    String holds,
    Rational left,
    Comparison comparison,
    Rational right,
    String leftShown,
    String rightShown,
    List<ObservationRef> uses,
    Optional<SourceRef> source,
    Optional<Words> note,
    Origin holdsOrigin,
    Origin origin) {

  public Claim {
    uses = List.copyOf(uses);
  }

  public boolean isTrue() {
    return comparison.holds(left, right);
  }
}

package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Verdict;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.render.text.Computation;

/**
 * A claim in {@code reply.json}.
 *
 * @param formula as the author wrote it
 * @param computation the formula with its values, for display
 * @param left the left side, rounded if the claim is rounded; empty if the source leaves it open
 * @param comparison the sign: {@code ≥}
 * @param right the right side; empty if the source leaves it open
 * @param leftRange all values of a left side that is open
 * @param rightRange all values of a right side that is open
 * @param roundedTo the unit to which the left side is rounded
 */
record ClaimJson(
    String id,
    LocalizedText says,
    String formula,
    String computation,
    Optional<Rational> left,
    String comparison,
    Optional<Rational> right,
    @JsonAdapter(OmitEmpty.class) Optional<Range> leftRange,
    @JsonAdapter(OmitEmpty.class) Optional<Range> rightRange,
    Optional<Rational> roundedTo,
    boolean holds,
    Verdict verdict,
    List<Use> uses,
    Optional<LocalizedText> overlap,
    Optional<LocalizedText> comparesDespite,
    Optional<Claim.Waiver> waiver,
    Optional<LocalizedText> undecided,
    Optional<Source> source,
    Optional<LocalizedText> note) {

  static ClaimJson of(Claim claim) {
    return new ClaimJson(
        claim.id(),
        claim.says(),
        claim.holds(),
        Computation.of(claim),
        claim.compared().exact(),
        claim.comparison().sign(),
        claim.sides().right().exact(),
        Range.ofOpen(claim.compared()),
        Range.ofOpen(claim.sides().right()),
        claim.roundedTo(),
        claim.isTrue(),
        claim.verdict(),
        claim.uses().stream().map(Use::of).toList(),
        claim.overlap(),
        claim.comparesDespite(),
        claim.waiver(),
        claim.undecided(),
        claim.source().map(Source::of),
        claim.note());
  }

  /**
   * The values that a side can have.
   *
   * @param lower empty if there is no limit
   * @param upper empty if there is no limit
   */
  record Range(
      Optional<Rational> lower,
      boolean lowerIncluded,
      Optional<Rational> upper,
      boolean upperIncluded) {
    static Optional<Range> ofOpen(Interval side) {
      return side.exact().isPresent()
          ? Optional.empty()
          : Optional.of(
              new Range(side.low(), side.lowIncluded(), side.high(), side.highIncluded()));
    }
  }

  /** An observation that the claim uses. */
  record Use(String figure, String observation, Claim.Use.Manner manner) {
    static Use of(Claim.Use use) {
      return new Use(use.observation().figure(), use.observation().observation(), use.manner());
    }
  }

  /** The section of the reply, or the other document, that makes the claim. */
  record Source(
      @JsonAdapter(OmitEmpty.class) Optional<String> section,
      @JsonAdapter(OmitEmpty.class) Optional<String> document) {

    static Source of(SourceRef source) {
      return source instanceof SourceRef.Elsewhere elsewhere
          ? new Source(Optional.empty(), Optional.of(elsewhere.document()))
          : new Source(Optional.of(((SourceRef.Passage) source).section()), Optional.empty());
    }
  }
}

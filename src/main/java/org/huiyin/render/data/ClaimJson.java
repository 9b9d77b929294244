package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Rational;
import org.huiyin.render.text.DisplayFormat;

/**
 * A claim in {@code reply.json}.
 *
 * @param formula as the author wrote it
 * @param computation the formula with its values, for display
 * @param left the left side, rounded if the claim is rounded
 * @param comparison the sign: {@code ≥}
 * @param roundedTo the unit to which the left side is rounded
 */
record ClaimJson(
    String id,
    LocalizedText says,
    String formula,
    String computation,
    Rational left,
    String comparison,
    Rational right,
    Optional<Rational> roundedTo,
    boolean holds,
    List<Use> uses,
    Optional<LocalizedText> overlap,
    Optional<LocalizedText> comparesDespite,
    Optional<Claim.Waiver> waiver,
    Optional<Source> source,
    Optional<LocalizedText> note) {

  static ClaimJson of(Claim claim) {
    return new ClaimJson(
        claim.id(),
        claim.says(),
        claim.holds(),
        DisplayFormat.computation(claim),
        claim.compared(),
        claim.comparison().sign(),
        claim.right(),
        claim.roundedTo(),
        claim.isTrue(),
        claim.uses().stream().map(Use::of).toList(),
        claim.overlap(),
        claim.comparesDespite(),
        claim.waiver(),
        claim.source().map(Source::of),
        claim.note());
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

package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.source.Problems;

/**
 * Checks that the wording of a claim is not stronger than its formula. For example, 三分之一以上 needs
 * the formula {@code >= 1/3} or a stricter one.
 */
final class ClaimWordings implements Check {
  private final Tolerances tolerances;
  private final Measures measures;

  ClaimWordings(Tolerances tolerances, Measures measures) {
    this.tolerances = tolerances;
    this.measures = measures;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      reply.card().languages().forEach(language -> check(claim, language, reply, problems));
    }
  }

  private void check(Claim claim, Language language, Reply reply, Problems problems) {
    Optional<ClaimWording> wording =
        ClaimWording.of(claim.says().in(language), tolerances, measures);
    if (wording.filter(ClaimWordings::bounds).isPresent()
        && !wording
            .get()
            .isCoveredBy(claim.comparison(), claim.right(), unit(claim, language, reply))) {
      problems.error(
          claim.holdsOrigin(),
          "claim-wording-too-strong",
          wording.get().reading().text(),
          claim.comparison().sign() + " " + Quantity.show(claim.right().rounded(4)));
    }
  }

  /** A bare quantity (三个地区) is no bound: only the formula says what is counted. */
  private static boolean bounds(ClaimWording wording) {
    return wording.reading().share() || !wording.reading().qualifiers().isEmpty();
  }

  /** The unit of the left side if it is the value of one figure; a quotient has no unit. */
  private static String unit(Claim claim, Language language, Reply reply) {
    List<String> units =
        claim.uses().stream()
            .filter(use -> use.manner() == Claim.Use.Manner.COMPARED)
            .flatMap(
                use ->
                    reply
                        .figure(use.observation().figure())
                        .map(figure -> figure.unit().in(language))
                        .stream())
            .toList();
    return units.size() == 1 ? units.get(0) : "";
  }
}

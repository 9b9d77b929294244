package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Assertion;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the wording of a claim is not stronger than its formula. For example, 三分之一以上 needs
 * the formula {@code >= 1/3} or a stricter one. Every other number of the words must be a value
 * that the formula computes.
 */
final class ClaimWordings implements Check {
  private static final Pattern COUNT = Pattern.compile("[近约超]?[一二两三四五六七八九十百千]+[个项种条类大家所]");

  private static final Set<Assertion.Kind> TRENDS =
      Set.of(Assertion.Kind.RISING, Assertion.Kind.FALLING);

  private final Tolerances tolerances;
  private final Measures measures;
  private final Audit audit;

  ClaimWordings(Tolerances tolerances, Measures measures, Audit audit) {
    this.tolerances = tolerances;
    this.measures = measures;
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      reply.card().languages().forEach(language -> check(claim, language, problems));
    }
  }

  private void check(Claim claim, Language language, Problems problems) {
    String says = claim.says().in(language);
    Claim.Basis basis = claim.basis();
    Amount right = new Amount(claim.sides().right().times(basis.factor()), basis.unit());
    Optional<ClaimWording> main = ClaimWording.of(says, tolerances, measures);
    if (main.filter(wording -> wording.bounds(basis.change()))
            .filter(wording -> !isOfTrend(wording.reading().text(), says))
            .isPresent()
        && !main.get().isCoveredBy(claim.comparison(), right, basis.change())) {
      problems.add(stronger(claim, main.get(), right));
      return;
    }
    Optional<Problem> direction = DirectionWords.problem(claim, says, tolerances, measures);
    if (direction.isPresent()) {
      problems.add(direction.get());
      return;
    }
    for (Numeral numeral : audit.of(says)) {
      if (mustBeComputed(numeral, claim)
          && !isOfTrend(numeral.text(), says)
          && !isComputed(numeral, says, claim, right)) {
        problems.error(claim.saysOrigin(), "claim-number-unchecked", numeral.text(), claim.holds());
        return;
      }
    }
  }

  /** Whether {@link ClaimOrder} compares a number: the steps of "rose two years in a row". */
  private static boolean isOfTrend(String number, String says) {
    return Assertion.of(says, false).stream()
        .filter(said -> TRENDS.contains(said.kind()))
        .anyMatch(said -> said.word().contains(number));
  }

  private static Problem stronger(Claim claim, ClaimWording wording, Amount right) {
    Amount opposite = new Amount(right.value().negated(), right.unit());
    Change change = claim.basis().change();
    return wording
        .direction()
        .filter(said -> change != Change.NONE)
        .filter(said -> wording.isCoveredBy(claim.comparison(), opposite, change))
        .map(said -> DirectionWords.turned(claim, said))
        .orElseGet(
            () ->
                Problem.error(
                    claim.holdsOrigin(),
                    Message.of(
                        "claim-wording-too-strong",
                        wording.reading().text(),
                        DirectionWords.comparison(claim))));
  }

  /**
   * Whether a number of the words is one that the formula must compute. In a claim that includes
   * the count of the text's own points, and where things are counted also what is elsewhere a name:
   * 八项机制.
   */
  private static boolean mustBeComputed(Numeral numeral, Claim claim) {
    boolean named =
        numeral.kind() == Numeral.Kind.NAME_PART
            && claim.holds().contains("count(")
            && COUNT.matcher(numeral.text()).lookingAt();
    return numeral.needsBinding() || numeral.kind() == Numeral.Kind.QUANTITY || named;
  }

  /** Whether the formula compares, uses, computes or counts a number of the words. */
  private boolean isComputed(Numeral numeral, String says, Claim claim, Amount right) {
    Claim.Basis basis = claim.basis();
    List<ClaimWording> readings =
        ClaimWording.all(says, tolerances, measures).stream()
            .filter(
                wording ->
                    wording.reading().text().contains(numeral.text())
                        || numeral.text().contains(wording.reading().text()))
            .toList();
    return readings.stream()
        .anyMatch(
            wording ->
                wording.isCoveredBy(claim.comparison(), right, basis.change())
                        && isRight(wording, claim, right)
                    || basis.values().stream().anyMatch(wording::isTrueOf)
                    || basis.constants().stream().anyMatch(wording::isWritten));
  }

  /**
   * Whether words that = compares with their own number can fit the value: 近8项 does not fit 8.
   * Whether they do for every value that the source allows is what the claim computes.
   */
  private static boolean isRight(ClaimWording wording, Claim claim, Amount right) {
    Interval left = claim.sides().left().times(claim.basis().factor());
    return claim.comparison() != Comparison.EQUAL
        || claim.basis().stated().isPresent()
        || wording.reading().qualifiers().isEmpty()
        || wording
            .stated(right, claim.basis().change())
            .map(allowed -> allowed.and(left).isPresent())
            .orElse(true);
  }
}

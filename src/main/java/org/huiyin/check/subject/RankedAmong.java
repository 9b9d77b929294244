package org.huiyin.check.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns where a rank is computed among some values of a figure, a value that was left out would
 * change it, and the words do not say among which: 乙市最多, computed without the larger 甲市.
 */
public final class RankedAmong {
  /** Words that say among which: 苏北五市中. */
  private static final Pattern AMONG = Pattern.compile("中|内|其余|其他|除");

  /** What is left of words that name no range: 乙市[的数量]最[多]. */
  private static final Pattern WITHOUT_RANGE =
      Pattern.compile(
          "的?(?:数量|总数|个数|数|规模|占比|比重)?(?:为|是|居|位居|列|位列|排名?|以)?(?:第?一|首位?|榜首|最[多高大快少低小慢])[位名]?");

  private RankedAmong() {}

  public static void check(Reply reply, Problems problems) {
    Clauses clauses = new Clauses(reply);
    for (Claim claim : reply.claims()) {
      boolean fromLast = claim.basis().form() == Claim.Form.RANK_FROM_LAST;
      boolean isRank = fromLast || claim.basis().form() == Claim.Form.RANK;
      if (isRank && claim.uses().size() > 1 && !saysAmongWhich(claim, reply, clauses)) {
        leftOut(claim, fromLast, reply)
            .ifPresent(
                value ->
                    problems.add(
                        Problem.warning(
                            claim.holdsOrigin(),
                            Message.of(
                                "claim-leaves-out",
                                claim.says().zh(),
                                value,
                                claim.uses().get(0).observation()))));
      }
    }
  }

  private static boolean saysAmongWhich(Claim claim, Reply reply, Clauses clauses) {
    String says = claim.says().zh();
    Observation first = reply.observation(claim.uses().get(0).observation()).orElseThrow();
    String area = AreaNames.area(first, Language.ZH).orElse("");
    String rest = WITHOUT_RANGE.matcher(withoutArea(says, area)).replaceAll("");
    return !rest.isBlank()
        || reply.mentions().stream()
            .filter(link -> link.language() == Language.ZH && isOf(link, claim))
            .anyMatch(link -> AMONG.matcher(clauses.sentenceBefore(link)).find());
  }

  private static String withoutArea(String says, String area) {
    String shorter = area.length() > 2 ? area.substring(0, area.length() - 1) : area;
    return says.replace(area, "").replace(shorter, "");
  }

  private static boolean isOf(Prose.Mention link, Claim claim) {
    return link.target() instanceof Prose.Target.OfClaim target
        && target.claim().equals(claim.id());
  }

  /** A value of the figure beyond the first one of the formula, which the formula does not name. */
  private static Optional<String> leftOut(Claim claim, boolean fromLast, Reply reply) {
    ObservationRef ref = claim.uses().get(0).observation();
    Figure figure = reply.figure(ref.figure()).orElseThrow();
    Observation first = figure.observation(ref.observation()).orElseThrow();
    List<String> named = claim.uses().stream().map(use -> use.observation().observation()).toList();
    return figure.observations().stream()
        .filter(other -> !named.contains(other.id()) && !figure.isTotal(other))
        .filter(other -> other.partOf().equals(first.partOf()))
        .filter(other -> other.categories().equals(first.categories()))
        .filter(other -> figure.periodOf(other).isSameTime(figure.periodOf(first)))
        .filter(other -> isBeyond(other, first, fromLast))
        .map(other -> figure.id() + "." + other.id())
        .findFirst();
  }

  private static boolean isBeyond(Observation other, Observation first, boolean fromLast) {
    Optional<Rational> one = other.number();
    Optional<Rational> two = first.number();
    return one.isPresent()
        && two.isPresent()
        && (fromLast ? one.get().compareTo(two.get()) < 0 : one.get().compareTo(two.get()) > 0);
  }
}

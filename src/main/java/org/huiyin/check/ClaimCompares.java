package org.huiyin.check;

import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Change;
import org.huiyin.source.Problems;

/**
 * Checks that a claim compares values of the same period. For example, 2020 and "since 2016" are
 * different periods; 2023-Q1 and {@code {from: 2023-01, to: 2023-03, text: 一季度}} are one. A claim
 * may compare one thing at two times if its words do (是上年的两倍); any other one if it gives a reason
 * ({@code compares-despite}), which is shown to readers. Units are compared where formulas are
 * computed.
 */
final class ClaimCompares implements Check {
  private static final Pattern CHANGE = Pattern.compile("倍|翻|[增减升降涨多少]|提高|扩大|缩小|回落|相当于|持平");
  private static final Pattern SHARE = Pattern.compile("占(?!比)");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年(?:度|底|末)?");

  @Override
  public void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      if (claim.comparesDespite().isEmpty() && !isChange(claim, reply)) {
        comparePeriods(claim, reply, problems);
      }
    }
  }

  /**
   * Whether the words and the formula compare two times of one thing: 是上年的两倍, 比上年增加1.1亿元. A share
   * is no such comparison.
   */
  private static boolean isChange(Claim claim, Reply reply) {
    List<ObservationRef> refs = claim.uses().stream().map(Claim.Use::observation).toList();
    if (refs.size() != 2
        || claim.basis().compared() == Change.NONE
        || SHARE.matcher(claim.says().zh()).find()
        || !CHANGE.matcher(claim.says().zh()).find()) {
      return false;
    }
    return thing(refs.get(0), reply).equals(thing(refs.get(1), reply));
  }

  /** What a value is of: the figure's name, years apart, and the area. */
  private static List<String> thing(ObservationRef ref, Reply reply) {
    String label =
        reply.figure(ref.figure()).map(figure -> figure.label().zh()).orElse(ref.toString());
    String area =
        reply.observation(ref).flatMap(value -> value.area()).map(text -> text.zh()).orElse("");
    return List.of(YEAR.matcher(label).replaceAll(""), area);
  }

  private static void comparePeriods(Claim claim, Reply reply, Problems problems) {
    List<ObservationRef> compared =
        claim.uses().stream()
            .filter(use -> use.manner() == Claim.Use.Manner.COMPARED)
            .map(Claim.Use::observation)
            .toList();
    for (ObservationRef other : compared) {
      Period first = period(compared.get(0), reply);
      if (!period(other, reply).isSameTime(first)) {
        problems.error(
            claim.holdsOrigin(),
            "claim-mixes-periods",
            compared.get(0),
            shown(first),
            other,
            shown(period(other, reply)));
        return;
      }
    }
  }

  private static Period period(ObservationRef ref, Reply reply) {
    return reply
        .figure(ref.figure())
        .flatMap(figure -> figure.observation(ref.observation()).map(figure::periodOf))
        .orElse(Period.NOT_GIVEN);
  }

  private static String shown(Period period) {
    return period.text().map(text -> text.zh()).orElse("–");
  }
}

package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;

/**
 * A statement with its arithmetic.
 *
 * @param computation {@code 176 ÷ 514 = 34.24% ≥ 1/3}
 * @param remarks what qualifies it: why it compares unlike things, why it is published although it does not hold
 * @param uses the values that it rests on
 */
public record ClaimBlock(
    String id,
    String says,
    String computation,
    boolean holds,
    Optional<String> note,
    List<String> remarks,
    Optional<Passages.Link> source,
    List<Passages.Link> uses,
    List<Passages.Link> mentions) {

  static ClaimBlock of(Claim claim, Reply reply, Passages passages) {
    return new ClaimBlock(
        "claim-" + claim.id(),
        claim.says().zh(),
        Shown.computation(claim),
        claim.isTrue(),
        claim.note().map(note -> note.zh()),
        remarks(claim),
        claim.source().map(passages::source),
        claim.uses().stream().map(Claim.Use::observation).distinct().map(ref -> use(ref, reply)).toList(),
        passages.mentions(new Prose.Target.OfClaim(claim.id())));
  }

  private static List<String> remarks(Claim claim) {
    List<String> remarks = new ArrayList<>();
    claim.overlap().ifPresent(why -> remarks.add("各部分有交叉，相加可以多于总数：" + why.zh()));
    claim.comparesDespite().ifPresent(why -> remarks.add("单位或时期不同，仍作比较：" + why.zh()));
    claim.waiver().ifPresent(waiver -> remarks.add(
        "验算不符而照录：" + waiver.reason().zh() + "（" + waiver.by() + "，" + waiver.on() + "）"));
    return remarks;
  }

  /** A value by name, area and number, leading to its row in the table. */
  static Passages.Link use(ObservationRef ref, Reply reply) {
    String text = reply.figure(ref.figure()).flatMap(figure -> figure.observation(ref.observation())
        .map(observation -> figure.label().zh() + "，" + observation.area().zh() + "，"
            + Shown.value(observation.value()).map(value -> value + " " + figure.unit()).orElse(Shown.NOT_GIVEN)))
        .orElse(ref.toString());
    return new Passages.Link(text, Optional.of("#" + FigureBlock.anchor(ref)));
  }
}

package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.Passages;

/**
 * A statement with its arithmetic.
 *
 * @param computation {@code 176 ÷ 514 = 34.24% ≥ 1/3}
 * @param remarks what qualifies it: why it compares unlike things, why it is published although it
 *     does not hold
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
    List<Passages.Link> mentions)
    implements TemplateView {

  static ClaimBlock of(Claim claim, Edition edition) {
    return new ClaimBlock(
        Anchors.claim(claim.id()),
        edition.in(claim.says()),
        DisplayFormat.computation(claim),
        claim.isTrue(),
        edition.in(claim.note()),
        remarks(claim, edition),
        claim.source().map(edition.passages()::source),
        claim.uses().stream()
            .map(Claim.Use::observation)
            .distinct()
            .map(ref -> use(ref, edition))
            .toList(),
        edition.passages().mentions(new Prose.Target.OfClaim(claim.id())));
  }

  private static List<String> remarks(Claim claim, Edition edition) {
    Texts texts = edition.texts();
    List<String> remarks = new ArrayList<>();
    claim.overlap().ifPresent(why -> remarks.add(texts.get("claims.overlap", edition.in(why))));
    if (claim.isSumOfRounded()) {
      remarks.add(texts.get("parts-rounded"));
    }
    claim
        .comparesDespite()
        .ifPresent(why -> remarks.add(texts.get("claims.compares-despite", edition.in(why))));
    claim
        .waiver()
        .ifPresent(
            waiver ->
                remarks.add(
                    texts.get(
                        "claims.waiver",
                        edition.in(waiver.reason()),
                        edition.in(waiver.by()),
                        waiver.on())));
    return remarks;
  }

  /** A value by name, area and number, leading to its row in the table. */
  static Passages.Link use(ObservationRef ref, Edition edition) {
    String text =
        edition
            .reply()
            .figure(ref.figure())
            .flatMap(
                figure ->
                    figure
                        .observation(ref.observation())
                        .map(
                            observation ->
                                edition
                                    .texts()
                                    .get(
                                        "claims.use",
                                        edition.in(figure.label()),
                                        edition.in(observation.area()),
                                        edition.shown().valueWithUnit(figure, observation))))
            .orElse(ref.toString());
    return new Passages.Link(text, Optional.of("#" + ref.anchor()));
  }
}

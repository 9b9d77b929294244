package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.time.Period;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Computation;
import org.huiyin.render.text.Passages;
import org.huiyin.source.EnumNames;

/**
 * A claim with its computation.
 *
 * @param id of its element: {@code claim-share}
 * @param computation {@code 176 ÷ 514 = 34.24% ≥ 1/3}
 * @param verdict {@code holds}, {@code fails} or {@code undecided}
 * @param remarks why it compares unlike values; why it is published although it does not hold, or
 *     cannot be decided
 * @param source what makes the claim; empty if it is not given
 * @param uses links to the values that it uses
 * @param mentions links to the places in the text that refer to it
 */
public record ClaimBlock(
    String id,
    String says,
    String computation,
    String verdict,
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
        Computation.of(claim, edition.reply(), edition.texts()),
        EnumNames.kebabCase(claim.verdict()),
        edition.in(claim.note()),
        remarks(claim, edition),
        claim.source().map(edition.passages()::source),
        uses(claim, edition),
        edition.passages().mentions(new Prose.Target.OfClaim(claim.id())));
  }

  private static List<String> remarks(Claim claim, Edition edition) {
    Texts texts = edition.texts();
    List<String> remarks = new ArrayList<>();
    claim.overlap().ifPresent(why -> remarks.add(texts.get("claims.overlap", edition.in(why))));
    Computation.allowed(claim)
        .ifPresent(values -> remarks.add(texts.get("claims.allowed", values)));
    if (claim.isSumOfRounded()) {
      remarks.add(texts.get("parts-rounded"));
    }
    claim
        .comparesDespite()
        .ifPresent(why -> remarks.add(texts.get("claims.compares-despite", edition.in(why))));
    claim
        .undecided()
        .ifPresent(why -> remarks.add(texts.get("claims.undecided-why", edition.in(why))));
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

  /** Links to the values; with their periods where these tell them apart. */
  private static List<Passages.Link> uses(Claim claim, Edition edition) {
    List<ObservationRef> refs =
        claim.uses().stream().map(Claim.Use::observation).distinct().toList();
    long periods =
        refs.stream()
            .flatMap(ref -> period(ref, edition).stream())
            .map(edition.format()::period)
            .distinct()
            .count();
    return refs.stream().map(ref -> use(ref, periods > 1, edition)).toList();
  }

  private static Optional<Period> period(ObservationRef ref, Edition edition) {
    return edition
        .reply()
        .figure(ref.figure())
        .flatMap(figure -> figure.observation(ref.observation()).map(figure::periodOf));
  }

  /**
   * A link to a value's row in the table of figures, with label, area or categories, and value. A
   * planned value has its period too.
   */
  static Passages.Link use(ObservationRef ref, Edition edition) {
    return use(ref, false, edition);
  }

  private static String useKey(Figure figure, Observation observation, boolean dated) {
    if (figure.isPlanned()) {
      return figure.periodOf(observation).isGiven() ? "claims.use-planned" : "claims.use-plan";
    }
    return dated ? "claims.use-dated" : "claims.use";
  }

  private static Passages.Link use(ObservationRef ref, boolean dated, Edition edition) {
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
                                        useKey(figure, observation, dated),
                                        edition.in(figure.label()),
                                        edition.texts().name(figure, observation),
                                        edition.format().valueWithUnit(figure, observation),
                                        edition.format().period(figure.periodOf(observation)))))
            .orElse(ref.toString());
    return new Passages.Link(text, Optional.of("#" + ref.anchor()));
  }
}

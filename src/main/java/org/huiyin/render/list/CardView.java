package org.huiyin.render.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.TemplateView;

/**
 * A reply in a list.
 *
 * @param kicker kind and number
 * @param title empty if the topic is not given: it then stands in its place
 * @param day the date of publication, or else of the signature, in ISO format
 * @param tally the numbers of values, claims and commitments, in one line, without those that are
 *     zero; the day of the withdrawal if the reply is withdrawn
 * @param state 草稿, 待发布, 已撤回 or 已重新答复; empty if none of them applies
 */
public record CardView(
    String href,
    String kicker,
    String topic,
    Optional<String> title,
    Optional<String> summary,
    String handler,
    Optional<String> congress,
    String day,
    List<KeyFigure> highlights,
    String tally,
    Optional<String> state)
    implements TemplateView {

  /** A highlighted value. */
  public record KeyFigure(
      String value, String unit, String label, String name, String period, boolean planned)
      implements TemplateView {}

  public static CardView of(ReplySummary summary, RenderContext context, Links links) {
    Card card = summary.card();
    Texts texts = context.texts();
    return new CardView(
        links.to(card.page()),
        context.format().kicker(card),
        context.in(card.subject()),
        card.filing().topic().map(topic -> context.in(card.title())),
        card.summary().map(context::in),
        context.format().fullNames(card.answering()),
        card.filing().congress().map(congress -> context.in(congress.name())),
        card.day().toString(),
        summary.highlights().stream()
            .map(
                number ->
                    new KeyFigure(
                        number.value(),
                        number.unit(),
                        number.label(),
                        number.name(),
                        number.period(),
                        number.planned()))
            .toList(),
        tally(summary, texts),
        context
            .format()
            .state(card)
            .or(
                () ->
                    summary.answeredAgain()
                        ? Optional.of(texts.get("card.answered-again"))
                        : Optional.empty()));
  }

  private static String tally(ReplySummary summary, Texts texts) {
    return summary
        .withdrawal()
        .map(withdrawal -> texts.get("card.withdrawn", texts.listed(withdrawal.on())))
        .orElseGet(
            () ->
                Stream.of(
                        counted("card.values", summary.givenValues(), texts),
                        counted("card.claims", summary.claims(), texts),
                        counted("card.commitments", summary.commitments().size(), texts))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · ")));
  }

  private static Optional<String> counted(String key, int count, Texts texts) {
    return count == 0 ? Optional.empty() : Optional.of(texts.get(key, count));
  }
}

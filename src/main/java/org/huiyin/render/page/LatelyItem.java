package org.huiyin.render.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.list.CorrectionsPage;
import org.huiyin.render.template.TemplateView;

/**
 * Something that was published or changed: a revision, an update of a commitment, or the replies of
 * a day.
 *
 * @param day in ISO format
 * @param kind 更正, 推进中, 新发布
 * @param about the reply that it belongs to; empty for replies themselves
 */
public record LatelyItem(String day, String kind, String text, String href, String about)
    implements TemplateView {
  private static final int MOST = 6;

  private static final Comparator<LatelyItem> NEWEST_FIRST =
      Comparator.comparing(LatelyItem::day).reversed();

  /**
   * The newest ones, newest first; of one day, revisions first and new replies last.
   *
   * @param summaries in one language, newest first
   */
  static List<LatelyItem> of(List<ReplySummary> summaries, RenderContext context, Links links) {
    return Stream.of(
            revisions(summaries, context, links),
            updates(summaries, context, links),
            published(summaries, context, links))
        .flatMap(items -> items)
        .sorted(NEWEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static Stream<LatelyItem> revisions(
      List<ReplySummary> summaries, RenderContext context, Links links) {
    return CorrectionsPage.changes(summaries).stream()
        .limit(MOST)
        .map(
            dated -> {
              Card card = dated.summary().card();
              return new LatelyItem(
                  dated.on().toString(),
                  context.texts().of(dated.change().revision().kind()),
                  context.in(dated.change().revision().summary()),
                  links.to(card.page())
                      + "#"
                      + Anchors.revision(dated.change().revision().number()),
                  context.in(card.subject()));
            });
  }

  private record Update(
      ReplySummary summary, CommitmentSummary commitment, CommitmentSummary.Report report, int at) {
    LocalDate on() {
      return report.on();
    }
  }

  private static Stream<LatelyItem> updates(
      List<ReplySummary> summaries, RenderContext context, Links links) {
    return summaries.stream()
        .filter(LatelyItem::isPublished)
        .flatMap(LatelyItem::updates)
        .sorted(Comparator.comparing(Update::on).reversed())
        .limit(MOST)
        .map(
            update ->
                new LatelyItem(
                    update.on().toString(),
                    context.texts().of(update.report().progress()),
                    update.commitment().action(),
                    links.to(update.summary().card().page())
                        + "#"
                        + Anchors.update(update.commitment().id(), update.at()),
                    context.in(update.summary().card().subject())));
  }

  private static Stream<Update> updates(ReplySummary summary) {
    return summary.commitments().stream()
        .flatMap(
            commitment ->
                IntStream.range(0, commitment.reports().size())
                    .mapToObj(
                        i -> new Update(summary, commitment, commitment.reports().get(i), i + 1)));
  }

  /** A line for each day on which replies were published. Of a signature the site says nothing. */
  private static Stream<LatelyItem> published(
      List<ReplySummary> summaries, RenderContext context, Links links) {
    Map<LocalDate, List<Card>> days =
        summaries.stream()
            .filter(LatelyItem::isPublished)
            .map(ReplySummary::card)
            .filter(card -> card.publication().publishedAt().isPresent())
            .collect(
                Collectors.groupingBy(
                    Card::day,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.toList()));
    return days.entrySet().stream()
        .limit(MOST)
        .map(
            entry -> {
              Card first = entry.getValue().get(0);
              int more = entry.getValue().size() - 1;
              String subject = context.in(first.subject());
              return new LatelyItem(
                  entry.getKey().toString(),
                  context.texts().get("home.published"),
                  more == 0 ? subject : context.texts().get("home.published-more", subject, more),
                  links.to(more == 0 ? first.page() : SitePaths.REPLIES),
                  "");
            });
  }

  private static boolean isPublished(ReplySummary summary) {
    return summary.card().publication().status() == Card.Status.PUBLISHED;
  }
}

package org.huiyin.render.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;

/** The Atom feed (RFC 4287) of the 200 newest reports on the progress of commitments. */
public final class CommitmentsFeed implements SiteOutput {
  private static final int NEWEST = 200;

  /** A report on a commitment. */
  private record Dated(
      Card card, CommitmentSummary commitment, CommitmentSummary.Report report, int number) {
    LocalDate on() {
      return report.on();
    }

    String anchor() {
      return Anchors.update(commitment.id(), number);
    }
  }

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<Dated> newest =
        summaries.stream()
            .filter(FeedFile::isPublished)
            .flatMap(CommitmentsFeed::reports)
            .sorted(
                Comparator.comparing(Dated::on)
                    .reversed()
                    .thenComparing(dated -> dated.card().id())
                    .thenComparing(Dated::anchor))
            .limit(NEWEST)
            .toList();
    String site = context.in(context.site().name());
    FeedFile.View view =
        new FeedFile.View(
            context.language().tag(),
            context.texts().get("register.feed-title", site),
            context.texts().get("register.feed-subtitle"),
            context.absolute(SitePaths.COMMITMENTS_FEED),
            context.absolute(SitePaths.COMMITMENTS),
            RenderContext.iso(
                context.instant(newest.stream().findFirst().map(Dated::on).orElse(context.asOf()))),
            newest.stream().map(dated -> entry(dated, context)).toList());
    return context.page(SitePaths.COMMITMENTS_FEED, "feed.ftlx", view, problems);
  }

  private static Stream<Dated> reports(ReplySummary summary) {
    return summary.commitments().stream()
        .flatMap(
            commitment ->
                IntStream.range(0, commitment.reports().size())
                    .mapToObj(
                        i ->
                            new Dated(
                                summary.card(), commitment, commitment.reports().get(i), i + 1)));
  }

  private static FeedFile.Entry entry(Dated dated, RenderContext context) {
    Card card = dated.card();
    String day = RenderContext.iso(context.instant(dated.on()));
    return new FeedFile.Entry(
        context.absolute(card.page()) + "#" + dated.anchor(),
        context
            .texts()
            .get(
                "corrections.entry",
                context.texts().of(dated.report().progress()),
                dated.commitment().action()),
        dated.report().text(),
        Optional.of(dated.report().by())
            .filter(by -> !by.isEmpty())
            .orElseGet(() -> context.format().fullNames(card.letter().signedBy())),
        Optional.of(day),
        day,
        card.filing().topic().map(context::in),
        List.of());
  }
}

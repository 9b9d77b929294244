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
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;

/** The Atom feed (RFC 4287) of the 200 newest changes to published replies. */
public final class CorrectionsFeed implements SiteOutput {
  private static final int NEWEST = 200;

  /** A change with its feed entry. */
  private record Dated(LocalDate on, FeedFile.Entry entry) {}

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<Dated> changes =
        summaries.stream()
            .filter(FeedFile::wasPublished)
            .flatMap(summary -> changes(summary, context))
            .sorted(
                Comparator.comparing(Dated::on)
                    .reversed()
                    .thenComparing(dated -> dated.entry().id()))
            .limit(NEWEST)
            .toList();
    String site = context.in(context.site().name());
    FeedFile.View view =
        new FeedFile.View(
            context.language().tag(),
            context.texts().get("corrections.title", site),
            context.texts().get("corrections.subtitle"),
            context.absolute(SitePaths.CORRECTIONS_FEED),
            context.absolute(SitePaths.HOME),
            RenderContext.iso(
                context.instant(
                    changes.stream().findFirst().map(Dated::on).orElse(context.asOf()))),
            changes.stream().map(Dated::entry).toList());
    return context.page(SitePaths.CORRECTIONS_FEED, "feed.ftlx", view, problems);
  }

  private static Stream<Dated> changes(ReplySummary summary, RenderContext context) {
    return IntStream.range(0, summary.revisions().size())
        .mapToObj(
            i ->
                change(
                    summary.card(), summary.revisions().get(i), Anchors.revision(i + 1), context));
  }

  private static Dated change(Card card, Revision revision, String anchor, RenderContext context) {
    String day = RenderContext.iso(context.instant(revision.on()));
    return new Dated(
        revision.on(),
        new FeedFile.Entry(
            context.absolute(card.page()) + "#" + anchor,
            context
                .texts()
                .get(
                    "corrections.entry",
                    context.texts().of(revision.kind()),
                    context.in(card.title())),
            context.in(revision.summary()),
            context.format().fullNames(card.letter().signedBy()),
            Optional.of(day),
            day,
            card.filing().topic().map(context::in),
            List.of()));
  }
}

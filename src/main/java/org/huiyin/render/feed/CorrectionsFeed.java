package org.huiyin.render.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

/** What has been corrected in published replies, newest first, as an Atom feed (RFC 4287). */
public final class CorrectionsFeed implements SiteOutput {
  private static final int NEWEST = 200;

  /** A revision with the feed's entry of it. */
  private record Dated(LocalDate on, FeedFile.Entry entry) {}

  @Override
  public List<OutputFile> files(
      RenderContext setting, List<ReplySummary> summaries, Problems problems) {
    List<Dated> changes =
        summaries.stream()
            .filter(FeedFile::isPublished)
            .flatMap(summary -> changes(summary, setting))
            .sorted(
                Comparator.comparing(Dated::on)
                    .reversed()
                    .thenComparing(dated -> dated.entry().id()))
            .limit(NEWEST)
            .toList();
    String site = setting.in(setting.site().name());
    FeedFile.View view =
        new FeedFile.View(
            setting.language().tag(),
            setting.texts().get("corrections.title", site),
            setting.texts().get("corrections.subtitle"),
            setting.absolute(SitePaths.CORRECTIONS_FEED),
            setting.absolute(SitePaths.HOME),
            RenderContext.iso(
                setting.instant(
                    changes.stream().findFirst().map(Dated::on).orElse(setting.asOf()))),
            changes.stream().map(Dated::entry).toList());
    return setting.page(SitePaths.CORRECTIONS_FEED, "feed.ftlx", view, problems);
  }

  private static Stream<Dated> changes(ReplySummary summary, RenderContext setting) {
    return IntStream.range(0, summary.revisions().size())
        .mapToObj(
            i ->
                change(
                    summary.card(), summary.revisions().get(i), Anchors.revision(i + 1), setting));
  }

  private static Dated change(Card card, Revision revision, String anchor, RenderContext setting) {
    String day = RenderContext.iso(setting.instant(revision.on()));
    return new Dated(
        revision.on(),
        new FeedFile.Entry(
            setting.absolute(card.page()) + "#" + anchor,
            setting
                .texts()
                .get(
                    "corrections.entry",
                    setting.texts().of(revision.kind()),
                    setting.in(card.title())),
            setting.in(revision.summary()),
            setting.in(card.letter().signedBy().name()),
            day,
            day,
            setting.in(card.filing().topic())));
  }
}

package org.huiyin.render.feed;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.list.CorrectionsPage;
import org.huiyin.source.Problems;

/** The Atom feed (RFC 4287) of the 200 newest changes to published replies. */
public final class CorrectionsFeed implements SiteOutput {
  private static final int NEWEST = 200;

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<CorrectionsPage.Dated> changes =
        CorrectionsPage.changes(summaries).stream().limit(NEWEST).toList();
    String site = context.in(context.site().name());
    FeedFile.View view =
        new FeedFile.View(
            context.language().tag(),
            context.texts().get("corrections.title", site),
            context.texts().get("corrections.subtitle"),
            context.absolute(SitePaths.CORRECTIONS_FEED),
            context.absolute(SitePaths.CORRECTIONS),
            RenderContext.iso(
                context.instant(
                    changes.stream()
                        .findFirst()
                        .map(CorrectionsPage.Dated::on)
                        .orElse(context.asOf()))),
            changes.stream().map(dated -> entry(dated, context)).toList());
    return context.page(SitePaths.CORRECTIONS_FEED, "feed.ftlx", view, problems);
  }

  private static FeedFile.Entry entry(CorrectionsPage.Dated dated, RenderContext context) {
    Card card = dated.summary().card();
    Revision revision = dated.change().revision();
    String day = RenderContext.iso(context.instant(revision.on()));
    return new FeedFile.Entry(
        context.absolute(card.page()) + "#" + Anchors.revision(revision.number()),
        context
            .texts()
            .get(
                "corrections.entry", context.texts().of(revision.kind()), context.in(card.title())),
        ChangeText.of(dated.change(), context),
        context.format().fullNames(card.letter().signedBy()),
        Optional.of(day),
        day,
        card.filing().topic().map(context::in),
        List.of());
  }
}

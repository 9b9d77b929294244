package org.huiyin.render.feed;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/** The newest replies as an Atom feed (RFC 4287). Ids are the permanent addresses. */
public final class FeedFile implements SiteOutput {
  private static final int NEWEST = 50;

  public record View(
      String lang,
      String title,
      String subtitle,
      String id,
      String home,
      String updated,
      List<Entry> entries)
      implements TemplateView {}

  public record Entry(
      String id,
      String title,
      String summary,
      String author,
      String published,
      String updated,
      String topic)
      implements TemplateView {}

  @Override
  public List<OutputFile> files(
      RenderContext setting, List<ReplySummary> summaries, Problems problems) {
    List<ReplySummary> published = summaries.stream().filter(FeedFile::isPublished).toList();
    View view =
        new View(
            setting.language().tag(),
            setting.in(setting.site().name()),
            setting.in(setting.site().tagline()),
            setting.absolute(SitePaths.FEED),
            setting.absolute(SitePaths.HOME),
            RenderContext.iso(
                published.stream()
                    .map(summary -> updated(summary, setting))
                    .max(Comparator.naturalOrder())
                    .orElseGet(() -> setting.instant(setting.asOf()))),
            published.stream().limit(NEWEST).map(summary -> entry(summary, setting)).toList());
    return setting.page(SitePaths.FEED, "feed.ftlx", view, problems);
  }

  /** Whether the outside may be told of a reply; drafts are shown to their authors only. */
  static boolean isPublished(ReplySummary summary) {
    return summary.card().publication().status() == Card.Status.PUBLISHED;
  }

  private static Entry entry(ReplySummary summary, RenderContext setting) {
    Card card = summary.card();
    return new Entry(
        setting.absolute(card.page()),
        setting.in(card.title()),
        setting.in(card.summary().orElse(card.filing().topic())),
        setting.in(card.letter().signedBy().name()),
        RenderContext.iso(setting.instant(card.publication().publishedAt())),
        RenderContext.iso(updated(summary, setting)),
        setting.in(card.filing().topic()));
  }

  /** The time of publication, or the day of a later revision. */
  private static ZonedDateTime updated(ReplySummary summary, RenderContext setting) {
    Card card = summary.card();
    return summary.updatedOn().isAfter(card.publication().publishedAt().toLocalDate())
        ? setting.instant(summary.updatedOn())
        : setting.instant(card.publication().publishedAt());
  }
}

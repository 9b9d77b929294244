package org.huiyin.render.feed;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * The Atom feed (RFC 4287) of the 50 newest replies. The id of an entry is the absolute URL of the
 * reply.
 */
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
      Optional<String> published,
      String updated,
      Optional<String> topic,
      List<Enclosure> enclosures)
      implements TemplateView {}

  /** An attachment of a reply; the length is in bytes. */
  public record Enclosure(String href, String title, String type, String length)
      implements TemplateView {}

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<ReplySummary> published = summaries.stream().filter(FeedFile::wasPublished).toList();
    View view =
        new View(
            context.language().tag(),
            context.in(context.site().name()),
            context.in(context.site().tagline()),
            context.absolute(SitePaths.FEED),
            context.absolute(SitePaths.HOME),
            RenderContext.iso(
                published.stream()
                    .map(summary -> updated(summary, context))
                    .max(Comparator.naturalOrder())
                    .orElseGet(() -> context.instant(context.asOf()))),
            published.stream().limit(NEWEST).map(summary -> entry(summary, context)).toList());
    return context.page(SitePaths.FEED, "feed.ftlx", view, problems);
  }

  /** Whether a reply is published. Drafts and scheduled replies are not in feeds or sitemaps. */
  static boolean isPublished(ReplySummary summary) {
    return summary.card().publication().status() == Card.Status.PUBLISHED;
  }

  /** Whether it is published or was. Readers of a feed must learn of a withdrawal. */
  static boolean wasPublished(ReplySummary summary) {
    return isPublished(summary) || summary.card().isWithdrawn();
  }

  private static Entry entry(ReplySummary summary, RenderContext context) {
    Card card = summary.card();
    return new Entry(
        context.absolute(card.page()),
        title(summary, context),
        summary
            .withdrawal()
            .map(withdrawal -> context.in(withdrawal.summary()))
            .orElseGet(() -> text(summary, context)),
        context.format().fullNames(card.letter().signedBy()),
        card.publication().publishedAt().map(time -> RenderContext.iso(context.instant(time))),
        RenderContext.iso(updated(summary, context)),
        card.filing().topic().map(context::in),
        summary.attachments().stream()
            .map(
                file ->
                    new Enclosure(
                        context.absolute(card.address() + ReplyPaths.attachment(file.name())),
                        file.title(),
                        file.mediaType(),
                        String.valueOf(file.length())))
            .toList());
  }

  /** What the reply is about, and before it its newest change. */
  private static String text(ReplySummary summary, RenderContext context) {
    String about = context.in(summary.card().summary().orElse(summary.card().subject()));
    return summary
        .newestChange()
        .map(
            change ->
                context
                    .texts()
                    .get(
                        "feed.changed",
                        change.revision().on().toString(),
                        context.texts().of(change.revision().kind()),
                        ChangeText.of(change, context),
                        about))
        .orElse(about);
  }

  /** The title, with the state of the reply before it if readers must know it. */
  private static String title(ReplySummary summary, RenderContext context) {
    String title = context.in(summary.card().title());
    Texts texts = context.texts();
    if (summary.card().isWithdrawn()) {
      return texts.get("corrections.entry", texts.of(summary.card().publication().status()), title);
    }
    return summary.answeredAgain()
        ? texts.get("corrections.entry", texts.get("card.answered-again"), title)
        : title;
  }

  /** The time of publication, or the day of a later change. */
  private static ZonedDateTime updated(ReplySummary summary, RenderContext context) {
    Card card = summary.card();
    return summary.updatedOn().isAfter(card.day())
        ? context.instant(summary.updatedOn())
        : context.instant(card.time());
  }
}

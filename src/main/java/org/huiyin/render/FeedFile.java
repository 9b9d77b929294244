package org.huiyin.render;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** The newest replies as an Atom feed (RFC 4287). Ids are the permanent addresses. */
final class FeedFile implements PageKinds.OfSite {
  private static final int NEWEST = 50;

  public record View(
      String lang,
      String title,
      String subtitle,
      String id,
      String home,
      String updated,
      List<Entry> entries) {}

  public record Entry(
      String id,
      String title,
      String summary,
      String author,
      String published,
      String updated,
      String topic) {}

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    List<Digest> published = digests.stream().filter(FeedFile::isPublished).toList();
    View view =
        new View(
            setting.language().tag(),
            setting.in(setting.site().name()),
            setting.in(setting.site().tagline()),
            setting.absolute(SitePaths.FEED),
            setting.absolute(SitePaths.HOME),
            Setting.iso(
                published.stream()
                    .map(digest -> updated(digest, setting))
                    .max(Comparator.naturalOrder())
                    .orElseGet(() -> setting.instant(setting.asOf()))),
            published.stream().limit(NEWEST).map(digest -> entry(digest, setting)).toList());
    return setting.page(SitePaths.FEED, "feed.ftlx", view, problems);
  }

  /** Whether the outside may be told of a reply; drafts are shown to their authors only. */
  static boolean isPublished(Digest digest) {
    return digest.card().status() == Card.Status.PUBLISHED;
  }

  private static Entry entry(Digest digest, Setting setting) {
    Card card = digest.card();
    return new Entry(
        setting.absolute(card.page()),
        setting.in(card.title()),
        setting.in(card.summary().orElse(card.topic())),
        setting.in(card.signedBy().name()),
        Setting.iso(setting.instant(card.publishedAt())),
        Setting.iso(updated(digest, setting)),
        setting.in(card.topic()));
  }

  /** The time of publication, or the day of a later revision. */
  private static ZonedDateTime updated(Digest digest, Setting setting) {
    Card card = digest.card();
    return digest.updatedOn().isAfter(card.publishedAt().toLocalDate())
        ? setting.instant(digest.updatedOn())
        : setting.instant(card.publishedAt());
  }
}

package org.huiyin.render.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.site.Publisher;
import org.huiyin.render.context.RenderContext;

/**
 * The page tags of the guide to the development of government websites (国办发〔2017〕47号, annex): by
 * them inspections and aggregators read what a page is.
 *
 * <p>HTML knows no difference between {@code Description} and {@code description}, so there is one
 * of the two.
 */
final class PageTags {
  private PageTags() {}

  static List<MetaTag> of(RenderContext setting, PageInfo page, PageType subject) {
    List<MetaTag> tags = new ArrayList<>();
    boolean article = subject instanceof PageType.Reply;
    tags.add(new MetaTag(article ? "Description" : "description", page.description()));
    tags.add(new MetaTag("SiteName", setting.in(setting.site().name())));
    tags.add(new MetaTag("SiteDomain", URI.create(setting.site().baseUrl()).getHost()));
    setting
        .site()
        .imprint()
        .publisher()
        .siteIdCode()
        .ifPresent(code -> tags.add(new MetaTag("SiteIDCode", code)));
    if (subject instanceof PageType.Listing) {
      setting
          .site()
          .imprint()
          .publisher()
          .column()
          .ifPresent(column -> tags.addAll(column(setting, column)));
    }
    if (subject instanceof PageType.Reply account) {
      tags.addAll(article(setting, page, account));
    }
    return List.copyOf(tags);
  }

  private static List<MetaTag> column(RenderContext setting, Publisher.Column column) {
    return List.of(
        new MetaTag("ColumnName", setting.in(column.name())),
        new MetaTag("ColumnDescription", setting.in(column.description())),
        new MetaTag("ColumnKeywords", setting.in(column.keywords())),
        new MetaTag("ColumnType", setting.in(column.type())));
  }

  private static List<MetaTag> article(
      RenderContext setting, PageInfo page, PageType.Reply account) {
    Card card = account.card();
    return List.of(
        new MetaTag("ArticleTitle", setting.in(card.title())),
        new MetaTag("PubDate", RenderContext.minute(card.publication().publishedAt())),
        new MetaTag("ContentSource", setting.in(card.publication().sourceLabel())),
        new MetaTag("Keywords", keywords(setting, account)),
        new MetaTag("Author", setting.in(card.letter().signedBy().name())),
        new MetaTag("Image", PreviewPicture.address(setting, account)),
        new MetaTag("Url", setting.absolute(page.path())));
  }

  /** The kind of reply, who answered, and the measures that the page shows first. */
  private static String keywords(RenderContext setting, PageType.Reply account) {
    Card card = account.card();
    Stream<String> measures =
        account.edition().reply().highlights().stream()
            .map(ObservationRef::figure)
            .distinct()
            .flatMap(id -> account.edition().reply().figure(id).stream())
            .map(Figure::label)
            .map(setting::in);
    return Stream.concat(
            Stream.of(
                setting.texts().of(card.filing().kind()),
                setting.in(card.handling().leadHandler().shortName())),
            measures)
        .distinct()
        .collect(Collectors.joining(","));
  }
}

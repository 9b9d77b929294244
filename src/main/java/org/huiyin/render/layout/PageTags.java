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
 * The {@code meta} elements required by the guide to the development of government websites
 * (国办发〔2017〕47号, annex). Inspections and aggregators use them to classify pages.
 *
 * <p>In HTML, {@code Description} and {@code description} are the same name, so a page has only one
 * of them.
 */
final class PageTags {
  private PageTags() {}

  static List<MetaTag> of(RenderContext context, PageInfo page, PageType pageType) {
    List<MetaTag> tags = new ArrayList<>();
    boolean article = pageType instanceof PageType.Reply;
    tags.add(new MetaTag(article ? "Description" : "description", page.description()));
    tags.add(new MetaTag("SiteName", context.in(context.site().name())));
    tags.add(new MetaTag("SiteDomain", URI.create(context.site().baseUrl()).getHost()));
    context
        .site()
        .imprint()
        .publisher()
        .siteIdCode()
        .ifPresent(code -> tags.add(new MetaTag("SiteIDCode", code)));
    if (isInColumn(pageType)) {
      context
          .site()
          .imprint()
          .publisher()
          .column()
          .ifPresent(column -> tags.addAll(column(context, column)));
    }
    if (pageType instanceof PageType.Reply reply) {
      tags.addAll(article(context, page, reply));
    }
    return List.copyOf(tags);
  }

  /**
   * Whether a page stands in the column of the replies: lists and replies, published or withdrawn.
   * The home page and texts such as “about” stand in none.
   */
  private static boolean isInColumn(PageType pageType) {
    return pageType instanceof PageType.Listing
        || pageType instanceof PageType.Reply
        || pageType instanceof PageType.Withdrawn;
  }

  private static List<MetaTag> column(RenderContext context, Publisher.Column column) {
    return List.of(
        new MetaTag("ColumnName", context.in(column.name())),
        new MetaTag("ColumnDescription", context.in(column.description())),
        new MetaTag("ColumnKeywords", context.in(column.keywords())),
        new MetaTag("ColumnType", context.in(column.type())));
  }

  private static List<MetaTag> article(RenderContext context, PageInfo page, PageType.Reply reply) {
    Card card = reply.card();
    List<MetaTag> tags = new ArrayList<>();
    tags.add(new MetaTag("ArticleTitle", context.in(card.title())));
    RenderContext.published(card).ifPresent(time -> tags.add(new MetaTag("PubDate", time)));
    tags.add(new MetaTag("ContentSource", context.in(card.publication().sourceLabel())));
    tags.add(new MetaTag("Keywords", keywords(context, reply)));
    tags.add(new MetaTag("Author", context.format().fullNames(card.letter().signedBy())));
    tags.add(new MetaTag("Image", PreviewPicture.address(context, reply)));
    tags.add(new MetaTag("Url", context.absolute(page.path())));
    return tags;
  }

  /**
   * The kind of the reply, the answering organisation, and the labels of the highlighted figures.
   */
  private static String keywords(RenderContext context, PageType.Reply reply) {
    Card card = reply.card();
    Stream<String> measures =
        reply.edition().reply().highlights().stream()
            .map(ObservationRef::figure)
            .distinct()
            .flatMap(id -> reply.edition().reply().figure(id).stream())
            .map(Figure::label)
            .map(context::in);
    return Stream.of(
            Stream.of(context.texts().of(card.filing().kind())),
            card.answering().stream().map(body -> context.in(body.shortName())),
            measures)
        .flatMap(words -> words)
        .distinct()
        .collect(Collectors.joining(","));
  }
}

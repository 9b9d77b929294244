package org.huiyin.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;

/** Open Graph metadata of a page, for link previews (ogp.me). */
final class OpenGraph {
  private OpenGraph() {}

  static List<MetaTag> of(RenderContext context, PageInfo page, PageType pageType) {
    String site = context.in(context.site().name());
    List<MetaTag> tags = new ArrayList<>();
    tags.add(new MetaTag("og:type", pageType instanceof PageType.Reply ? "article" : "website"));
    tags.add(new MetaTag("og:title", page.title().isEmpty() ? site : page.title()));
    tags.add(new MetaTag("og:description", page.description()));
    tags.add(new MetaTag("og:url", context.absolute(page.path())));
    tags.add(new MetaTag("og:site_name", site));
    tags.add(new MetaTag("og:locale", locale(context.language())));
    page.languages().stream()
        .filter(language -> language != context.language())
        .forEach(language -> tags.add(new MetaTag("og:locale:alternate", locale(language))));
    tags.add(new MetaTag("og:image", PreviewPicture.address(context, pageType)));
    tags.add(new MetaTag("og:image:type", "image/png"));
    tags.add(new MetaTag("og:image:width", Integer.toString(PreviewPicture.WIDTH)));
    tags.add(new MetaTag("og:image:height", Integer.toString(PreviewPicture.HEIGHT)));
    tags.add(new MetaTag("og:image:alt", PreviewPicture.description(context, pageType)));
    if (pageType instanceof PageType.Reply reply) {
      Card card = reply.card();
      context
          .publishedIso(card)
          .ifPresent(time -> tags.add(new MetaTag("article:published_time", time)));
      tags.add(new MetaTag("article:modified_time", context.modified(card)));
      tags.add(new MetaTag("article:section", context.texts().of(card.filing().kind())));
    }
    return List.copyOf(tags);
  }

  private static String locale(Language language) {
    return language == Language.ZH ? "zh_CN" : "en_US";
  }
}

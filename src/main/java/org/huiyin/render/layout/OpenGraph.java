package org.huiyin.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;

/** How a page looks where it is linked (ogp.me). */
final class OpenGraph {
  private OpenGraph() {}

  static List<MetaTag> of(RenderContext setting, PageInfo page, PageType subject) {
    String site = setting.in(setting.site().name());
    List<MetaTag> tags = new ArrayList<>();
    tags.add(new MetaTag("og:type", subject instanceof PageType.Reply ? "article" : "website"));
    tags.add(new MetaTag("og:title", page.title().isEmpty() ? site : page.title()));
    tags.add(new MetaTag("og:description", page.description()));
    tags.add(new MetaTag("og:url", setting.absolute(page.path())));
    tags.add(new MetaTag("og:site_name", site));
    tags.add(new MetaTag("og:locale", locale(setting.language())));
    page.languages().stream()
        .filter(language -> language != setting.language())
        .forEach(language -> tags.add(new MetaTag("og:locale:alternate", locale(language))));
    tags.add(new MetaTag("og:image", PreviewPicture.address(setting, subject)));
    tags.add(new MetaTag("og:image:type", "image/png"));
    tags.add(new MetaTag("og:image:width", Integer.toString(PreviewPicture.WIDTH)));
    tags.add(new MetaTag("og:image:height", Integer.toString(PreviewPicture.HEIGHT)));
    tags.add(new MetaTag("og:image:alt", PreviewPicture.description(setting, subject)));
    if (subject instanceof PageType.Reply account) {
      Card card = account.card();
      tags.add(
          new MetaTag(
              "article:published_time",
              RenderContext.iso(setting.instant(card.publication().publishedAt()))));
      tags.add(new MetaTag("article:modified_time", setting.modified(card)));
      tags.add(new MetaTag("article:section", setting.texts().of(card.filing().kind())));
    }
    return List.copyOf(tags);
  }

  private static String locale(Language language) {
    return language == Language.ZH ? "zh_CN" : "en_US";
  }
}

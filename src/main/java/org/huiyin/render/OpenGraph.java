package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Card;
import org.huiyin.model.Language;

/** How a page looks where it is linked (ogp.me). */
final class OpenGraph {
  private OpenGraph() {}

  static List<Head.Tag> of(Setting setting, Frame.About page, Subject subject) {
    String site = setting.in(setting.site().name());
    List<Head.Tag> tags = new ArrayList<>();
    tags.add(new Head.Tag("og:type", subject instanceof Subject.Account ? "article" : "website"));
    tags.add(new Head.Tag("og:title", page.title().isEmpty() ? site : page.title()));
    tags.add(new Head.Tag("og:description", page.description()));
    tags.add(new Head.Tag("og:url", setting.absolute(page.path())));
    tags.add(new Head.Tag("og:site_name", site));
    tags.add(new Head.Tag("og:locale", locale(setting.language())));
    page.languages().stream()
        .filter(language -> language != setting.language())
        .forEach(language -> tags.add(new Head.Tag("og:locale:alternate", locale(language))));
    tags.add(new Head.Tag("og:image", PreviewPicture.address(setting, subject)));
    tags.add(new Head.Tag("og:image:type", "image/png"));
    tags.add(new Head.Tag("og:image:width", Integer.toString(PreviewPicture.WIDTH)));
    tags.add(new Head.Tag("og:image:height", Integer.toString(PreviewPicture.HEIGHT)));
    tags.add(new Head.Tag("og:image:alt", PreviewPicture.description(setting, subject)));
    if (subject instanceof Subject.Account account) {
      Card card = account.card();
      tags.add(
          new Head.Tag(
              "article:published_time",
              Setting.iso(setting.instant(card.publication().publishedAt()))));
      tags.add(new Head.Tag("article:modified_time", setting.modified(card)));
      tags.add(new Head.Tag("article:section", setting.texts().of(card.filing().kind())));
    }
    return List.copyOf(tags);
  }

  private static String locale(Language language) {
    return language == Language.ZH ? "zh_CN" : "en_US";
  }
}

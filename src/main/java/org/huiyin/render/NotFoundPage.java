package org.huiyin.render;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/**
 * What a server sends for an address that does not exist. Its links begin at the root, as it has no
 * place; and since nobody knows which language the reader wanted, it speaks all of the site's.
 */
final class NotFoundPage implements SiteOutput {

  /**
   * @param others the same in the other languages of the site
   */
  public record View(
      Frame frame, String title, String homeHref, String listHref, List<Other> others)
      implements TemplateView {}

  public record Other(
      String lang,
      String title,
      String lead,
      String home,
      String homeHref,
      String list,
      String listHref)
      implements TemplateView {}

  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    Links links = Links.fromAnywhere(setting.site().baseUrl());
    String title = setting.texts().get("not-found.title");
    Frame frame =
        Frame.of(
            setting,
            links,
            new PageInfo(SitePaths.NOT_FOUND, title, title, List.of(), List.of(), false));
    List<Other> others =
        setting.site().languages().stream()
            .filter(language -> language != setting.language())
            .map(language -> other(language, links))
            .toList();
    View view =
        new View(frame, title, links.to(SitePaths.HOME), links.to(SitePaths.REPLIES), others);
    return setting.page(SitePaths.NOT_FOUND, "pages/not-found.ftlh", view, problems);
  }

  private static Other other(Language language, Links links) {
    Texts texts = Texts.of(language);
    return new Other(
        language.tag(),
        texts.get("not-found.title"),
        texts.get("not-found.lead"),
        texts.get("not-found.home"),
        links.to(language.folder(), SitePaths.HOME),
        texts.get("not-found.list"),
        links.to(language.folder(), SitePaths.REPLIES));
  }
}

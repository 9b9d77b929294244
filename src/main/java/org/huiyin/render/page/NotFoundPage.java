package org.huiyin.render.page;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * The page that a server sends for an address that does not exist (404). Its links start at the
 * root, because the page is served at any depth. Each language has one, in its own part of the
 * site, which servers send for addresses in that part. The other languages follow, because a server
 * may know only one such page.
 */
public final class NotFoundPage implements SiteOutput {

  /**
   * The view of {@code pages/not-found.ftlh}.
   *
   * @param others the texts in the other languages of the site
   */
  public record View(
      PageLayout frame, String title, String homeHref, String listHref, List<Other> others)
      implements TemplateView {}

  /** The texts and links in one language. */
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
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    Links links = Links.fromAnywhere(context.language().folder(), context.site().baseUrl());
    String title = context.texts().get("not-found.title");
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(SitePaths.NOT_FOUND, title, title, List.of(), List.of(), false));
    List<Other> others =
        context.site().languages().stream()
            .filter(language -> language != context.language())
            .map(language -> other(language, links))
            .toList();
    View view =
        new View(layout, title, links.to(SitePaths.HOME), links.to(SitePaths.REPLIES), others);
    return context.page(SitePaths.NOT_FOUND, "pages/not-found.ftlh", view, problems);
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

package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/** All lists of one property: all years, all organisations. */
final class BrowsePage {
  public record View(PageLayout frame, String title, String lead, FacetBlock facet)
      implements TemplateView {}

  private BrowsePage() {}

  /**
   * @param parent the list of all
   * @param languages in which any of the lists exists
   */
  static List<OutputFile> files(
      FacetIndex<?> shelf,
      PageInfo.Parent parent,
      List<Language> languages,
      RenderContext setting,
      Problems problems) {
    String path = PageNumbers.path(shelf.address(), PageNumbers.NEWEST);
    Links links = setting.links(path);
    String title = setting.texts().get("lists.title", parent.title(), shelf.title(setting.texts()));
    String lead = setting.texts().get("lists.lead", shelf.groups().size());
    PageLayout frame =
        PageLayout.of(
            setting,
            links,
            new PageInfo(
                path,
                title,
                setting.texts().get("lists.description", title, lead),
                List.of(parent),
                languages,
                true));
    View view = new View(frame, title, lead, FacetBlock.all(shelf, setting.texts(), links));
    return setting.page(path, "pages/browse.ftlh", view, problems);
  }
}

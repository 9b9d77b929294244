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

/** The page that links to all lists of one facet: all years, all organisations. */
public final class BrowsePage {
  /** The view of {@code pages/browse.ftlh}. */
  public record View(PageLayout frame, String title, String lead, FacetBlock facet)
      implements TemplateView {}

  private BrowsePage() {}

  /**
   * Renders the page.
   *
   * @param parent the list of all items
   * @param languages the languages in which a list of the facet exists
   */
  public static List<OutputFile> files(
      FacetIndex<?> index,
      PageInfo.Parent parent,
      List<Language> languages,
      RenderContext context,
      Problems problems) {
    String path = PageNumbers.path(index.address(), PageNumbers.NEWEST);
    Links links = context.links(path);
    String title = context.texts().get("lists.title", parent.title(), index.title(context.texts()));
    String lead = context.texts().get("lists.lead", index.lists().size());
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(
                path,
                title,
                context.texts().get("lists.description", title, lead),
                List.of(parent),
                languages,
                true));
    View view = new View(layout, title, lead, FacetBlock.all(index, context.texts(), links));
    return context.page(path, "pages/browse.ftlh", view, problems);
  }
}

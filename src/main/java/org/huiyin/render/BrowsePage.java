package org.huiyin.render;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** All lists of one property: all years, all organisations. */
final class BrowsePage {
  public record View(Frame frame, String title, String lead, FacetBlock facet)
      implements TemplateView {}

  private BrowsePage() {}

  /**
   * @param parent the list of all
   * @param languages in which any of the lists exists
   */
  static List<OutputFile> files(
      Shelf<?> shelf,
      PageInfo.Parent parent,
      List<Language> languages,
      Setting setting,
      Problems problems) {
    String path = PageNumbers.path(shelf.address(), PageNumbers.NEWEST);
    Links links = setting.links(path);
    String title = setting.texts().get("lists.title", parent.title(), shelf.title(setting.texts()));
    String lead = setting.texts().get("lists.lead", shelf.groups().size());
    Frame frame =
        Frame.of(
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

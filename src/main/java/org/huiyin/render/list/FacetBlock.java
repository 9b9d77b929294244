package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.render.template.TemplateView;

/**
 * The lists of one property, as links with counts.
 *
 * @param id of its heading in a page
 * @param lists those that are shown
 * @param more how many others only the page of all shows
 * @param allHref the page of all
 */
public record FacetBlock(String id, String title, List<Item> lists, int more, String allHref)
    implements TemplateView {
  private static final int SHOWN = 8;

  /**
   * @param note what tells it from another of the same label; empty where none has it
   */
  public record Item(String label, String note, int count, String href) implements TemplateView {}

  /** The first few lists. */
  static FacetBlock some(FacetIndex<?> shelf, Texts texts, Links links) {
    return of(shelf, Math.min(SHOWN, shelf.groups().size()), texts, links);
  }

  public static FacetBlock all(FacetIndex<?> shelf, Texts texts, Links links) {
    return of(shelf, shelf.groups().size(), texts, links);
  }

  private static <M> FacetBlock of(FacetIndex<M> shelf, int shown, Texts texts, Links links) {
    return new FacetBlock(
        Anchors.lists(shelf.id()),
        shelf.title(texts),
        shelf.groups().subList(0, shown).stream()
            .map(
                group ->
                    new Item(
                        group.label(),
                        group.note(),
                        group.members().size(),
                        links.to(PageNumbers.path(shelf.address(group), PageNumbers.NEWEST))))
            .toList(),
        shelf.groups().size() - shown,
        links.to(PageNumbers.path(shelf.address(), PageNumbers.NEWEST)));
  }
}

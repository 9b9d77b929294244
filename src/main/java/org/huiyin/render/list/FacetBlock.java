package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.render.template.TemplateView;

/**
 * Links to the lists of one facet, with counts.
 *
 * @param id of its element in the page
 * @param lists those that are shown
 * @param more the number of lists that are not shown
 * @param allHref the page with all lists of the facet
 */
public record FacetBlock(String id, String title, List<Item> lists, int more, String allHref)
    implements TemplateView {
  private static final int FIRST_FEW = 8;

  /**
   * A link to a list.
   *
   * @param note distinguishes the list from another list with the same label; otherwise empty
   * @param count the number of items in the list
   */
  public record Item(String label, String note, int count, String href) implements TemplateView {}

  /** Links to the first eight lists. */
  public static FacetBlock firstFew(FacetIndex<?> index, Texts texts, Links links) {
    return of(index, Math.min(FIRST_FEW, index.lists().size()), texts, links);
  }

  /** Links to all lists. */
  public static FacetBlock all(FacetIndex<?> index, Texts texts, Links links) {
    return of(index, index.lists().size(), texts, links);
  }

  private static <M> FacetBlock of(FacetIndex<M> index, int count, Texts texts, Links links) {
    return new FacetBlock(
        Anchors.lists(index.id()),
        index.title(texts),
        index.lists().subList(0, count).stream()
            .map(
                list ->
                    new Item(
                        list.label(),
                        list.note(),
                        list.members().size(),
                        links.to(PageNumbers.path(index.address(list), PageNumbers.NEWEST))))
            .toList(),
        index.lists().size() - count,
        links.to(PageNumbers.path(index.address(), PageNumbers.NEWEST)));
  }
}

package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.render.layout.PageInfo;

/**
 * All lists of one facet.
 *
 * @param base the address of the list of all items
 * @param id the facet's id
 * @param lists at least one, in the order of the facet
 */
public record FacetIndex<M>(String base, String id, List<FacetList<M>> lists) {

  /** The address of the page that links to all lists: {@code replies/year/}. */
  public String address() {
    return base + id + "/";
  }

  /** The address of a list: {@code replies/year/2021/}. */
  public String address(FacetList<M> list) {
    return address() + list.key() + "/";
  }

  /** The heading of the lists: {@code 按年份}. */
  public String title(Texts texts) {
    return texts.get("lists.by." + id);
  }

  /** The page that links to all lists, as a step of a breadcrumb. */
  public PageInfo.Parent parent(Texts texts) {
    return new PageInfo.Parent(title(texts), PageNumbers.path(address(), PageNumbers.NEWEST));
  }
}

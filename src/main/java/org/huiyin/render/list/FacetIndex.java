package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.render.layout.PageInfo;

/**
 * All lists of one property.
 *
 * @param base the address of the list of all
 * @param id of the property
 * @param groups at least one
 */
public record FacetIndex<M>(String base, String id, List<FacetList<M>> lists) {

  /** The address of the page that names all its lists: {@code replies/year/}. */
  public String address() {
    return base + id + "/";
  }

  /** The address of one of its lists: {@code replies/year/2021/}. */
  public String address(FacetList<M> list) {
    return address() + list.key() + "/";
  }

  /** {@code 按年份}. */
  public String title(Texts texts) {
    return texts.get("lists.by." + id);
  }

  PageInfo.Parent parent(Texts texts) {
    return new PageInfo.Parent(title(texts), PageNumbers.path(address(), PageNumbers.NEWEST));
  }
}

package org.huiyin.render.list;

import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.render.template.TemplateView;

/**
 * Links between the pages of a list.
 *
 * @param number of the page, counted from the oldest; 0 for the newest
 * @param last the highest number
 */
public record Pager(
    int number,
    int last,
    Optional<String> newestHref,
    Optional<String> newerHref,
    Optional<String> olderHref,
    Optional<String> oldestHref)
    implements TemplateView {

  /**
   * The links of a page; empty if the list has only one page.
   *
   * @param base the address of the list
   */
  public static Optional<Pager> of(PageNumbers pages, int number, String base, Links links) {
    int last = pages.numbered();
    if (last == 0) {
      return Optional.empty();
    }
    boolean newest = number == PageNumbers.NEWEST;
    int newer = number == last ? PageNumbers.NEWEST : number + 1;
    int older = newest ? last : number - 1;
    return Optional.of(
        new Pager(
            number,
            last,
            newest
                ? Optional.empty()
                : Optional.of(links.to(PageNumbers.path(base, PageNumbers.NEWEST))),
            newest ? Optional.empty() : Optional.of(links.to(PageNumbers.path(base, newer))),
            older == 0 ? Optional.empty() : Optional.of(links.to(PageNumbers.path(base, older))),
            number == 1 ? Optional.empty() : Optional.of(links.to(PageNumbers.path(base, 1)))));
  }
}

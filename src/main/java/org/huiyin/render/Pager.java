package org.huiyin.render;

import java.util.Optional;

/**
 * The way through a list of several pages.
 *
 * @param number of the page, counted from the oldest; 0 for the newest
 * @param last the latest number
 */
public record Pager(
    int number,
    int last,
    Optional<String> newestHref,
    Optional<String> newerHref,
    Optional<String> olderHref,
    Optional<String> oldestHref)
    implements TemplateView {

  /** Nothing where one page shows all. */
  static Optional<Pager> of(Pages pages, int number, String base, Links links) {
    int last = pages.numbered();
    if (last == 0) {
      return Optional.empty();
    }
    boolean newest = number == Pages.NEWEST;
    int newer = number == last ? Pages.NEWEST : number + 1;
    int older = newest ? last : number - 1;
    return Optional.of(
        new Pager(
            number,
            last,
            newest ? Optional.empty() : Optional.of(links.to(Pages.path(base, Pages.NEWEST))),
            newest ? Optional.empty() : Optional.of(links.to(Pages.path(base, newer))),
            older == 0 ? Optional.empty() : Optional.of(links.to(Pages.path(base, older))),
            number == 1 ? Optional.empty() : Optional.of(links.to(Pages.path(base, 1)))));
  }
}

package org.huiyin.render.layout;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.render.context.Edition;

/** What a page is, for machines that sort pages by kind. */
public sealed interface PageType {

  /** The site's home page. */
  record Home() implements PageType {}

  /** A page that leads to others (栏目页). */
  record Listing() implements PageType {}

  /** A text such as “about”, or a page that is served for what is not there. */
  record Text() implements PageType {}

  /**
   * A reply (内容页).
   *
   * @param drawings in the edition's language
   */
  record Reply(Edition edition, List<Drawing> drawings) implements PageType {
    Card card() {
      return edition.card();
    }

    /** The chart that stands for the reply where it is linked. */
    Optional<Drawing> picture() {
      return drawings.stream().findFirst();
    }
  }

  /** What a page is that says nothing else. */
  static PageType of(PageInfo page) {
    return page.title().isEmpty() ? new Home() : page.listed() ? new Listing() : new Text();
  }
}

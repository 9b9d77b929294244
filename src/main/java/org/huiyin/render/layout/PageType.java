package org.huiyin.render.layout;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.render.context.Edition;

/** The type of a page in metadata. */
public sealed interface PageType {

  /** The home page. */
  record Home() implements PageType {}

  /** A page that lists other pages (栏目页). */
  record Listing() implements PageType {}

  /** A text such as “about”, or the page for addresses that do not exist. */
  record Text() implements PageType {}

  /** What is left of the page of a withdrawn reply. */
  record Withdrawn() implements PageType {}

  /**
   * The page of a reply (内容页).
   *
   * @param drawings the charts in the language of the edition
   */
  record Reply(Edition edition, List<Drawing> drawings) implements PageType {
    Card card() {
      return edition.card();
    }

    /** The chart for the reply's link preview; empty if it has no charts. */
    Optional<Drawing> picture() {
      return drawings.stream().findFirst();
    }
  }

  /**
   * The default type of a page: the home page has no title; other pages are listings if search
   * engines may list them.
   */
  static PageType of(PageInfo page) {
    return page.title().isEmpty() ? new Home() : page.listed() ? new Listing() : new Text();
  }
}

package org.huiyin.render.list;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.render.layout.PageInfo;

/** Creates the titles and page properties of the pages of a list. */
public final class ListLayout {
  private ListLayout() {}

  /** The title of a page. The title of a numbered page contains the number. */
  public static String title(String list, int number, Texts texts) {
    return number == PageNumbers.NEWEST ? list : texts.get("lists.numbered", list, number);
  }

  /**
   * The properties of a page of a list.
   *
   * @param base the address of the list
   * @param parents the pages above the list in the breadcrumb
   * @param number {@link PageNumbers#NEWEST}, or the number of a page
   * @param languages the languages in which the list exists. They apply to the newest page only:
   *     numbered pages have different content in each language, so they are not editions of each
   *     other.
   */
  public static PageInfo info(
      String base,
      String title,
      String lead,
      List<PageInfo.Parent> parents,
      int number,
      List<Language> languages,
      Texts texts) {
    boolean newest = number == PageNumbers.NEWEST;
    return new PageInfo(
        PageNumbers.path(base, number),
        title(title, number, texts),
        newest && parents.isEmpty()
            ? lead
            : texts.get("lists.description", title(title, number, texts), lead),
        newest
            ? parents
            : Stream.concat(
                    parents.stream(),
                    Stream.of(
                        new PageInfo.Parent(title, PageNumbers.path(base, PageNumbers.NEWEST))))
                .toList(),
        newest ? languages : List.of(texts.language()),
        true);
  }
}

package org.huiyin.render.list;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.address.PageNumbers;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.render.layout.PageInfo;

/** What the pages of a list say of themselves. */
final class ListLayout {
  private ListLayout() {}

  /** The title of a page; numbered ones say which they are. */
  static String title(String list, int number, Texts texts) {
    return number == PageNumbers.NEWEST ? list : texts.get("lists.numbered", list, number);
  }

  /**
   * @param base the list's own address
   * @param languages in which the list exists; its numbered pages hold other things in each, so
   *     each stands alone
   */
  static PageInfo info(
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

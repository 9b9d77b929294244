package org.huiyin.render.layout;

import java.util.List;
import org.huiyin.model.text.Language;

/**
 * The properties of a page that its layout shows.
 *
 * @param path of the output file, within the language's part of the site
 * @param title empty on the home page
 * @param parents the pages between the home page and this page in the breadcrumb
 * @param languages the languages in which the page exists
 * @param listed whether search engines may list the page
 */
public record PageInfo(
    String path,
    String title,
    String description,
    List<Parent> parents,
    List<Language> languages,
    boolean listed) {

  /**
   * A page in the breadcrumb of another page.
   *
   * @param path within the language's part of the site
   */
  public record Parent(String title, String path) {}
}

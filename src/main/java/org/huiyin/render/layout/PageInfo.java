package org.huiyin.render.layout;

import java.util.List;
import org.huiyin.model.text.Language;

/**
 * The data of a page that its layout shows: title, description, position in the site.
 *
 * @param path of its output file, within its language's part of the site
 * @param title its own; empty on the home page
 * @param parents the pages above it, below the home page
 * @param languages in which it exists
 * @param listed whether search engines may list it
 */
public record PageInfo(
    String path,
    String title,
    String description,
    List<Parent> parents,
    List<Language> languages,
    boolean listed) {

  /** A page above another. */
  public record Parent(String title, String path) {}
}

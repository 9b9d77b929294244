package org.huiyin.render.template;

/**
 * A file of a theme.
 *
 * @param path relative to the theme or, for a static file, to the site
 */
public record ThemeFile(String path, byte[] bytes) {

  /** Whether a name is that of a template. */
  static boolean isTemplate(String name) {
    return name.endsWith(".ftlh") || name.endsWith(".ftlx");
  }
}

package org.huiyin.render.template;

/**
 * A file of a theme.
 *
 * @param path relative to the theme; for a static file, relative to the site
 */
public record ThemeFile(String path, byte[] bytes) {

  /** Whether a name ends with {@code .ftlh} or {@code .ftlx}. */
  static boolean isTemplate(String name) {
    return name.endsWith(".ftlh") || name.endsWith(".ftlx");
  }
}

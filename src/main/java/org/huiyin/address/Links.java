package org.huiyin.address;

import java.net.URI;
import java.util.Optional;

/**
 * Computes every address that a page holds; nobody else joins paths.
 *
 * <p>Within the site, links are relative and name {@code index.html}, so that the site works under
 * any path and from the file system: {@code Links.from("",
 * "replies/x/index.html").to("replies/index.html")} is {@code ../index.html}. Addresses for the
 * outside (canonical link, feed, sitemap) are absolute and leave {@code index.html} out.
 */
public final class Links {
  private final String language;
  private final String from;
  private final Optional<String> root;

  private Links(String language, String from, Optional<String> root) {
    this.language = language;
    this.from = from;
    this.root = root;
  }

  /**
   * Links of a page that is served where it lies.
   *
   * @param path of the output file that holds the links, within its language's part of the site
   */
  public static Links from(String language, String path) {
    return new Links(language, language + path, Optional.empty());
  }

  /**
   * Links of a page that is served at any depth, such as the one for 404: they begin at the host's
   * root.
   */
  public static Links fromAnywhere(String baseUrl) {
    String path = URI.create(baseUrl).getRawPath();
    return new Links("", "", Optional.of(path == null || path.isEmpty() ? "/" : path));
  }

  /** The reference to another page or file of the same language. */
  public String to(String path) {
    return to(language, path);
  }

  /** The reference to a page or file of another language. */
  public String to(String other, String path) {
    return shared(other + path);
  }

  /** The reference to a file that all languages share. */
  public String shared(String path) {
    return root.isPresent() ? root.get() + SitePaths.address(path) : relative(path);
  }

  private String relative(String path) {
    int shared = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (!from.startsWith(path.substring(0, slash + 1))) {
        break;
      }
      shared = slash + 1;
    }
    long up = from.substring(shared).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + path.substring(shared);
  }

  /** The absolute address of an output file. */
  public static String absolute(String baseUrl, String path) {
    return baseUrl + SitePaths.address(path);
  }
}

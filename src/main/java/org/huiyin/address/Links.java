package org.huiyin.address;

import java.net.URI;
import java.util.Optional;

/**
 * Computes the links from one page. All links in pages are computed here.
 *
 * <p>Within the site, links are relative and contain {@code index.html}, so that the site works
 * under any path and in the file system: {@code Links.from("",
 * "replies/x/index.html").to("replies/index.html")} is {@code ../index.html}. URLs for use outside
 * the site (canonical link, feed, sitemap) are absolute and do not contain {@code index.html}.
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
   * Links from a page that is served at its path.
   *
   * @param language the folder of the language's part of the site: {@code en/}; empty for the root
   * @param path of the page, within the language's part of the site
   */
  public static Links from(String language, String path) {
    return new Links(language, language + path, Optional.empty());
  }

  /**
   * Links from a page that is served at any depth, such as the page for 404. They start at the root
   * of the host.
   *
   * @param language the folder of the language's part of the site: {@code en/}; empty for the root
   * @param baseUrl the absolute URL of the home page, with a slash at the end
   */
  public static Links fromAnywhere(String language, String baseUrl) {
    String path = URI.create(baseUrl).getRawPath();
    return new Links(language, "", Optional.of(path == null || path.isEmpty() ? "/" : path));
  }

  /** The same for files that exist once for all languages. */
  public static Links fromAnywhere(String baseUrl) {
    return fromAnywhere("", baseUrl);
  }

  /** The link to a page or file of the same language. */
  public String to(String path) {
    return to(language, path);
  }

  /**
   * The link to a page or file of another language.
   *
   * @param other the folder of the language
   */
  public String to(String other, String path) {
    return shared(other + path);
  }

  /** The link to a file by its path from the root of the site. */
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

  /**
   * The absolute URL of an output file.
   *
   * @param path from the root of the site
   */
  public static String absolute(String baseUrl, String path) {
    return baseUrl + SitePaths.address(path);
  }
}

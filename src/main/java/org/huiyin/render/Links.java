package org.huiyin.render;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Language;

/**
 * Computes every address that a page holds; nobody else joins paths.
 *
 * <p>Within the site, links are relative and name {@code index.html}, so that the site works under
 * any path and from the file system: {@code Links.from(ZH,
 * "replies/x/index.html").to("replies/index.html")} is {@code ../index.html}. Addresses for the
 * outside (canonical link, feed, sitemap) are absolute and leave {@code index.html} out.
 */
final class Links {
  private static final String INDEX = "index.html";
  private static final Pattern FOREIGN =
      Pattern.compile("(https?://[^/\\s@\\\\]+(/\\S*)?|mailto:\\S+|tel:[0-9+-]+)");

  private final Language language;
  private final String from;
  private final Optional<String> root;

  private Links(Language language, String from, Optional<String> root) {
    this.language = language;
    this.from = from;
    this.root = root;
  }

  /**
   * Links of a page that is served where it lies.
   *
   * @param path of the output file that holds the links, within its language's part of the site
   */
  static Links from(Language language, String path) {
    return new Links(language, language.folder() + path, Optional.empty());
  }

  /**
   * Links of a page that is served at any depth, such as the one for 404: they begin at the host's
   * root.
   */
  static Links fromAnywhere(String baseUrl) {
    String path = URI.create(baseUrl).getRawPath();
    return new Links(Language.ZH, "", Optional.of(path == null || path.isEmpty() ? "/" : path));
  }

  /** The reference to another page or file of the same language. */
  String to(String path) {
    return to(language, path);
  }

  /** The reference to a page or file of another language. */
  String to(Language other, String path) {
    return shared(other.folder() + path);
  }

  /** The reference to a file that all languages share. */
  String shared(String path) {
    return root.isPresent() ? root.get() + address(path) : relative(path);
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
  static String absolute(String baseUrl, String path) {
    return baseUrl + address(path);
  }

  /** Where an output file is found: a folder's {@code index.html} by the folder's name. */
  private static String address(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return index ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /**
   * An address outside the site, if it is of a kind that may be linked: the web, mail, telephone.
   */
  static Optional<String> foreign(String address) {
    return Optional.of(address).filter(text -> FOREIGN.matcher(text).matches());
  }
}

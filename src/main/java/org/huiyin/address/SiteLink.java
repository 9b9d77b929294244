package org.huiyin.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A link to a page, file or element of the same site, as an author writes it: {@code /replies/},
 * {@code ../x/#s1}, {@code charts/a.png}, {@code #s1}.
 *
 * @param path percent-decoded; empty if the link points to the page that contains it
 * @param fragment percent-decoded, without the {@code #}; empty if the link has none
 */
public record SiteLink(String path, Optional<String> fragment) {

  /** Parses a link without a scheme. Every text can be parsed; a query is ignored. */
  public static SiteLink of(String written) {
    int hash = written.indexOf('#');
    String before = hash < 0 ? written : written.substring(0, hash);
    int query = before.indexOf('?');
    return new SiteLink(
        decoded(query < 0 ? before : before.substring(0, query)),
        hash < 0 ? Optional.empty() : Optional.of(decoded(written.substring(hash + 1))));
  }

  /**
   * Resolves the link to the path of an output file, from the root of the site.
   *
   * @param page the address of the page that contains the link, from the root of the site
   * @return empty if the link leaves the site
   */
  public Optional<String> fileFrom(String page) {
    if (path.isEmpty()) {
      return Optional.of(SitePaths.file(page));
    }
    String whole = path.startsWith("/") ? path.substring(1) : folder(page) + path;
    Deque<String> names = new ArrayDeque<>();
    String last = "";
    for (String name : whole.split("/", -1)) {
      last = name;
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.removeLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    String joined = String.join("/", names);
    boolean folder = last.equals("..") || last.equals(".");
    return Optional.of(SitePaths.file(folder && !joined.isEmpty() ? joined + "/" : joined));
  }

  private static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  private static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int code = text.charAt(i) == '%' ? WebUrl.hexAt(text, i + 1) : -1;
      if (code >= 0) {
        bytes.write(code);
        i += 3;
      } else {
        int end = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

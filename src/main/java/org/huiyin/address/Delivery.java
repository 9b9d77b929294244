package org.huiyin.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a server delivers the files of a site: the content type of each ending, and how long a copy
 * may be kept. This is the only list of both: {@code serve}, {@code publish}, the file {@code
 * _headers} and the compressed copies use it, and tests compare the samples for web servers with
 * it.
 */
public final class Delivery {
  private static final String UNKNOWN = "application/octet-stream";
  private static final String CHARSET = "; charset=utf-8";

  /**
   * The content type of an ending.
   *
   * @param ending without the dot, in lower case: {@code html}
   * @param type without parameters: {@code text/html}
   * @param text whether such files are texts in UTF-8, which are worth compressing
   */
  public record Kind(String ending, String type, boolean text) {

    /** The value of {@code Content-Type}. */
    public String header() {
      return text ? type + CHARSET : type;
    }
  }

  /**
   * All endings that a site may have, including those of attachments and static files. JSON Lines
   * have no registered type: {@code application/jsonl} is the one that their definition proposes
   * (jsonlines.org).
   */
  public static final List<Kind> KINDS =
      List.of(
          text("html", "text/html"),
          text("css", "text/css"),
          text("js", "text/javascript"),
          text("json", "application/json"),
          text("jsonl", "application/jsonl"),
          text("webmanifest", "application/manifest+json"),
          text("csv", "text/csv"),
          text("txt", "text/plain"),
          text("md", "text/markdown"),
          text("xml", "application/xml"),
          text("svg", "image/svg+xml"),
          binary("png", "image/png"),
          binary("jpg", "image/jpeg"),
          binary("jpeg", "image/jpeg"),
          binary("webp", "image/webp"),
          binary("gif", "image/gif"),
          binary("ico", "image/vnd.microsoft.icon"),
          binary("woff2", "font/woff2"),
          binary("woff", "font/woff"),
          binary("ttf", "font/ttf"),
          binary("otf", "font/otf"),
          binary("pdf", "application/pdf"),
          binary("ofd", "application/ofd"),
          binary("doc", "application/msword"),
          binary("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          binary("xls", "application/vnd.ms-excel"),
          binary("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          binary("zip", "application/zip"),
          binary("gz", "application/gzip"));

  /** The names of assets contain a digest of their content, so a copy is right for ever. */
  public static final String CACHE_OF_ASSETS = "public, max-age=31536000, immutable";

  /** All other files may change with each build; a correction must reach readers soon. */
  public static final String CACHE = "public, max-age=300";

  /** The first line of {@code robots.txt} in a site with drafts, which is for looking only. */
  public static final String DRAFTS = "# With drafts, not for publication.";

  private Delivery() {}

  private static Kind text(String ending, String type) {
    return new Kind(ending, type, true);
  }

  private static Kind binary(String ending, String type) {
    return new Kind(ending, type, false);
  }

  /** The value of {@code Content-Type} for a file. */
  public static String type(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0 && name.startsWith("_")
        ? "text/plain" + CHARSET
        : kind(path).map(Kind::header).orElse(UNKNOWN);
  }

  /** Whether a file is a text, by its ending. */
  public static boolean isText(String path) {
    return kind(path).map(Kind::text).orElse(false);
  }

  private static Optional<Kind> kind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        ? Optional.empty()
        : KINDS.stream().filter(kind -> kind.ending().equals(ending)).findFirst();
  }

  /**
   * The value of {@code Cache-Control} for a file.
   *
   * @param path from the root of the site
   */
  public static String cache(String path) {
    return path.startsWith(SitePaths.ASSETS_FOLDER) ? CACHE_OF_ASSETS : CACHE;
  }

  /** Whether a file is for hosts or for the build, and not for readers. */
  public static boolean isInternal(String path) {
    return path.equals(SitePaths.HEADERS)
        || path.equals(SitePaths.REDIRECTS)
        || path.equals(SitePaths.NO_JEKYLL)
        || path.equals(SitePaths.MANIFEST);
  }
}

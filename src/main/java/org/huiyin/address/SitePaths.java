package org.huiyin.address;

import java.util.List;

/** The paths of the site's own pages and files, besides those of replies. */
public final class SitePaths {
  static final String INDEX = "index.html";

  /** The address of the list of all replies; the lists of some replies and the replies follow. */
  public static final String REPLY_LISTS = "replies/";

  /** The address of the list of all values; the lists of some values follow. */
  public static final String VALUE_LISTS = "data/";

  /** The folder of the search page and its index. */
  public static final String SEARCH_FOLDER = "search/";

  /** The folder of style sheets, scripts and pictures, the same in a theme and in the site. */
  public static final String ASSETS_FOLDER = "assets/";

  private static final String MAP_FOLDER = "map/";

  public static final String HOME = INDEX;
  public static final String REPLIES = REPLY_LISTS + INDEX;
  public static final String DATA = VALUE_LISTS + INDEX;
  public static final String SEARCH = SEARCH_FOLDER + INDEX;
  public static final String MAP = MAP_FOLDER + INDEX;
  public static final String ALL_VALUES_CSV = VALUE_LISTS + "figures.csv";
  public static final String ALL_VALUES_JSON_LINES = VALUE_LISTS + "figures.jsonl";
  public static final String FEED = "feed.xml";
  public static final String CORRECTIONS_FEED = "corrections.xml";
  public static final String WEB_MANIFEST = "site.webmanifest";

  /** The picture that is shown where a page is linked that has none of its own. */
  public static final String CARD = "card.png";

  // Once for all languages.
  public static final String SITEMAP = "sitemap.xml";
  public static final String ROBOTS = "robots.txt";
  public static final String NOT_FOUND = "404.html";
  public static final String REPLY_SCHEMA = "schema/reply.schema.json";

  // By these names, hosts of websites look for what they should do.
  public static final String HEADERS = "_headers";
  public static final String REDIRECTS = "_redirects";
  public static final String NO_JEKYLL = ".nojekyll";

  /** What every language's part of the site has. */
  public static final List<String> OF_EACH_LANGUAGE =
      List.of(
          HOME,
          REPLIES,
          DATA,
          ALL_VALUES_CSV,
          ALL_VALUES_JSON_LINES,
          MAP,
          SEARCH,
          FEED,
          CORRECTIONS_FEED,
          WEB_MANIFEST,
          CARD);

  /** What a site has once. */
  public static final List<String> ONCE =
      List.of(SITEMAP, ROBOTS, NOT_FOUND, REPLY_SCHEMA, HEADERS, NO_JEKYLL);

  /** The folders of a language's part of the site in which the program alone puts files. */
  public static final List<String> FOLDERS =
      List.of(REPLY_LISTS, VALUE_LISTS, SEARCH_FOLDER, MAP_FOLDER, ASSETS_FOLDER);

  private SitePaths() {}

  /**
   * Where a language's part of the site lies, if not at the root.
   *
   * @param key of the language: {@code en}
   */
  public static String languageFolder(String key) {
    return key + "/";
  }

  /** The address of a page of text, such as “about”. */
  public static String textPage(String id) {
    return id + "/";
  }

  /** A part of a sitemap that is too long for one file, counted from 1. */
  public static String sitemapPart(int number) {
    return "sitemap-" + number + ".xml";
  }

  /** Whether it is such a part. */
  public static boolean isSitemapPart(String path) {
    return path.matches("sitemap-[0-9]+\\.xml");
  }

  /** The addresses of a block of pages in the search index. */
  public static String searchPages(String folder, int block) {
    return folder + "pages/" + block + ".txt";
  }

  /** Some of the terms of the search index. */
  public static String searchTerms(String folder, int shards, int shard) {
    return folder + "terms/" + shards + "-" + shard + ".bin";
  }

  /** The output file at an address. */
  public static String file(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
  }

  /** Where an output file is found: a folder's {@code index.html} by the folder's name. */
  public static String address(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return index ? path.substring(0, path.length() - INDEX.length()) : path;
  }
}

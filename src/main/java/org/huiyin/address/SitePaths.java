package org.huiyin.address;

import java.util.List;

/**
 * The paths of the site's pages and files that do not belong to a reply. Paths are within a
 * language's part of the site, except for those of files that exist once.
 */
public final class SitePaths {
  static final String INDEX = "index.html";

  /**
   * The address of the list of all replies. Lists of some replies, and the replies, are below it.
   */
  public static final String REPLY_LISTS = "replies/";

  /** The address of the list of all values. Lists of some values are below it. */
  public static final String VALUE_LISTS = "data/";

  /** The address of the register of commitments. Lists of some commitments are below it. */
  public static final String COMMITMENT_LISTS = "commitments/";

  /** The address of the commitments whose deadline has passed. */
  public static final String OVERDUE_LIST = COMMITMENT_LISTS + "overdue/";

  /** The folder of the search page and its index. */
  public static final String SEARCH_FOLDER = "search/";

  /** The address of the list of years. The summaries of years are below it. */
  public static final String YEAR_LISTS = "summary/";

  /** The folder of style sheets, scripts and pictures, both in a theme and in the site. */
  public static final String ASSETS_FOLDER = "assets/";

  /** The address of the list of corrections, updates and withdrawals. */
  public static final String CHANGE_LISTS = "corrections/";

  private static final String MAP_FOLDER = "map/";

  public static final String HOME = INDEX;
  public static final String REPLIES = REPLY_LISTS + INDEX;
  public static final String DATA = VALUE_LISTS + INDEX;
  public static final String YEARS = YEAR_LISTS + INDEX;
  public static final String SEARCH = SEARCH_FOLDER + INDEX;
  public static final String MAP = MAP_FOLDER + INDEX;
  public static final String ALL_VALUES_CSV = VALUE_LISTS + "figures.csv";
  public static final String ALL_VALUES_JSON_LINES = VALUE_LISTS + "figures.jsonl";
  public static final String COMMITMENTS = COMMITMENT_LISTS + INDEX;
  public static final String OVERDUE = OVERDUE_LIST + INDEX;
  public static final String COMMITMENTS_CSV = COMMITMENT_LISTS + "commitments.csv";
  public static final String COMMITMENTS_JSON_LINES = COMMITMENT_LISTS + "commitments.jsonl";
  public static final String COMMITMENTS_FEED = COMMITMENT_LISTS + "feed.xml";
  public static final String FEED = "feed.xml";
  public static final String CORRECTIONS = CHANGE_LISTS + INDEX;
  public static final String CORRECTIONS_FEED = "corrections.xml";
  public static final String WEB_MANIFEST = "site.webmanifest";

  /** The page that a server sends for an address below which nothing is. */
  public static final String NOT_FOUND = "404.html";

  /** The link preview picture of pages that do not have their own. */
  public static final String CARD = "card.png";

  // Files that exist once for all languages.
  public static final String SITEMAP = "sitemap.xml";
  public static final String ROBOTS = "robots.txt";
  public static final String REPLY_SCHEMA = "schema/reply.schema.json";

  // Configuration files for hosts, which prescribe the names.
  public static final String HEADERS = "_headers";
  public static final String REDIRECTS = "_redirects";
  public static final String NO_JEKYLL = ".nojekyll";

  /** The list of the site's files, which the next build and a publication read. */
  public static final String MANIFEST = ".huiyin-manifest.json";

  /** The files in every language's part of the site. */
  public static final List<String> OF_EACH_LANGUAGE =
      List.of(
          HOME,
          REPLIES,
          DATA,
          ALL_VALUES_CSV,
          ALL_VALUES_JSON_LINES,
          YEARS,
          COMMITMENTS,
          OVERDUE,
          COMMITMENTS_CSV,
          COMMITMENTS_JSON_LINES,
          COMMITMENTS_FEED,
          MAP,
          SEARCH,
          FEED,
          CORRECTIONS,
          CORRECTIONS_FEED,
          WEB_MANIFEST,
          NOT_FOUND,
          CARD);

  /** The files that a site has once. */
  public static final List<String> ONCE =
      List.of(SITEMAP, ROBOTS, REPLY_SCHEMA, HEADERS, NO_JEKYLL);

  /** The folders in a language's part of the site to which only the program writes. */
  public static final List<String> FOLDERS =
      List.of(
          REPLY_LISTS,
          VALUE_LISTS,
          COMMITMENT_LISTS,
          YEAR_LISTS,
          CHANGE_LISTS,
          SEARCH_FOLDER,
          MAP_FOLDER,
          ASSETS_FOLDER);

  private SitePaths() {}

  /**
   * The folder of a language's part of the site, unless it is at the root.
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

  /**
   * A file of the summary of a year.
   *
   * @param name {@code index.html}, {@code summary.csv}
   */
  public static String year(int year, String name) {
    return YEAR_LISTS + year + "/" + name;
  }

  /** The page of the summary of a year. */
  public static String yearPage(int year) {
    return year(year, INDEX);
  }

  /**
   * The address of the bulletin on the progress of commitments in a quarter: {@code
   * commitments/2024-q3/}.
   *
   * @param quarter 1 to 4
   */
  public static String bulletin(int year, int quarter) {
    return COMMITMENT_LISTS + year + "-q" + quarter + "/";
  }

  /**
   * A part of a sitemap that is too long for one file.
   *
   * @param number counted from 1
   */
  public static String sitemapPart(int number) {
    return "sitemap-" + number + ".xml";
  }

  /** Whether a path is that of a part of a sitemap. */
  public static boolean isSitemapPart(String path) {
    return path.matches("sitemap-[0-9]+\\.xml");
  }

  /**
   * A block of page addresses in the search index.
   *
   * @param folder of the index
   * @param block counted from 0
   */
  public static String searchPages(String folder, int block) {
    return folder + "pages/" + block + ".txt";
  }

  /**
   * A file of terms in the search index.
   *
   * @param folder of the index
   * @param shards the number of term files
   * @param shard the number of this file, counted from 0
   */
  public static String searchTerms(String folder, int shards, int shard) {
    return folder + "terms/" + shards + "-" + shard + ".bin";
  }

  /** The path of the output file at an address: {@code replies/index.html} for {@code replies/}. */
  public static String file(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
  }

  /** The address of an output file: {@code replies/} for {@code replies/index.html}. */
  public static String address(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return index ? path.substring(0, path.length() - INDEX.length()) : path;
  }
}

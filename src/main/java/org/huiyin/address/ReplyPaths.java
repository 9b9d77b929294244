package org.huiyin.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths of a reply's page and files. Paths are relative to the folder of the reply, except for
 * {@link #address}.
 */
public final class ReplyPaths {
  /** The folder of the pictures in the text, both in the content and in the site. */
  public static final String IMAGES = "images/";

  /** The folder of the attachments, both in the content and in the site. */
  public static final String ATTACHMENTS = "files/";

  public static final String FIGURES_CSV = "figures.csv";
  public static final String FIGURES_JSON = "figures.json";
  public static final String REPLY_JSON = "reply.json";
  public static final String DATA_PACKAGE = "datapackage.json";

  /** In the pattern of {@code _redirects}: what had data files of each figure until version 0.1. */
  public static final String FORMER_DATA = SitePaths.REPLY_LISTS + ":reply/data/*";

  /** The link preview picture. */
  public static final String CARD = "card.png";

  private static final String CHARTS = "charts/";
  private static final List<String> CHART_ENDINGS = List.of("svg", "png", "csv", "json");

  private ReplyPaths() {}

  /**
   * The address of a reply's page, which is also the folder of its files: {@code
   * replies/js-2021-1002/}.
   *
   * @param reply the id of the reply
   */
  public static String address(String reply) {
    return SitePaths.REPLY_LISTS + reply + "/";
  }

  /**
   * The id of the reply whose page is at a path; empty if it is another path.
   *
   * @param folder of the language: {@code en/}
   * @param path from the root of the site: {@code en/replies/a/index.html}
   */
  public static Optional<String> replyAt(String folder, String path) {
    String start = folder + SitePaths.REPLY_LISTS;
    String end = "/" + SitePaths.INDEX;
    return path.startsWith(start)
            && path.endsWith(end)
            && path.length() > start.length() + end.length()
        ? Optional.of(path.substring(start.length(), path.length() - end.length()))
        : Optional.empty();
  }

  /**
   * A chart or its data: {@code charts/regions.svg}.
   *
   * @param ending {@code svg}, {@code png}, {@code csv} or {@code json}
   */
  public static String chart(String id, String ending) {
    return CHARTS + id + "." + ending;
  }

  /** A picture in the text: {@code images/plan.png}. */
  public static String image(String name) {
    return IMAGES + name;
  }

  /** An attachment: {@code files/stops.pdf}. */
  public static String attachment(String name) {
    return ATTACHMENTS + name;
  }

  /**
   * A part of the text for the search.
   *
   * @param part counted from 0
   */
  public static String searchText(int part) {
    return SitePaths.SEARCH_FOLDER + part + ".txt";
  }

  /**
   * All files of a reply in one language, except its attachments and the parts of its text for the
   * search.
   *
   * @param figures whether it has figures
   * @param charts the ids of the charts
   * @param images the file names of the pictures
   * @param first whether it is the language whose folder also contains the files for all languages
   */
  public static List<String> all(
      boolean figures, List<String> charts, List<String> images, boolean first) {
    List<String> files = new ArrayList<>(List.of(SitePaths.INDEX, DATA_PACKAGE));
    if (first) {
      files.add(REPLY_JSON);
    }
    if (figures) {
      files.add(FIGURES_CSV);
      if (first) {
        files.add(FIGURES_JSON);
      }
    }
    if (!charts.isEmpty()) {
      files.add(CARD);
    }
    charts.forEach(id -> CHART_ENDINGS.forEach(ending -> files.add(chart(id, ending))));
    images.forEach(name -> files.add(image(name)));
    return files;
  }
}

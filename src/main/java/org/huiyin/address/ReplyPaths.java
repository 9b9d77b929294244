package org.huiyin.address;

import java.util.ArrayList;
import java.util.List;

/** The paths of a reply's page and files. Those without the reply's id are below its folder. */
public final class ReplyPaths {
  /** The folder of the pictures that the text shows, the same beside the text and in the site. */
  public static final String IMAGES = "images/";

  public static final String FIGURES_CSV = "figures.csv";
  public static final String FIGURES_JSON = "figures.json";
  public static final String REPLY_JSON = "reply.json";
  public static final String DATA_PACKAGE = "datapackage.json";

  /** The picture that is shown where the reply is linked. */
  public static final String CARD = "card.png";

  private static final String DATA = "data/";
  private static final String CHARTS = "charts/";
  private static final List<String> CHART_ENDINGS = List.of("svg", "png", "csv", "json");

  private ReplyPaths() {}

  /** The address of the page, and the folder of all files: {@code replies/js-2021-1002/}. */
  public static String address(String reply) {
    return SitePaths.REPLY_LISTS + reply + "/";
  }

  /** The values of a figure. */
  public static String figure(String id, String ending) {
    return DATA + id + "." + ending;
  }

  /** A chart as a picture, or what it shows as data. */
  public static String chart(String id, String ending) {
    return CHARTS + id + "." + ending;
  }

  public static String image(String name) {
    return IMAGES + name;
  }

  /** A part of the text, for the search; counted from 0. */
  public static String searchText(int part) {
    return SitePaths.SEARCH_FOLDER + part + ".txt";
  }

  /**
   * All files of a reply in one language but for the parts of its text for the search.
   *
   * @param first whether it is the language in which what holds all languages is kept
   */
  public static List<String> all(
      List<String> figures, List<String> charts, List<String> images, boolean first) {
    List<String> files = new ArrayList<>(List.of(SitePaths.INDEX, DATA_PACKAGE));
    if (first) {
      files.add(REPLY_JSON);
    }
    List<String> dataEndings = first ? List.of("csv", "json") : List.of("csv");
    for (String ending : dataEndings) {
      if (!figures.isEmpty()) {
        files.add(ending.equals("csv") ? FIGURES_CSV : FIGURES_JSON);
      }
      figures.forEach(id -> files.add(figure(id, ending)));
    }
    if (!charts.isEmpty()) {
      files.add(CARD);
    }
    charts.forEach(id -> CHART_ENDINGS.forEach(ending -> files.add(chart(id, ending))));
    images.forEach(name -> files.add(image(name)));
    return files;
  }
}

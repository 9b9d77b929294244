package org.huiyin.address;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of places in pages, to which links lead behind a {@code #}.
 *
 * <p>Ids that only templates use are named here too, so that no heading of an author takes them.
 */
public final class Anchors {
  // The parts of a reply's page.
  public static final String KEY_FIGURES = "part-key";
  public static final String CHARTS = "part-charts";
  public static final String CONTENTS = "part-toc";
  public static final String FIGURES = "part-figures";
  public static final String CLAIMS = "part-claims";
  public static final String COMMITMENTS = "part-commitments";
  public static final String CONTEXT = "part-context";
  public static final String REVISIONS = "part-revisions";
  public static final String FACTS = "part-facts";

  /** What every page has for links to lead to. */
  public static final Set<String> OF_EVERY_PAGE = Set.of("page-main", "search-box", "told");

  /** What every reply's page has besides. */
  public static final Set<String> OF_EVERY_REPLY = Set.of(CONTENTS, FIGURES, FACTS);

  /** What only templates name, in the pages that show a text of an author. */
  private static final Set<String> OF_TEMPLATES =
      Set.of(
          "search-box",
          "crumbs-label",
          "page-main",
          "told",
          "display-panel",
          "display-theme",
          "display-size",
          "tools-size",
          "preview-form",
          "citation-reply",
          KEY_FIGURES,
          CHARTS,
          CONTENTS,
          FIGURES,
          CLAIMS,
          COMMITMENTS,
          CONTEXT,
          REVISIONS,
          FACTS);

  /** Families of ids, one for each kind of thing that a page shows. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "(m|revision)-[0-9]+|(fig|figure|claim|commitment|chart|part-document)-.*"
              // Title, description and pattern of a chart's wide and narrow drawing.
              + "|.+-[wn]-(t|d|hatch)");

  private Anchors() {}

  /** A figure in the table of all. */
  public static String figure(String id) {
    return "fig-" + id;
  }

  /** A value in the table of all. */
  public static String observation(String figure, String observation) {
    return figure(figure) + "--" + observation;
  }

  public static String claim(String id) {
    return "claim-" + id;
  }

  public static String commitment(String id) {
    return "commitment-" + id;
  }

  public static String chart(String id) {
    return "chart-" + id;
  }

  /** The drawing of a chart, so that it can be shown small elsewhere in the page. */
  public static String drawing(String chart) {
    return chart(chart) + "--drawing";
  }

  /** A reference in the text, counted from 1. */
  public static String mention(int number) {
    return "m-" + number;
  }

  /** A change since publication, counted from 1. */
  public static String revision(int number) {
    return "revision-" + number;
  }

  /** What is taken from another document. */
  public static String document(String id) {
    return "part-document-" + id;
  }

  /** The lists of one property, in a page that shows several. */
  public static String lists(String property) {
    return "part-" + property;
  }

  /** Whether browsers go to the beginning of the page, if nothing in it has the id. */
  public static boolean isTop(String id) {
    return id.isEmpty() || id.equalsIgnoreCase("top");
  }

  /** Whether a page may use the id for something of its own. */
  public static boolean isReserved(String id) {
    return OF_TEMPLATES.contains(id) || GENERATED.matcher(id).matches();
  }
}

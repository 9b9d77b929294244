package org.huiyin.address;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of elements in pages, which are the fragments of links.
 *
 * <p>Ids that only templates use are listed here too, so that no heading in an author's text gets
 * the same id.
 */
public final class Anchors {
  // Sections of a reply's page.
  public static final String KEY_FIGURES = "part-key";
  public static final String CHARTS = "part-charts";
  public static final String CONTENTS = "part-toc";
  public static final String FIGURES = "part-figures";
  public static final String PLANS = "part-plans";
  public static final String ASKS = "part-asks";
  public static final String CLAIMS = "part-claims";
  public static final String COMMITMENTS = "part-commitments";
  public static final String CONTEXT = "part-context";
  public static final String ATTACHMENTS = "part-attachments";
  public static final String REVISIONS = "part-revisions";
  public static final String FACTS = "part-facts";

  /** The text of a reply or page. */
  public static final String TEXT = "text";

  /** Ids that exist in every page and that authors' links may use. */
  public static final Set<String> OF_EVERY_PAGE = Set.of("page-main", "search-box", "told");

  /** Further ids that exist in every page of a reply. */
  public static final Set<String> OF_EVERY_REPLY = Set.of(CONTENTS, FIGURES, FACTS);

  /** Ids that templates use in pages with an author's text. */
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
          TEXT,
          KEY_FIGURES,
          CHARTS,
          CONTENTS,
          FIGURES,
          PLANS,
          ASKS,
          CLAIMS,
          COMMITMENTS,
          CONTEXT,
          ATTACHMENTS,
          REVISIONS,
          FACTS);

  /** Matches ids that are generated for the parts of a page. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "(m|revision|note)-[0-9]+|note-ref-[0-9]+-[0-9]+|(fig|figure|claim|commitment|chart|part-document)-.*"
              // Title, description and pattern of a chart's wide and narrow drawing.
              + "|.+-[wn]-(t|d|hatch)");

  private Anchors() {}

  /** The row group of a figure in the table of figures: {@code fig-workshops}. */
  public static String figure(String id) {
    return "fig-" + id;
  }

  /** The row of an observation in the table of figures: {@code fig-workshops--north}. */
  public static String observation(String figure, String observation) {
    return figure(figure) + "--" + observation;
  }

  /** A claim: {@code claim-share}. */
  public static String claim(String id) {
    return "claim-" + id;
  }

  /** A commitment: {@code commitment-training}. */
  public static String commitment(String id) {
    return "commitment-" + id;
  }

  /**
   * A report on the progress of a commitment.
   *
   * @param number counted from 1, from the oldest
   */
  public static String update(String commitment, int number) {
    return commitment(commitment) + "--" + number;
  }

  /** A chart: {@code chart-regions}. */
  public static String chart(String id) {
    return "chart-" + id;
  }

  /**
   * A table of a figure in the text.
   *
   * @param number which table of this figure it is, counted from 1
   */
  public static String table(String figure, int number) {
    return "figure-" + figure + (number == 1 ? "" : "--" + number);
  }

  /** The drawing of a chart, to which other parts of the page refer. */
  public static String drawing(String chart) {
    return chart(chart) + "--drawing";
  }

  /**
   * A reference to a figure, claim or commitment in the text.
   *
   * @param number counted from 1
   */
  public static String mention(int number) {
    return "m-" + number;
  }

  /** A footnote, counted from 1. */
  public static String note(int number) {
    return "note-" + number;
  }

  /** A reference to a footnote; both are counted from 1. */
  public static String noteReference(int note, int number) {
    return "note-ref-" + note + "-" + number;
  }

  /**
   * A change since publication.
   *
   * @param number counted from 1
   */
  public static String revision(int number) {
    return "revision-" + number;
  }

  /** The section with the figures of another document. */
  public static String document(String id) {
    return "part-document-" + id;
  }

  /** The section with the lists of one facet. */
  public static String lists(String property) {
    return "part-" + property;
  }

  /** Whether browsers scroll to the top of the page if no element has the id. */
  public static boolean isTop(String id) {
    return id.isEmpty() || id.equalsIgnoreCase("top");
  }

  /** Whether the program or the templates use the id, so that a heading cannot have it. */
  public static boolean isReserved(String id) {
    return OF_TEMPLATES.contains(id) || GENERATED.matcher(id).matches();
  }
}

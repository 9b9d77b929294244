package org.huiyin.model.artefact;

import java.util.List;
import java.util.Optional;

/**
 * The first chart of the page of a reply, in one language, for the page that shows the newest
 * reply.
 *
 * @param anchor the id of its element in the page of the reply
 * @param wide inline SVG, as in {@link Drawing}
 * @param narrow likewise
 * @param sources without duplicates
 */
public record LeadChart(
    String anchor,
    String title,
    Optional<String> subtitle,
    Optional<String> note,
    String wide,
    String narrow,
    List<Source> sources) {

  public LeadChart {
    sources = List.copyOf(sources);
  }

  /**
   * Where values of the chart come from.
   *
   * @param text the heading of a passage of the reply, or the citation of another document
   * @param href the fragment of the passage, or the URL of the document if it has one
   * @param elsewhere whether it is another document
   * @param caution what readers must know before they compare its values with those of the reply
   */
  public record Source(
      String text, Optional<String> href, boolean elsewhere, Optional<String> caution) {}
}

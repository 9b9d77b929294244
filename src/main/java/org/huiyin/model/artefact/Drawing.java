package org.huiyin.model.artefact;

import java.util.List;
import org.huiyin.model.Chart;
import org.huiyin.model.ObservationRef;

/**
 * A finished chart.
 *
 * @param wide inline SVG, 672 units wide, for columns of at least 624 px
 * @param narrow inline SVG, 300 units wide, for phones; its ids differ from those of {@code wide}
 * @param standalone a complete SVG document with its style, for download
 * @param description the text alternative
 * @param rows the drawn values in the order of drawing, for table, CSV and JSON
 * @param events the drawn dates of commitments; only timelines have events, and they have no rows
 * @param whole a PNG of the complete chart with title, notes and sources, 1536 pixels wide, for
 *     download and feeds
 * @param card a PNG for the preview image ({@code og:image}), 1200 × 630 pixels, with title and
 *     source
 */
public record Drawing(
    Chart chart,
    String wide,
    String narrow,
    String standalone,
    String description,
    List<Row> rows,
    List<Event> events,
    OutputFile.Content whole,
    OutputFile.Content card) {

  public Drawing {
    rows = List.copyOf(rows);
    events = List.copyOf(events);
  }

  /**
   * A drawn value.
   *
   * @param group the label of its group; empty if the chart has no groups
   * @param label its label in the chart
   * @param observation the observation
   * @param shown the value as formatted in the chart: {@code 168 个}, {@code 原文未给出}
   */
  public record Row(String group, String label, ObservationRef observation, String shown) {}

  /**
   * A drawn date of a commitment.
   *
   * @param commitment the id of the commitment
   * @param label its label in the chart
   * @param when {@code 2022年3月1日}, {@code 2025年}; empty if there is no date
   * @param what {@code 推进中}, {@code 时限}, {@code 未注明时限}
   */
  public record Event(String commitment, String label, String when, String what) {}
}

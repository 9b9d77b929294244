package org.huiyin.model;

import java.util.List;

/**
 * A finished chart.
 *
 * @param chart the chart that was drawn
 * @param wide inline SVG markup, 672 units wide, for columns of at least 624 px
 * @param narrow the same, 300 units wide, for phones; its ids differ from those of {@code wide}
 * @param standalone a whole SVG document with its own style, for download
 * @param description the text alternative
 * @param rows what is drawn, mark by mark, in the order of drawing: what the table, the CSV and the
 *     JSON show
 * @param events what is drawn of commitments; only timelines have it, and they have no rows
 * @param pixels draws it as PNG when it is asked to, each time anew: a build keeps no more pictures
 *     than it writes
 */
public record Drawing(
    Chart chart,
    String wide,
    String narrow,
    String standalone,
    String description,
    List<Row> rows,
    List<Event> events,
    Pixels pixels) {

  public Drawing {
    rows = List.copyOf(rows);
    events = List.copyOf(events);
  }

  /** For download and feeds: the whole chart with title, notes and sources, 1536 pixels wide. */
  public byte[] png() {
    return pixels.png(Pixels.Shape.WHOLE);
  }

  /** For previews of links ({@code og:image}): 1200 × 630 pixels with title and source. */
  public byte[] card() {
    return pixels.png(Pixels.Shape.CARD);
  }

  /** Draws PNGs; the same bytes at every call. */
  public interface Pixels {
    byte[] png(Shape shape);

    /** What a picture is for. */
    enum Shape {
      WHOLE,
      CARD
    }
  }

  /**
   * One mark of a chart.
   *
   * @param group the heading under which it is drawn; empty where the chart has no groups
   * @param label as drawn
   * @param observation which value it shows
   * @param shown the value as drawn: {@code 168 个}, {@code 原文未给出}
   */
  public record Row(String group, String label, ObservationRef observation, String shown) {}

  /**
   * A date of a commitment.
   *
   * @param commitment its id
   * @param label the commitment as drawn
   * @param when {@code 2022年3月1日}, {@code 2025年}; empty where there is no date
   * @param what {@code 推进中}, {@code 时限}, {@code 未注明时限}
   */
  public record Event(String commitment, String label, String when, String what) {}
}

package org.huiyin.model;

import java.util.List;

/**
 * A finished chart.
 *
 * @param chart the chart that was drawn
 * @param wide inline SVG markup, 720 units wide, for columns of at least 560 px
 * @param narrow the same, 340 units wide, for phones; its ids differ from those of {@code wide}
 * @param standalone a whole SVG document with its own style, for download
 * @param description the text alternative
 * @param rows what is drawn, mark by mark, in the order of drawing: what the table, the CSV and the JSON show
 */
public record Drawing(
    Chart chart, String wide, String narrow, String standalone, String description, List<Row> rows) {

  public Drawing {
    rows = List.copyOf(rows);
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
}

package org.huiyin.draw.series;

import java.util.List;
import org.huiyin.draw.data.DataPoint;

/**
 * A text at one end of a line of a slope chart.
 *
 * @param lines of the name; empty if there is none
 * @param at the y coordinate of its point
 */
record SlopeLabel(List<String> lines, DataPoint point, double at) {
  SlopeLabel {
    lines = List.copyOf(lines);
  }

  /**
   * Where texts stand: left of their point, right of it, or there with the name below the value.
   */
  enum Place {
    LEFT,
    RIGHT,
    BELOW
  }

  double height(Place place, double lineHeight) {
    return place == Place.BELOW
        ? (1 + lines.size()) * lineHeight + 2
        : Math.max(1, lines.size()) * lineHeight;
  }

  /**
   * Returns the upper ends of texts, each as near to its point as the others allow.
   *
   * @param sorted from the highest point to the lowest
   * @param top the y coordinate of the upper end of the upright line
   */
  static double[] tops(
      List<SlopeLabel> sorted, Place place, double lineHeight, double top, double bottom) {
    double[] tops = new double[sorted.size()];
    double free = top - lineHeight / 2;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(free, sorted.get(i).at - lineHeight / 2);
      free = tops[i] + sorted.get(i).height(place, lineHeight);
    }
    double latest = bottom + lineHeight / 2;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], latest - sorted.get(i).height(place, lineHeight));
      latest = tops[i];
    }
    double over = tops.length == 0 ? 0 : top - lineHeight / 2 - tops[0];
    for (int i = 0; over > 0 && i < tops.length; i++) {
      tops[i] += over;
    }
    return tops;
  }
}

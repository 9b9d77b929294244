package org.huiyin.draw.canvas;

/**
 * The two widths in which every chart is drawn, with their font sizes. The unit is one CSS pixel if
 * the chart is not scaled; font sizes are units per em.
 */
public enum ChartSize {
  /** For columns of at least 624 px, the width inside a box on A4. 13 units are then 12 px. */
  WIDE("w", 672, 14, 13, 32),
  /** For phones. On a page of 320 px, 280 px remain for the chart; 13 units are then 12 px. */
  NARROW("n", 300, 14, 13, 26);

  private final String suffix;
  private final int width;
  private final int text;
  private final int small;
  private final int big;

  ChartSize(String suffix, int width, int text, int small, int big) {
    this.suffix = suffix;
    this.width = width;
    this.text = text;
    this.small = small;
    this.big = big;
  }

  /** Returns {@code w} or {@code n}, the suffix of the ids in the drawing. */
  public String suffix() {
    return suffix;
  }

  public int width() {
    return width;
  }

  /** Font size of labels and values. */
  public int text() {
    return text;
  }

  /**
   * Font size of counts, periods and notes. It is the smallest size in a chart; it is never
   * displayed below 12 px.
   */
  public int small() {
    return small;
  }

  /** Font size of the number on a card. */
  public int big() {
    return big;
  }

  /** Returns the first argument for {@link #WIDE}, the second for {@link #NARROW}. */
  public <T> T choose(T wide, T narrow) {
    return this == WIDE ? wide : narrow;
  }
}

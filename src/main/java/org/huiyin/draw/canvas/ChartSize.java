package org.huiyin.draw.canvas;

/**
 * The two widths in which every chart is drawn. Sizes are units of the chart: pixels, where it is
 * not scaled.
 */
public enum ChartSize {
  /** For columns of at least 624 px, such as A4 leaves within a box: 13 units are 12 px there. */
  WIDE("w", 672, 14, 13, 32),
  /** For phones: 13 units are 12 px where a page of 320 px leaves it 280. */
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

  /** Ends the id of a drawing: {@code w} or {@code n}. */
  public String suffix() {
    return suffix;
  }

  public int width() {
    return width;
  }

  /** Size of labels and values. */
  public int text() {
    return text;
  }

  /** Size of counts, periods and notes: the smallest size there is, never under 12. */
  public int small() {
    return small;
  }

  /** Size of a number that stands for itself. */
  public int big() {
    return big;
  }

  /** The one or the other. */
  public <T> T choose(T wide, T narrow) {
    return this == WIDE ? wide : narrow;
  }
}

package org.huiyin.draw.canvas;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.List;

/**
 * What a mark is, in place of its colour: the style sheet {@code charts.css} gives each class its
 * colour, so that dark pages, print and forced colours need no other drawing. JFreeChart hands an
 * ink through like any paint.
 */
public enum SeriesStyle implements Paint {
  /** LocalizedText and numbers. */
  TEXT("c-text"),
  /** LocalizedText of less weight: counts, periods, notes. */
  MUTED("c-muted"),
  /** A bar that shows a stated value. */
  ACCENT("c-accent"),
  /** A bar that shows a derived value. */
  DERIVED("c-derived"),
  /** What is left of a whole. */
  REST("c-rest"),
  /** The line from which bars start. */
  BASE("c-base"),
  /** The line above a card. */
  RULE("c-rule"),
  /** The line of a threshold. */
  THRESHOLD("c-threshold"),
  /** The slot of a value that is not given. */
  SLOT("c-slot"),
  /** LocalizedText on such a slot. */
  ON_SLOT("c-on-slot"),
  /** LocalizedText beside a line. */
  ON_LINE("c-on-line"),
  /** A tile that is the darker, the larger its value. */
  TILE("c-tile"),
  /** The line between tiles of different regions. */
  BORDER("c-border"),
  /** A line behind the marks, by which values are read. */
  GRID("c-grid"),
  /** The line between the two values of a row. */
  SPAN("c-span"),
  /** Marks of the first to the fourth series. */
  SERIES_1("c-s1"),
  SERIES_2("c-s2"),
  SERIES_3("c-s3"),
  SERIES_4("c-s4"),
  /** The same for derived values: hollow. */
  HOLLOW_1("c-h1"),
  HOLLOW_2("c-h2"),
  HOLLOW_3("c-h3"),
  HOLLOW_4("c-h4"),
  /** Lines of the first to the fourth series. */
  LINE_1("c-l1"),
  LINE_2("c-l2"),
  LINE_3("c-l3"),
  LINE_4("c-l4"),
  /** The ground of a chart that stands alone. */
  GROUND("c-ground");

  /** A paint that the canvas does not draw, for slots of JFreeChart that cannot be left empty. */
  static final Color NONE = new Color(0, 0, 0, 0);

  /** More cannot be told apart. */
  public static final int MOST_SERIES = 4;

  private static final List<SeriesStyle> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4);
  private static final List<SeriesStyle> HOLLOW = List.of(HOLLOW_1, HOLLOW_2, HOLLOW_3, HOLLOW_4);
  private static final List<SeriesStyle> LINES = List.of(LINE_1, LINE_2, LINE_3, LINE_4);

  private final String cssClass;

  SeriesStyle(String cssClass) {
    this.cssClass = cssClass;
  }

  /**
   * @param series from 0
   */
  public static SeriesStyle ofSeries(int series, boolean derived) {
    return (derived ? HOLLOW : SERIES).get(series);
  }

  /**
   * @param series from 0
   */
  public static SeriesStyle ofLine(int series) {
    return LINES.get(series);
  }

  public String cssClass() {
    return cssClass;
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    throw new UnsupportedOperationException(this + " has a class, not a colour");
  }

  @Override
  public int getTransparency() {
    return OPAQUE;
  }
}

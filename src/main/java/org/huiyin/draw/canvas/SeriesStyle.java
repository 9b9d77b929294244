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
 * The role of a shape or text in a chart, used as the AWT paint. The style sheet {@code charts.css}
 * assigns a colour to the CSS class of each role, so one drawing serves dark mode, print and forced
 * colours. JFreeChart passes a style through like any other paint.
 */
public enum SeriesStyle implements Paint {
  /** Text and numbers. */
  TEXT("c-text"),
  /** Less prominent text: counts, periods, notes. */
  MUTED("c-muted"),
  /** A bar of a stated value. */
  ACCENT("c-accent"),
  /** A bar of a derived value. */
  DERIVED("c-derived"),
  /** The rest of a whole, beside its parts. */
  REST("c-rest"),
  /** The zero line of bars. */
  BASE("c-base"),
  /** The zero line between negative and positive values. */
  ZERO("c-zero"),
  /** The line above a card. */
  RULE("c-rule"),
  /** The line of a threshold. */
  THRESHOLD("c-threshold"),
  /** The placeholder of a value that is not given. */
  SLOT("c-slot"),
  /** Text on such a placeholder. */
  ON_SLOT("c-on-slot"),
  /** Text beside a line. */
  ON_LINE("c-on-line"),
  /** Steps of one hue, from the weakest to the strongest: tiles, and parts of a whole. */
  TILE_1("c-t1"),
  TILE_2("c-t2"),
  TILE_3("c-t3"),
  TILE_4("c-t4"),
  TILE_5("c-t5"),
  /** The same steps without their hue, for parts that stand back. */
  BACK_1("c-q1"),
  BACK_2("c-q2"),
  BACK_3("c-q3"),
  BACK_4("c-q4"),
  /** The same for values below zero. */
  UNDER_1("c-u1"),
  UNDER_2("c-u2"),
  UNDER_3("c-u3"),
  /** Text on the strongest steps. */
  ON_DEEP("c-on-deep"),
  /** A bar or point that is not the one the chart speaks of. */
  QUIET("c-quiet"),
  /** The line of such a series. */
  LINE_QUIET("c-line-quiet"),
  /** The line of an average, a target or a day. */
  REFERENCE("c-reference"),
  /** The line from one value to a later one that is larger, or smaller. */
  RISE("c-rise"),
  FALL("c-fall"),
  /** The mark at the foot of such a tile. */
  BELOW("c-below"),
  /** The line between tiles of different regions. */
  BORDER("c-border"),
  /** A grid line. */
  GRID("c-grid"),
  /** The line between the two values of a row. */
  SPAN("c-span"),
  /** Points and bars of the first to the fourth series. */
  SERIES_1("c-s1"),
  SERIES_2("c-s2"),
  SERIES_3("c-s3"),
  SERIES_4("c-s4"),
  /** Points and bars of derived values, drawn hollow. */
  HOLLOW_1("c-h1"),
  HOLLOW_2("c-h2"),
  HOLLOW_3("c-h3"),
  HOLLOW_4("c-h4"),
  /** Lines of the first to the fourth series. */
  LINE_1("c-l1"),
  LINE_2("c-l2"),
  LINE_3("c-l3"),
  LINE_4("c-l4"),
  /** The hatched range of a value that is not exact, in the colour of its bar or tile. */
  OPEN("c-open"),
  OPEN_BELOW("c-open-below"),
  OPEN_1("c-o1"),
  OPEN_2("c-o2"),
  OPEN_3("c-o3"),
  OPEN_4("c-o4"),
  /** The line across the range of a value that is not exact, and its arrow. */
  WHISKER("c-whisker"),
  ARROW("c-arrow"),
  /** The background of a standalone document. */
  GROUND("c-ground");

  /** An invisible paint, for JFreeChart properties that must not be null. */
  static final Color NONE = new Color(0, 0, 0, 0);

  /** The largest number of series; more colours could not be distinguished by all readers. */
  public static final int MOST_SERIES = 4;

  private static final List<SeriesStyle> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4);
  private static final List<SeriesStyle> HOLLOW = List.of(HOLLOW_1, HOLLOW_2, HOLLOW_3, HOLLOW_4);
  private static final List<SeriesStyle> STEPS = List.of(TILE_1, TILE_2, TILE_3, TILE_4, TILE_5);
  private static final List<SeriesStyle> BACK = List.of(BACK_1, BACK_1, BACK_2, BACK_3, BACK_4);
  private static final List<SeriesStyle> BELOW_ZERO = List.of(UNDER_1, UNDER_2, UNDER_3);
  private static final List<SeriesStyle> LINES = List.of(LINE_1, LINE_2, LINE_3, LINE_4);

  private final String cssClass;

  SeriesStyle(String cssClass) {
    this.cssClass = cssClass;
  }

  /**
   * Returns the style of a bar or point.
   *
   * @param series index from 0
   * @param derived whether the value is derived
   */
  public static SeriesStyle ofSeries(int series, boolean derived) {
    return (derived ? HOLLOW : SERIES).get(series);
  }

  /**
   * Returns the style of a line.
   *
   * @param series index from 0
   */
  public static SeriesStyle ofLine(int series) {
    return LINES.get(series);
  }

  /** The number of steps of one hue. */
  public static final int MOST_STEPS = 5;

  /** The number of steps on each side of zero. */
  public static final int MOST_STEPS_BELOW = 3;

  /**
   * Returns a step of one hue.
   *
   * @param step index from 0, the weakest
   */
  public static SeriesStyle ofStep(int step) {
    return STEPS.get(step);
  }

  /** Returns the step without its hue; the two weakest are alike. */
  public static SeriesStyle ofStepBack(int step) {
    return BACK.get(step);
  }

  /**
   * Returns a step for values below zero, as strong as the step {@code 2 * step} above it.
   *
   * @param step index from 0, the weakest
   */
  public static SeriesStyle ofStepBelow(int step) {
    return BELOW_ZERO.get(step);
  }

  /** Returns the style of a text on an area of this style. */
  public SeriesStyle textOn() {
    return switch (this) {
      case TILE_4, TILE_5, UNDER_3, ACCENT, SERIES_1 -> ON_DEEP;
      default -> TEXT;
    };
  }

  /** Returns the style of a bar or point of a stated value in the colour of this one. */
  public SeriesStyle filled() {
    return switch (this) {
      case DERIVED -> ACCENT;
      case HOLLOW_1 -> SERIES_1;
      case HOLLOW_2 -> SERIES_2;
      case HOLLOW_3 -> SERIES_3;
      case HOLLOW_4 -> SERIES_4;
      default -> this;
    };
  }

  /** Returns the hatched style in the colour of a bar or tile. */
  public SeriesStyle open() {
    return switch (this) {
      case SERIES_1, HOLLOW_1 -> OPEN_1;
      case SERIES_2, HOLLOW_2 -> OPEN_2;
      case SERIES_3, HOLLOW_3 -> OPEN_3;
      case SERIES_4, HOLLOW_4 -> OPEN_4;
      case UNDER_1, UNDER_2, UNDER_3, BELOW -> OPEN_BELOW;
      default -> OPEN;
    };
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

package org.huiyin.draw.canvas;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * The drawing surface of all pictures: a {@code Graphics2D} with additional operations for groups,
 * anchored text, tiles and placeholders of values that are not given.
 *
 * <p>All coordinates are units of the chart. The paint is always a {@link SeriesStyle}, the font
 * always a {@link TableFont}.
 */
public abstract class Canvas extends PlainGraphics {
  /**
   * Text is wrapped at this fraction of the available width, because the reader's font may be wider
   * than the measured one.
   */
  private static final double SLACK = 0.97;

  private Align align = Align.START;

  /**
   * The anchor of a text: the point that stays fixed if the reader's font is wider or narrower than
   * the measured one.
   */
  public enum Align {
    START,
    MIDDLE,
    END
  }

  /**
   * Opens a group that contains everything drawn for one value.
   *
   * @param cssClass one or more CSS classes, separated by spaces
   * @param title the tooltip of the group
   */
  public abstract void group(String cssClass, String title);

  public abstract void endGroup();

  /**
   * Draws the placeholder of a value that is not given: a hatched area, distinct from a bar and
   * from empty space.
   */
  public abstract void slot(Rectangle2D area);

  /**
   * Draws a hatched area with an outline: the range of a value that is not exact. The lines slope
   * the other way than those of a placeholder.
   *
   * @param style one of the {@code OPEN} styles
   */
  public abstract void hatched(Rectangle2D area, SeriesStyle style);

  /**
   * Writes one line of text with two styles. The second part follows the first directly, whatever
   * the width of the reader's font.
   *
   * @param x left end of the line
   * @param base y coordinate of the baseline
   */
  public abstract void write(
      String first,
      TableFont font,
      String second,
      TableFont secondFont,
      SeriesStyle secondStyle,
      double x,
      double base);

  /**
   * Sets the anchor of the following texts. Callers of {@code drawString} still pass the left end,
   * as JFreeChart does; the canvas computes the anchor from the width of the text.
   */
  public final void align(Align align) {
    this.align = align;
  }

  public final Align align() {
    return align;
  }

  /**
   * Writes one line of text.
   *
   * @param x left end of the line
   * @param base y coordinate of the baseline
   */
  public final void write(String text, TableFont font, SeriesStyle style, double x, double base) {
    setFont(font);
    setPaint(style);
    drawString(text, (float) x, (float) base);
  }

  /**
   * Writes one line of text at an anchor.
   *
   * @param end which point of the text is at {@code x}
   * @param base y coordinate of the baseline
   */
  public final void write(
      String text, TableFont font, SeriesStyle style, Align end, double x, double base) {
    double width = font.width(text);
    Align before = align;
    align(end);
    write(
        text,
        font,
        style,
        end == Align.END ? x - width : end == Align.MIDDLE ? x - width / 2 : x,
        base);
    align(before);
  }

  /**
   * Writes a text, wrapped to a width.
   *
   * @return the y coordinate below the last line
   */
  public final double writeLines(
      String text, TableFont font, SeriesStyle style, double x, double width, double top) {
    double y = top;
    for (String line : Wrap.lines(text, font, width * SLACK)) {
      write(line, font, style, x, y + font.ascent());
      y += Math.ceil(font.lineHeight());
    }
    return y;
  }

  /** Returns the height of the lines that {@link #writeLines} would write. */
  public static double linesHeight(String text, TableFont font, double width) {
    return Wrap.lines(text, font, width * SLACK).size() * Math.ceil(font.lineHeight());
  }

  /** Writes a text on a hatched placeholder that is as wide as the text. */
  public final void slot(String words, TableFont font, double x, double top, double height) {
    slot(new Rectangle2D.Double(x, top, slotWidth(words, font), height));
    write(words, font, SeriesStyle.ON_SLOT, x + SLOT_INSET, top + height / 2 + font.middleToBase());
  }

  public static double slotWidth(String words, TableFont font) {
    return Math.ceil(font.width(words)) + 2 * SLOT_INSET;
  }

  private static final double SLOT_INSET = 6;

  final boolean isInvisible() {
    return getPaint() instanceof Color color && color.getAlpha() == 0;
  }

  /**
   * Returns the current paint.
   *
   * @throws IllegalStateException if the paint is a plain colour: a JFreeChart default was not
   *     replaced by a {@code SeriesStyle}
   */
  final SeriesStyle style() {
    if (getPaint() instanceof SeriesStyle style) {
      return style;
    }
    throw new IllegalStateException("a colour instead of a SeriesStyle: " + getPaint());
  }
}

package org.huiyin.draw.canvas;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * A {@code Graphics2D} on which pictures draw, with what {@code Graphics2D} cannot say said beside
 * it: which marks belong to one value, which end of a text stays where it is, what is not given.
 */
public abstract class Canvas extends PlainGraphics {
  /** What a reader's font may be wider than ours. */
  private static final double SLACK = 0.97;

  private Align align = Align.START;

  /**
   * Which end of a text stays where it is when the reader's font is wider or narrower than ours.
   */
  public enum Align {
    START,
    MIDDLE,
    END
  }

  /**
   * Opens a group of marks that belong to one value.
   *
   * @param cssClass one or more classes
   * @param title shown when the pointer rests on it
   */
  public abstract void group(String cssClass, String title);

  public abstract void endGroup();

  /** The place of a value that is not given: hatched, so that it is neither a bar nor empty. */
  public abstract void slot(Rectangle2D area);

  /**
   * An area that is the darker, the larger its value.
   *
   * @param strength from 0 to 1, of the accent over the ground
   */
  public abstract void tile(Rectangle2D area, double strength);

  /**
   * A line of text that begins in one style and ends in another, whatever the width of the reader's
   * font.
   */
  public abstract void write(
      String first,
      TableFont font,
      String second,
      TableFont secondFont,
      SeriesStyle secondInk,
      double x,
      double base);

  /**
   * Which end of the following texts is fixed. Callers of {@code drawString} still give the left
   * end, as always: JFreeChart computes it from the width, and the anchor takes it back.
   */
  public final void align(Align align) {
    this.align = align;
  }

  public final Align align() {
    return align;
  }

  /** A line of text from its left end. */
  public final void write(String text, TableFont font, SeriesStyle ink, double x, double base) {
    setFont(font);
    setPaint(ink);
    drawString(text, (float) x, (float) base);
  }

  /** A line of text whose named end stands at {@code x}. */
  public final void write(
      String text, TableFont font, SeriesStyle ink, Align end, double x, double base) {
    double width = font.width(text);
    Align before = align;
    align(end);
    write(
        text,
        font,
        ink,
        end == Align.END ? x - width : end == Align.MIDDLE ? x - width / 2 : x,
        base);
    align(before);
  }

  /**
   * LocalizedText in lines.
   *
   * @return the place below them
   */
  public final double writeLines(
      String text, TableFont font, SeriesStyle ink, double x, double width, double top) {
    double y = top;
    for (String line : Wrap.lines(text, font, width * SLACK)) {
      write(line, font, ink, x, y + font.ascent());
      y += Math.ceil(font.lineHeight());
    }
    return y;
  }

  /** The height that words take in such lines. */
  public static double linesHeight(String text, TableFont font, double width) {
    return Wrap.lines(text, font, width * SLACK).size() * Math.ceil(font.lineHeight());
  }

  /** LocalizedText on hatched ground, which is as wide as they are. */
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
   * @throws IllegalStateException if a colour was set: a slot was forgotten in the chart's set-up
   */
  final SeriesStyle ink() {
    if (getPaint() instanceof SeriesStyle ink) {
      return ink;
    }
    throw new IllegalStateException("a colour instead of an ink: " + getPaint());
  }
}

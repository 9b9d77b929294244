package org.huiyin.draw.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.Outlines;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.WidthTable;

/**
 * The canvas that paints pixels for a PNG, each {@link SeriesStyle} in its colour on a light page.
 *
 * <p>Java's rasteriser only gets areas with straight edges. Its results for curves and line joins
 * differ between Java releases in single pixels.
 */
final class PixelCanvas extends MovableCanvas {
  private static final Palette PALETTE = Palette.light();
  private static final double HAIR = 1;
  private static final double THICK = 2;
  private static final double LINE = 2.5;
  private static final double HALO = 4;
  private static final BasicStroke HATCH = new BasicStroke(1);
  private static final BasicStroke DASHES =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);

  private static final BasicStroke LONG_DASHES =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);

  private static final double HATCH_STEP = 6;
  private static final double OPEN_STEP = 4;
  private static final double HATCH_OPACITY = 0.5;

  /** From this code point on, characters are hanzi and signs between them. */
  private static final int FIRST_WIDE = 0x2E80;

  /** More than the distance by which a rasteriser moves the edges of an area. */
  private static final double EDGE = 1 / 64.0;

  private final Fonts fonts;
  private final LetterPixels letters;
  private final int width;
  private final int height;
  private final int[] image;
  private final Graphics2D pixels;

  /**
   * Paints on the image of a memory. Whatever the image shows is covered first.
   *
   * @param scale pixels per unit
   */
  PixelCanvas(PixelMemory memory, int width, int height, double scale, Fonts fonts) {
    this.fonts = fonts;
    this.letters = memory.letters();
    this.width = width;
    this.height = height;
    BufferedImage picture = memory.image(width, height);
    this.image = memory.pixels();
    this.pixels = Raster.graphics(picture, scale);
  }

  @Override
  public void rescale(double scale) {
    pixels.setTransform(AffineTransform.getScaleInstance(scale, scale));
  }

  @Override
  public void move(double x, double y) {
    pixels.translate(x, y);
  }

  /** Ends the painting. The image is complete. */
  void end() {
    pixels.dispose();
  }

  @Override
  public void group(String cssClass, String title) {}

  @Override
  public void endGroup() {}

  @Override
  public void slot(Rectangle2D place) {
    lines(place, PALETTE.over("edge", HATCH_OPACITY), HATCH_STEP, false);
    pixels.setColor(PALETTE.colour("edge"));
    pixels.setStroke(DASHES);
    pixels.draw(place);
  }

  @Override
  public void hatched(Rectangle2D area, SeriesStyle style) {
    Color colour =
        PALETTE.colour(
            switch (style) {
              case OPEN_BELOW -> "below";
              case OPEN_1 -> "s1";
              case OPEN_2 -> "s2";
              case OPEN_3 -> "s3";
              case OPEN_4 -> "s4";
              default -> "accent";
            });
    lines(area, colour, OPEN_STEP, true);
    outline(area, colour, HAIR);
  }

  /**
   * Draws parallel lines at 45°.
   *
   * @param falling whether they fall to the right
   */
  private void lines(Rectangle2D place, Color colour, double step, boolean falling) {
    Shape before = pixels.getClip();
    pixels.setColor(colour);
    pixels.setStroke(HATCH);
    pixels.clip(place);
    double height = place.getHeight();
    double low = falling ? place.getY() - 1 : place.getMaxY() + 1;
    double high = falling ? place.getMaxY() + 1 : place.getY() - 1;
    double shift = falling ? -place.getY() : place.getMaxY();
    double first = Math.floor((place.getX() + shift - height) / step) * step;
    for (double sum = first; sum < place.getMaxX() + shift; sum += step) {
      double x = sum - shift;
      pixels.draw(new Line2D.Double(x - 1, low, x + height + 1, high));
    }
    pixels.setClip(before);
  }

  @Override
  public void write(
      String first,
      TableFont font,
      String second,
      TableFont secondFont,
      SeriesStyle secondStyle,
      double x,
      double base) {
    write(first, font, SeriesStyle.TEXT, x, base);
    write(second, secondFont, secondStyle, x + font.width(first), base);
  }

  @Override
  public void drawString(String text, float x, float y) {
    boolean halo = style() == SeriesStyle.ON_SLOT || style() == SeriesStyle.ON_LINE;
    Color colour =
        PALETTE.colour(
            switch (style()) {
              case MUTED, ON_SLOT -> "muted";
              case ON_DEEP -> "ground";
              case ACCENT -> "accent";
              case BELOW -> "below";
              default -> "text";
            });
    // Letters in the colour of the page have no pixels of their own on an empty page.
    boolean apart = !halo && style() != SeriesStyle.ON_DEEP;
    if (!apart || !writeApart(text, x, y, colour)) {
      Path2D.Double outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
      append(text, font().widths(text), 0, text.length(), x, y, outlines);
      if (halo) {
        outline(outlines, PALETTE.colour("ground"), HALO);
      }
      paint(outlines, colour);
    }
  }

  /** Appends the outlines of a part of a text to a path. */
  private void append(
      String text, double[] places, int start, int end, float x, float y, Path2D.Double to) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (WidthTable.isLatinQuote(text, i)) {
        double room = places[i + 1] - places[i];
        Outlines.of(font())
            .appendWithin(text.charAt(i), x + places[i], room, y, font().getSize(), to);
      } else {
        fonts.append(text.codePointAt(i), font(), x + places[i], y, to);
      }
    }
  }

  /**
   * Writes a text that stands on an empty page and whose parts do not share a pixel: each hanzi
   * with its known pixels, and what is between hanzi as outlines. The result is that of painting
   * the outlines of the whole text.
   *
   * @return false if nothing was written, because the text has no hanzi or is not of this kind
   */
  private boolean writeApart(String text, float x, float y, Color colour) {
    AffineTransform place = pixels.getTransform();
    double scale = place.getScaleX();
    double base = y * scale + place.getTranslateY();
    double[] places = font().widths(text);
    List<LetterPixels.Placed> hanzi = new ArrayList<>();
    Path2D.Double others = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double behind = Double.NEGATIVE_INFINITY;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      double left;
      double right;
      if (codePoint >= FIRST_WIDE) {
        double start = (x + places[i]) * scale + place.getTranslateX();
        LetterPixels.Placed letter = letters.at(codePoint, font(), start, base, scale, colour);
        if (!letter.isOn(Raster.GROUND, image, width, height)) {
          return false;
        }
        hanzi.add(letter);
        left = letter.left();
        right = left + letter.width();
      } else {
        while (next < text.length() && text.charAt(next) < FIRST_WIDE) {
          next++;
        }
        Path2D.Double some = new Path2D.Double();
        append(text, places, i, next, x, y, some);
        Rectangle2D bounds = some.getBounds2D();
        left = Math.floor(bounds.getX() * scale + place.getTranslateX() - EDGE);
        right = Math.ceil(bounds.getMaxX() * scale + place.getTranslateX() + EDGE);
        others.append(some, false);
      }
      if (left < behind) {
        return false;
      }
      behind = right;
    }
    if (hanzi.isEmpty()) {
      return false;
    }
    hanzi.forEach(letter -> letter.paint(image, width));
    paint(others, colour);
    return true;
  }

  @Override
  public void fill(Shape shape) {
    if (isInvisible() || shape.getBounds2D().isEmpty()) {
      return;
    }
    switch (style()) {
      case ACCENT -> paint(shape, PALETTE.colour("accent"));
      case DERIVED -> both(shape, "pale", "accent", HAIR);
      case REST -> both(shape, "rest", "edge", HAIR);
      case ARROW -> paint(shape, PALETTE.colour("text"));
      case BELOW -> paint(shape, PALETTE.colour("below"));
      case GROUND -> paint(shape, PALETTE.colour("ground"));
      case QUIET -> paint(shape, PALETTE.colour("quiet"));
      case BACK_1 -> both(shape, "q1", "edge", HAIR);
      case BACK_2 -> both(shape, "q2", "edge", HAIR);
      case BACK_3 -> both(shape, "q3", "edge", HAIR);
      case BACK_4 -> both(shape, "q4", "edge", HAIR);
      case TILE_1 -> both(shape, "t1", "edge", HAIR);
      case TILE_2 -> both(shape, "t2", "edge", HAIR);
      case TILE_3 -> both(shape, "t3", "edge", HAIR);
      case TILE_4 -> both(shape, "t4", "edge", HAIR);
      case TILE_5 -> both(shape, "t5", "edge", HAIR);
      case UNDER_1 -> both(shape, "u1", "edge", HAIR);
      case UNDER_2 -> both(shape, "u2", "edge", HAIR);
      case UNDER_3 -> both(shape, "u3", "edge", HAIR);
      case SERIES_1 -> paint(shape, PALETTE.colour("s1"));
      case SERIES_2 -> paint(shape, PALETTE.colour("s2"));
      case SERIES_3 -> paint(shape, PALETTE.colour("s3"));
      case SERIES_4 -> paint(shape, PALETTE.colour("s4"));
      case HOLLOW_1 -> both(shape, "ground", "s1", THICK);
      case HOLLOW_2 -> both(shape, "ground", "s2", THICK);
      case HOLLOW_3 -> both(shape, "ground", "s3", THICK);
      case HOLLOW_4 -> both(shape, "ground", "s4", THICK);
      default -> throw new IllegalStateException("nothing is filled with " + style());
    }
  }

  @Override
  public void draw(Shape shape) {
    if (isInvisible()) {
      return;
    }
    switch (style()) {
      case BASE -> outline(shape, PALETTE.colour("line"), HAIR);
      case ZERO, RULE -> outline(shape, PALETTE.colour("text"), HAIR);
      case GRID -> outline(shape, PALETTE.colour("grid"), HAIR);
      case WHISKER -> outline(shape, PALETTE.colour("text"), THICK);
      case SPAN -> outline(shape, PALETTE.colour("edge"), THICK);
      case THRESHOLD, BORDER -> outline(shape, PALETTE.colour("text"), THICK);
      case RISE -> outline(shape, PALETTE.colour("accent"), THICK);
      case FALL -> outline(shape, PALETTE.colour("below"), THICK);
      case LINE_QUIET -> outline(shape, PALETTE.colour("quiet"), LINE);
      case REFERENCE -> dashed(shape);
      case LINE_1 -> outline(shape, PALETTE.colour("s1"), LINE);
      case LINE_2 -> outline(shape, PALETTE.colour("s2"), LINE);
      case LINE_3 -> outline(shape, PALETTE.colour("s3"), LINE);
      case LINE_4 -> outline(shape, PALETTE.colour("s4"), LINE);
      default -> throw new IllegalStateException("no line is drawn with " + style());
    }
  }

  private void dashed(Shape shape) {
    pixels.setColor(PALETTE.colour("text"));
    pixels.setStroke(LONG_DASHES);
    pixels.draw(shape);
  }

  private void both(Shape shape, String inside, String around, double width) {
    paint(shape, PALETTE.colour(inside));
    outline(shape, PALETTE.colour(around), width);
  }

  private void paint(Shape shape, Color colour) {
    pixels.setColor(colour);
    pixels.fill(Raster.straight(shape));
  }

  private void outline(Shape shape, Color colour, double width) {
    pixels.setColor(colour);
    pixels.fill(Brush.stroke(Raster.straight(shape), width, width == LINE || width == HALO));
  }
}

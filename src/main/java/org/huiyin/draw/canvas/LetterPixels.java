package org.huiyin.draw.canvas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.TableFont;

/**
 * The pixels of characters on an empty page, kept from picture to picture: titles, labels and
 * sources use the same hanzi again and again, and a hanzi has many edges.
 *
 * <p>The pixels of a character depend on where in a pixel it begins, so that place is part of the
 * key. They are always painted from the key alone. So a picture does not depend on what was painted
 * before. Not thread-safe.
 */
final class LetterPixels {
  /** Some 8 MB. */
  private static final int MOST = 2048;

  private static final int AROUND = 2;

  /**
   * In how many parts of a pixel places are told apart. Two places that differ by the rounding of a
   * {@code double} only are thus one.
   */
  private static final double PARTS = 1L << 36;

  private final Fonts fonts;
  private final Map<Key, Letter> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Letter> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param fonts of all pictures that are painted with these pixels
   */
  LetterPixels(Fonts fonts) {
    this.fonts = fonts;
  }

  private record Key(
      int codePoint, int size, boolean bold, double scale, long partX, long partY, int colour) {}

  /**
   * The pixels that a character covers, at least in part.
   *
   * @param left from the pixel in which the character begins
   * @param top from the pixel that the baseline touches
   * @param pixels row by row
   */
  private record Letter(int left, int top, int width, int height, int[] pixels) {}

  /** A character at its place in a picture. */
  record Placed(int left, int top, int width, int height, int[] pixels) {

    /** Whether an image has only one colour where the character will be. */
    boolean isOn(int colour, int[] image, int imageWidth, int imageHeight) {
      if (left < 0 || top < 0 || left + width > imageWidth || top + height > imageHeight) {
        return false;
      }
      for (int y = 0; y < height; y++) {
        int from = (top + y) * imageWidth + left;
        for (int at = from; at < from + width; at++) {
          if ((image[at] & 0xFFFFFF) != colour) {
            return false;
          }
        }
      }
      return true;
    }

    void paint(int[] image, int imageWidth) {
      for (int y = 0; y < height; y++) {
        System.arraycopy(pixels, y * width, image, (top + y) * imageWidth + left, width);
      }
    }
  }

  /**
   * Returns a character as it is painted at a place.
   *
   * @param x where it begins, in pixels
   * @param y of the baseline, in pixels
   * @param scale pixels per unit
   */
  Placed at(int codePoint, TableFont font, double x, double y, double scale, Color colour) {
    double wholeX = Math.floor(x);
    double wholeY = Math.floor(y);
    Key key =
        new Key(
            codePoint,
            font.getSize(),
            font.isBold(),
            scale,
            Math.round((x - wholeX) * PARTS),
            Math.round((y - wholeY) * PARTS),
            colour.getRGB());
    Letter letter = known.get(key);
    if (letter == null) {
      letter = paint(key, font, colour);
      known.put(key, letter);
    }
    return new Placed(
        (int) wholeX + letter.left,
        (int) wholeY + letter.top,
        letter.width,
        letter.height,
        letter.pixels);
  }

  private Letter paint(Key key, TableFont font, Color colour) {
    Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    fonts.append(key.codePoint, font, 0, 0, outline);
    Rectangle2D bounds = outline.getBounds2D();
    int left = AROUND - (int) Math.floor(bounds.getX() * key.scale);
    int top = AROUND - (int) Math.floor(bounds.getY() * key.scale);
    int width = left + (int) Math.ceil(bounds.getMaxX() * key.scale) + AROUND;
    int height = top + (int) Math.ceil(bounds.getMaxY() * key.scale) + AROUND;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = Raster.graphics(image, key.scale);
    Path2D.Double letter = new Path2D.Double(Path2D.WIND_NON_ZERO);
    fonts.append(
        key.codePoint,
        font,
        (left + key.partX / PARTS) / key.scale,
        (top + key.partY / PARTS) / key.scale,
        letter);
    graphics.setColor(colour);
    graphics.fill(Raster.straight(letter));
    graphics.dispose();
    return trimmed(
        ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height, left, top);
  }

  /** The smallest part of an image that contains all that is not ground. */
  private static Letter trimmed(int[] image, int width, int height, int originX, int originY) {
    int minX = width;
    int maxX = 0;
    int minY = height;
    int maxY = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if ((image[y * width + x] & 0xFFFFFF) != Raster.GROUND) {
          minX = Math.min(minX, x);
          maxX = Math.max(maxX, x + 1);
          minY = Math.min(minY, y);
          maxY = Math.max(maxY, y + 1);
        }
      }
    }
    int letterWidth = Math.max(0, maxX - minX);
    int letterHeight = Math.max(0, maxY - minY);
    int[] pixels = new int[letterWidth * letterHeight];
    for (int y = 0; y < letterHeight; y++) {
      System.arraycopy(image, (minY + y) * width + minX, pixels, y * letterWidth, letterWidth);
    }
    return new Letter(minX - originX, minY - originY, letterWidth, letterHeight, pixels);
  }
}

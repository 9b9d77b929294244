package org.huiyin.draw.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import org.huiyin.draw.font.Fonts;

/**
 * The memory for painting and encoding one picture at a time, some 20 MB, kept from picture to
 * picture. Not thread-safe.
 */
final class PixelMemory {
  private static final int RED = 0xFF0000;
  private static final int GREEN = 0x00FF00;
  private static final int BLUE = 0x0000FF;

  private final Png encoder = new Png();
  private final LetterPixels letters;
  private int[] pixels = {};

  /**
   * @param fonts of all pictures that are painted in this memory
   */
  PixelMemory(Fonts fonts) {
    letters = new LetterPixels(fonts);
  }

  LetterPixels letters() {
    return letters;
  }

  /** The pixels of the last {@link #image}, row by row. More may follow. */
  int[] pixels() {
    return pixels;
  }

  /**
   * An image in this memory, of the type {@code TYPE_INT_RGB}. It shows what was painted before.
   */
  BufferedImage image(int width, int height) {
    int size = Math.multiplyExact(width, height);
    if (pixels.length < size) {
      pixels = new int[size];
    }
    return new BufferedImage(
        new DirectColorModel(24, RED, GREEN, BLUE),
        Raster.createPackedRaster(
            new DataBufferInt(pixels, size),
            width,
            height,
            width,
            new int[] {RED, GREEN, BLUE},
            null),
        false,
        null);
  }

  /** Encodes the image of this size as PNG. */
  byte[] png(int width, int height) {
    return encoder.of(pixels, width, height);
  }
}

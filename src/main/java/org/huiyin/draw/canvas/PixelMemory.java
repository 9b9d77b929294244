package org.huiyin.draw.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/**
 * The memory for painting and encoding one picture at a time, some 10 MB, kept from picture to
 * picture. Not thread-safe.
 */
final class PixelMemory {
  private static final int RED = 0xFF0000;
  private static final int GREEN = 0x00FF00;
  private static final int BLUE = 0x0000FF;

  private final Png encoder = new Png();
  private int[] pixels = {};

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

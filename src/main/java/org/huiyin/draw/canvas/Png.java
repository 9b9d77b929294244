package org.huiyin.draw.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.huiyin.bytes.Deflate;

/**
 * Encodes images as PNG (ISO/IEC 15948). An image of at most 256 colours is written with a palette,
 * which takes about a third of the bytes; other images are written as true colour.
 *
 * <p>{@code ImageIO} is not used: it would keep true colour and compress with the zlib of the
 * system, whose output differs between machines. See {@link Deflate}.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 6;
  private static final int UP = 2;
  private static final int SURFACE = 8;

  private Png() {}

  /**
   * Reduces the number of shades at the antialiased edges of letters, so that a palette suffices.
   * Each channel is rounded to one of 17 levels; the difference is not visible. Colours of the
   * palette and horizontal runs of at least {@link #SURFACE} equal pixels, such as tiles, are not
   * changed.
   */
  static void fewerShades(BufferedImage image, Palette palette) {
    int[] pixels = pixels(image);
    int start = 0;
    while (start < pixels.length) {
      int colour = pixels[start] & 0xFFFFFF;
      int end = start + 1;
      while (end < pixels.length && (pixels[end] & 0xFFFFFF) == colour) {
        end++;
      }
      boolean kept = end - start >= SURFACE || palette.has(colour);
      Arrays.fill(
          pixels,
          start,
          end,
          kept
              ? colour
              : step(colour >> 16 & 255) << 16 | step(colour >> 8 & 255) << 8 | step(colour & 255));
      start = end;
    }
  }

  private static int step(int channel) {
    return Math.min(255, channel + 8 & ~15);
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /**
   * Encodes an image.
   *
   * @param image of type {@code TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage image) {
    int[] pixels = pixels(image);
    int width = image.getWidth();
    int height = image.getHeight();
    Colours colours = new Colours();
    byte[] rows = new byte[(width + 1) * height];
    boolean few = true;
    for (int y = 0, at = 0; y < height && few; y++) {
      at++;
      for (int x = 0; x < width; x++) {
        int index = colours.index(pixels[y * width + x]);
        few = few && index < Colours.MOST;
        rows[at++] = (byte) index;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) (few ? 3 : 2)).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk("IHDR", header.array(), 13, out);
    if (few) {
      chunk("PLTE", colours.palette(), 3 * colours.count, out);
    }
    byte[] data = Deflate.zlib(few ? rows : trueColour(pixels, width, height), LEVEL);
    chunk("IDAT", data, data.length, out);
    chunk("IEND", new byte[0], 0, out);
    return out.toByteArray();
  }

  /** Filters each row with the PNG filter type Up: each byte minus the byte above. */
  private static byte[] trueColour(int[] pixels, int width, int height) {
    byte[] rows = new byte[(3 * width + 1) * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = UP;
      for (int x = 0; x < width; x++) {
        int now = pixels[y * width + x];
        int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows[at++] = (byte) ((now >> shift) - (above >> shift));
        }
      }
    }
    return rows;
  }

  private static void chunk(String type, byte[] data, int length, ByteArrayOutputStream out) {
    ByteBuffer chunk = ByteBuffer.allocate(length + 12).putInt(length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data, 0, length);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, length + 4);
    out.writeBytes(chunk.putInt((int) crc.getValue()).array());
  }

  /** The colours of an image, numbered in order of appearance. An open-addressing hash table. */
  private static final class Colours {
    static final int MOST = 256;
    private static final int SLOTS = 1024;
    private final int[] keys = new int[SLOTS];
    private final int[] indexes = new int[SLOTS];
    private final int[] found = new int[MOST];
    private int count;
    private int lastColour = -1;
    private int lastIndex;

    /** Returns the index of a colour, or {@link #MOST} if there are more colours than that. */
    int index(int pixel) {
      int colour = pixel & 0xFFFFFF;
      if (colour == lastColour) {
        return lastIndex;
      }
      int slot = (colour * 0x9E3779B1) >>> 22;
      while (indexes[slot] > 0 && keys[slot] != colour) {
        slot = slot + 1 & SLOTS - 1;
      }
      if (indexes[slot] == 0) {
        if (count == MOST) {
          return MOST;
        }
        keys[slot] = colour;
        found[count++] = colour;
        indexes[slot] = count;
      }
      lastColour = colour;
      lastIndex = indexes[slot] - 1;
      return lastIndex;
    }

    byte[] palette() {
      byte[] palette = new byte[3 * count];
      for (int i = 0; i < count; i++) {
        palette[3 * i] = (byte) (found[i] >> 16);
        palette[3 * i + 1] = (byte) (found[i] >> 8);
        palette[3 * i + 2] = (byte) found[i];
      }
      return palette;
    }
  }
}

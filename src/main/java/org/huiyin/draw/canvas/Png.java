package org.huiyin.draw.canvas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.huiyin.bytes.RowDeflate;

/**
 * Encodes pixels as PNG (ISO/IEC 15948). A picture of at most 256 colours is written with a
 * palette, which takes about a third of the bytes; other pictures are written as true colour.
 *
 * <p>The shades at the antialiased edges of letters are reduced, so that a palette suffices: each
 * channel is rounded to one of 17 levels. The difference is not visible. Colours of the {@link
 * Palette} and horizontal runs of at least {@link #SURFACE} equal pixels, such as tiles, are not
 * changed.
 *
 * <p>{@code ImageIO} is not used: it would keep true colour and compress with the zlib of the
 * system, whose output differs between machines. See {@link RowDeflate}. The buffers are kept from
 * call to call; not thread-safe.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Palette PALETTE = Palette.light();
  private static final int UP = 2;
  private static final int SURFACE = 8;
  private static final int AROUND_DATA = 12;
  private static final int HEADER = 13;

  private final RowDeflate deflate = new RowDeflate();
  private final Colours colours = new Colours();
  private byte[] rows = {};

  /**
   * Encodes a picture.
   *
   * @param pixels row by row, 24 bits each, red first; the highest byte is ignored. What follows
   *     {@code width * height} is ignored too.
   */
  byte[] of(int[] pixels, int width, int height) {
    boolean few = withPalette(pixels, width, height);
    byte[] data;
    if (few) {
      data = deflate.zlib(rows, (width + 1) * height, 1, width + 1);
    } else {
      trueColour(pixels, width, height);
      data = deflate.zlib(rows, (3 * width + 1) * height, 3, 3 * width + 1);
    }
    byte[] palette = few ? colours.palette() : new byte[0];
    ByteBuffer out =
        ByteBuffer.allocate(
            SIGNATURE.length + 4 * AROUND_DATA + HEADER + palette.length + data.length);
    out.put(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) (few ? 3 : 2)).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk("IHDR", header.array(), out);
    if (few) {
      chunk("PLTE", palette, out);
    }
    chunk("IDAT", data, out);
    chunk("IEND", new byte[0], out);
    byte[] file = new byte[out.position()];
    out.flip().get(file);
    return file;
  }

  private void needRows(int length) {
    if (rows.length < length) {
      rows = new byte[length];
    }
  }

  /**
   * Fills the rows with indexes of colours. A row that equals the one above is copied; each run of
   * equal pixels is looked up once.
   *
   * @return false if there are too many colours
   */
  private boolean withPalette(int[] pixels, int width, int height) {
    needRows(Math.multiplyExact(width + 1, height));
    colours.clear();
    for (int y = 0; y < height; y++) {
      int from = y * width;
      int at = y * (width + 1);
      if (y > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
        System.arraycopy(rows, at - width - 1, rows, at, width + 1);
      } else {
        rows[at] = 0;
        if (!row(pixels, from, from + width, at + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean row(int[] pixels, int from, int to, int target) {
    int at = from;
    while (at < to) {
      int colour = pixels[at] & 0xFFFFFF;
      int end = end(pixels, at, to);
      int index = end - at >= SURFACE ? colours.index(colour) : colours.indexOfShade(colour);
      if (index == Colours.MOST) {
        return false;
      }
      int targetEnd = target + end - at;
      if (end - at < SURFACE) {
        while (target < targetEnd) {
          rows[target++] = (byte) index;
        }
      } else {
        Arrays.fill(rows, target, targetEnd, (byte) index);
        target = targetEnd;
      }
      at = end;
    }
    return true;
  }

  /**
   * The end of the run of equal pixels that starts at an index. A run that is not short is compared
   * with itself, one pixel further: that takes a fraction of the time.
   */
  private static int end(int[] pixels, int at, int to) {
    int colour = pixels[at] & 0xFFFFFF;
    int near = Math.min(to, at + SURFACE);
    int end = at + 1;
    while (end < near && (pixels[end] & 0xFFFFFF) == colour) {
      end++;
    }
    if (end == near && end < to) {
      int same = Arrays.mismatch(pixels, end - 1, to - 1, pixels, end, to);
      end = same < 0 ? to : end + same;
      // The highest byte, which is ignored, may be all that differs.
      while (end < to && (pixels[end] & 0xFFFFFF) == colour) {
        end++;
      }
    }
    return end;
  }

  private static int shade(int colour) {
    return PALETTE.has(colour)
        ? colour
        : step(colour >> 16 & 255) << 16 | step(colour >> 8 & 255) << 8 | step(colour & 255);
  }

  private static int step(int channel) {
    return Math.min(255, channel + 8 & ~15);
  }

  /** Filters each row with the PNG filter type Up: each byte minus the byte above. */
  private void trueColour(int[] pixels, int width, int height) {
    needRows(Math.multiplyExact(Math.addExact(Math.multiplyExact(3, width), 1), height));
    int[] above = new int[width];
    int[] now = new int[width];
    int target = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; ) {
        int start = y * width + x;
        int end = end(pixels, start, (y + 1) * width);
        int colour = pixels[start] & 0xFFFFFF;
        Arrays.fill(now, x, x + end - start, end - start >= SURFACE ? colour : shade(colour));
        x += end - start;
      }
      rows[target++] = UP;
      for (int x = 0; x < width; x++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows[target++] = (byte) ((now[x] >> shift) - (above[x] >> shift));
        }
      }
      int[] free = above;
      above = now;
      now = free;
    }
  }

  private static void chunk(String type, byte[] data, ByteBuffer out) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    out.putInt(data.length).put(name).put(data);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.putInt((int) crc.getValue());
  }

  /** The colours of a picture, numbered in order of appearance. An open-addressing hash table. */
  private static final class Colours {
    static final int MOST = 256;
    private static final int SLOTS = 1024;
    private static final int NONE = -1;
    private final int[] keys = new int[SLOTS];
    private final int[] indexes = new int[SLOTS];
    private final int[] found = new int[MOST];
    private final int[] shades = new int[SLOTS];
    private final int[] indexesOfShades = new int[SLOTS];
    private int count;

    void clear() {
      Arrays.fill(indexes, 0);
      Arrays.fill(shades, NONE);
      count = 0;
    }

    private static int slot(int colour) {
      return (colour * 0x9E3779B1) >>> 22;
    }

    /** The index of a colour, or {@link #MOST} if there are more colours than that. */
    int index(int colour) {
      int slot = slot(colour);
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
      return indexes[slot] - 1;
    }

    /** The same for the shade that a colour is rounded to. The last results are remembered. */
    int indexOfShade(int colour) {
      int slot = slot(colour);
      if (shades[slot] != colour) {
        indexesOfShades[slot] = index(shade(colour));
        shades[slot] = colour;
      }
      return indexesOfShades[slot];
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

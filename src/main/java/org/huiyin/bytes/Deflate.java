package org.huiyin.bytes;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * Compresses bytes with the deflate method (RFC 1951).
 *
 * <p>{@code java.util.zip} calls the zlib of the system, and different zlib versions give different
 * bytes. This class uses an implementation in Java, so the same input gives the same output on
 * every machine. Thread-safe.
 */
public final class Deflate {
  private static final int WINDOW_BITS = 15;

  private Deflate() {}

  /**
   * Compresses to raw deflate data without a header, which gzip needs.
   *
   * @param level from 1 (fast) to 9 (small)
   */
  public static byte[] raw(byte[] bytes, int level) {
    try {
      Deflater deflater = new Deflater(level, WINDOW_BITS, true);
      // Large enough even for incompressible data, so one call suffices.
      byte[] out = new byte[bytes.length + bytes.length / 100 + 64];
      deflater.setInput(bytes);
      deflater.setOutput(out);
      if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("the output buffer was too small");
      }
      int length = (int) deflater.getTotalOut();
      deflater.end();
      return Arrays.copyOf(out, length);
    } catch (GZIPException e) {
      throw new IllegalStateException("compression in memory cannot fail", e);
    }
  }
}

package org.huiyin.search;

import java.io.ByteArrayOutputStream;

/**
 * Unsigned numbers in groups of seven bits, the lowest group first; the high bit says that more
 * follow.
 */
final class Varints {
  private static final int GROUP = 7;
  private static final int MORE = 1 << GROUP;

  private Varints() {}

  static void write(ByteArrayOutputStream to, long number) {
    long rest = number;
    while (rest >= MORE) {
      to.write((int) (rest & MORE - 1) | MORE);
      rest >>>= GROUP;
    }
    to.write((int) rest);
  }

  /** Reads numbers one after the other. */
  static final class Reader {
    private final byte[] bytes;
    private int next;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return next < bytes.length;
    }

    long read() {
      long number = 0;
      for (int shift = 0; ; shift += GROUP) {
        byte group = bytes[next++];
        number |= (long) (group & MORE - 1) << shift;
        if (group >= 0) {
          return number;
        }
      }
    }
  }
}

package org.huiyin.search;

import java.io.ByteArrayOutputStream;

/**
 * Unsigned variable-length integers (LEB128): groups of seven bits, the lowest group first. The
 * high bit of a byte is set if another byte follows.
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

  /** Reads a sequence of numbers. */
  static final class Reader {
    private final byte[] bytes;
    private int next;

    /**
     * @param start the place of the first number
     */
    Reader(byte[] bytes, int start) {
      this.bytes = bytes;
      this.next = start;
    }

    /** The place of the next number. */
    int place() {
      return next;
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

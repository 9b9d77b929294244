package org.huiyin.search;

import java.util.Arrays;

/**
 * Unsigned variable-length integers (LEB128): groups of seven bits, the lowest group first. The
 * high bit of a byte is set if another byte follows.
 */
final class Varints {
  private static final int GROUP = 7;
  private static final int MORE = 1 << GROUP;

  private Varints() {}

  /** Writes a sequence of numbers. Unlike a {@code ByteArrayOutputStream}, it takes no lock. */
  static final class Writer {
    private static final int LONGEST = (Long.SIZE + GROUP - 1) / GROUP;
    private static final int FIRST_SIZE = 1 << 13;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    void write(long number) {
      if (bytes.length - length < LONGEST) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      long rest = number;
      while (rest >= MORE) {
        bytes[length++] = (byte) (rest & MORE - 1 | MORE);
        rest >>>= GROUP;
      }
      bytes[length++] = (byte) rest;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }
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

package org.huiyin.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Compares what is written with what a stream gives. It keeps none of both. */
final class SameBytes extends OutputStream {
  private final InputStream expected;
  private boolean same = true;

  /**
   * @param expected is read, and closed by its owner
   */
  SameBytes(InputStream expected) {
    this.expected = expected;
  }

  @Override
  public void write(int one) throws IOException {
    same = same && expected.read() == (one & 0xFF);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    same =
        same
            && Arrays.equals(
                expected.readNBytes(count), Arrays.copyOfRange(bytes, offset, offset + count));
  }

  /** Whether all that the stream gives was written, and nothing else. */
  boolean atEnd() throws IOException {
    return same && expected.read() < 0;
  }
}

package org.huiyin.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.huiyin.bytes.Digest;

/** Passes bytes on, and counts and digests them. */
final class Measured extends FilterOutputStream {
  private final Digest.Maker digest = new Digest.Maker();
  private int length;

  Measured(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one});
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    out.write(bytes, offset, count);
    digest.add(bytes, offset, count);
    length = Math.addExact(length, count);
  }

  /** The receipt of a file that has the bytes written so far. */
  Receipt.Stamp stamp(String path) {
    return new Receipt.Stamp(path, length, digest.digest());
  }
}

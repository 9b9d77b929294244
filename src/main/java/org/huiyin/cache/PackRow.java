package org.huiyin.cache;

import java.nio.ByteBuffer;
import org.huiyin.bytes.Digest;

/**
 * An entry in the index of a {@link Pack}.
 *
 * @param place of its first byte in the file
 * @param length in bytes
 * @param digest of key and bytes: no entry can stand at the place of another one
 */
record PackRow(Key key, long place, int length, Digest digest) {
  /** The length of a row in bytes. */
  static final int LENGTH = Digest.LENGTH + Long.BYTES + Integer.BYTES + Digest.LENGTH;

  static PackRow of(Key key, long place, byte[] bytes) {
    return new PackRow(key, place, bytes.length, digest(key, bytes));
  }

  static PackRow readFrom(ByteBuffer in) {
    return new PackRow(
        new Key(Digest.readFrom(in)), in.getLong(), in.getInt(), Digest.readFrom(in));
  }

  void writeTo(ByteBuffer out) {
    key.digest().writeTo(out);
    out.putLong(place).putInt(length);
    digest.writeTo(out);
  }

  /** Whether these are the bytes that were written. */
  boolean isOf(byte[] bytes) {
    return bytes.length == length && digest(key, bytes).equals(digest);
  }

  private static Digest digest(Key key, byte[] bytes) {
    Digest name = key.digest();
    return new Digest.Maker().add(name.high()).add(name.low()).add(bytes).digest();
  }
}

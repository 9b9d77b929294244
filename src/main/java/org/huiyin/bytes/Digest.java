package org.huiyin.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A digest of 128 bits that tells whether bytes have changed: MurmurHash3 x64 128 with seed 0.
 *
 * <p>It is made for comparing what nobody forges: the files of one site at two times. Chance does
 * not give two contents the same digest, but a person who wants to can find such a pair. What
 * others must be able to rely on is hashed with {@link Sha256}, which takes ten to a hundred times
 * as long where the virtual machine compiles with C1 only.
 *
 * @param high the first half of the result, {@code h1} in the definition
 * @param low the second half, {@code h2}
 */
public record Digest(long high, long low) implements Comparable<Digest> {
  /** The number of bytes that {@link #writeTo} writes. */
  public static final int LENGTH = 16;

  private static final int BUFFER = 1 << 16;

  public static Digest of(byte[] bytes) {
    return new Maker().add(bytes).digest();
  }

  /** The digest of a text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all bytes that a stream still gives. It is not kept in memory. */
  public static Digest of(InputStream in) throws IOException {
    Maker maker = new Maker();
    byte[] buffer = new byte[BUFFER];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      maker.add(buffer, 0, count);
    }
    return maker.digest();
  }

  /** Reads what {@link #writeTo} has written. */
  public static Digest readFrom(ByteBuffer in) {
    return new Digest(in.getLong(), in.getLong());
  }

  public void writeTo(ByteBuffer out) {
    out.putLong(high).putLong(low);
  }

  /** As unsigned numbers. */
  @Override
  public int compareTo(Digest other) {
    int order = Long.compareUnsigned(high, other.high);
    return order != 0 ? order : Long.compareUnsigned(low, other.low);
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  /** Makes a digest of bytes that come in parts; where they are divided does not matter. */
  public static final class Maker {
    private static final int BLOCK = 16;
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private final ByteBuffer rest = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    private long h1;
    private long h2;
    private long length;

    public Maker add(byte[] bytes) {
      return add(bytes, 0, bytes.length);
    }

    public Maker add(byte[] bytes, int offset, int count) {
      length += count;
      int at = offset;
      int end = offset + count;
      if (rest.position() > 0) {
        int taken = Math.min(rest.remaining(), count);
        rest.put(bytes, at, taken);
        at += taken;
        if (rest.hasRemaining()) {
          return this;
        }
        blocks(rest, 0, BLOCK);
        rest.clear();
      }
      int whole = at + (end - at) / BLOCK * BLOCK;
      blocks(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), at, whole);
      rest.put(bytes, whole, end - whole);
      return this;
    }

    /** Adds eight bytes, the highest first. */
    public Maker add(long value) {
      return add(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void blocks(ByteBuffer in, int start, int end) {
      long a = h1;
      long b = h2;
      for (int at = start; at < end; at += BLOCK) {
        a ^= Long.rotateLeft(in.getLong(at) * C1, 31) * C2;
        a = (Long.rotateLeft(a, 27) + b) * 5 + 0x52dce729;
        b ^= Long.rotateLeft(in.getLong(at + 8) * C2, 33) * C1;
        b = (Long.rotateLeft(b, 31) + a) * 5 + 0x38495ab5;
      }
      h1 = a;
      h2 = b;
    }

    /** The digest of all that has been added so far. */
    public Digest digest() {
      byte[] tail = new byte[BLOCK];
      rest.duplicate().flip().get(tail, 0, rest.position());
      ByteBuffer last = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      long a = h1 ^ Long.rotateLeft(last.getLong(0) * C1, 31) * C2 ^ length;
      long b = h2 ^ Long.rotateLeft(last.getLong(8) * C2, 33) * C1 ^ length;
      a += b;
      b += a;
      a = mixed(a);
      b = mixed(b);
      a += b;
      return new Digest(a, b + a);
    }

    private static long mixed(long value) {
      long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ mixed >>> 33;
    }
  }
}

package org.huiyin.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.huiyin.bytes.Digest;

/**
 * The first bytes of every file of a cache: what it is, for which program, and where a checked part
 * of it lies. Whatever does not fit is as good as absent.
 *
 * @param program a digest of everything that must be the same in the program that reads
 * @param start of the checked part, in bytes from the begin of the file; it ends with the file
 * @param checked the digest of that part
 */
record FramedFile(Digest program, long start, Digest checked) {
  /** The length of the frame in bytes. */
  static final int LENGTH = 8 + 4 + Digest.LENGTH + 8 + Digest.LENGTH + Digest.LENGTH;

  private static final byte[] MAGIC = "huiyin\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;

  byte[] toBytes() {
    byte[] bytes = new byte[LENGTH];
    ByteBuffer frame = ByteBuffer.wrap(bytes).put(MAGIC).putInt(FORMAT);
    program.writeTo(frame);
    frame.putLong(start);
    checked.writeTo(frame);
    digest(bytes).writeTo(frame);
    return bytes;
  }

  private static Digest digest(byte[] frame) {
    return new Digest.Maker().add(frame, 0, LENGTH - Digest.LENGTH).digest();
  }

  /** The frame at the begin of a file; empty if there is none, or one of another program. */
  static Optional<FramedFile> in(SeekableByteChannel file, Digest program) throws IOException {
    if (file.size() < LENGTH) {
      return Optional.empty();
    }
    byte[] bytes = new byte[LENGTH];
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    file.position(0);
    fill(frame, file);
    frame.flip();
    byte[] magic = new byte[MAGIC.length];
    frame.get(magic);
    boolean ours = Arrays.equals(magic, MAGIC) && frame.getInt() == FORMAT;
    FramedFile found =
        new FramedFile(Digest.readFrom(frame), frame.getLong(), Digest.readFrom(frame));
    return ours
            && Digest.readFrom(frame).equals(digest(bytes))
            && found.program.equals(program)
            && found.start >= LENGTH
            && found.start <= file.size()
        ? Optional.of(found)
        : Optional.empty();
  }

  /** The checked part; empty if it is damaged. */
  Optional<byte[]> part(SeekableByteChannel file) throws IOException {
    long length = file.size() - start;
    if (length > Integer.MAX_VALUE - 16) {
      return Optional.empty();
    }
    ByteBuffer part = ByteBuffer.allocate((int) length);
    file.position(start);
    fill(part, file);
    return Digest.of(part.array()).equals(checked) ? Optional.of(part.array()) : Optional.empty();
  }

  private static void fill(ByteBuffer buffer, SeekableByteChannel file) throws IOException {
    while (buffer.hasRemaining()) {
      if (file.read(buffer) < 0) {
        throw new EOFException("the file became shorter");
      }
    }
  }

  /** Writes all bytes at a place. */
  static void write(byte[] bytes, long at, FileChannel file) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long next = at;
    while (rest.hasRemaining()) {
      next += file.write(rest, next);
    }
  }
}

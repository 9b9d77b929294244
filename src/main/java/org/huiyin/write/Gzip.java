package org.huiyin.write;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.huiyin.model.OutputFile;

/**
 * Makes compressed copies (RFC 1952) of texts, for servers that send them as they are: {@code
 * index.html.gz}.
 *
 * <p>{@code java.util.zip} leaves the compression to whatever zlib the system has; here it is done
 * in Java, so that the bytes are the same everywhere. No time and no name stands in them.
 */
public final class Gzip {
  private static final List<String> TEXTS =
      List.of(".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".webmanifest");
  private static final int WORTH_WHILE = 1024;
  private static final int WINDOW_BITS = 15;
  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 2, (byte) 0xFF};
  private static final int TRAILER = 8;

  private Gzip() {}

  /** The compressed copy of a text of at least 1 KB; nothing for other files. */
  public static Optional<OutputFile> of(OutputFile file) {
    boolean text = TEXTS.stream().anyMatch(file.path()::endsWith);
    return text && file.bytes().length >= WORTH_WHILE
        ? Optional.of(new OutputFile(file.path() + ".gz", compressed(file.bytes())))
        : Optional.empty();
  }

  private static byte[] compressed(byte[] bytes) {
    byte[] raw = deflated(bytes);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return ByteBuffer.allocate(HEADER.length + raw.length + TRAILER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(HEADER)
        .put(raw)
        .putInt((int) crc.getValue())
        .putInt(bytes.length)
        .array();
  }

  /** Raw deflate; a buffer with room for the worst case, so that one call is enough. */
  private static byte[] deflated(byte[] bytes) {
    try {
      Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS, true);
      byte[] out = new byte[bytes.length + bytes.length / 100 + 64];
      deflater.setInput(bytes);
      deflater.setOutput(out);
      if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("a buffer for the worst case was too small");
      }
      int length = (int) deflater.getTotalOut();
      deflater.end();
      return Arrays.copyOf(out, length);
    } catch (GZIPException e) {
      throw new IllegalStateException("compression in memory cannot fail", e);
    }
  }
}

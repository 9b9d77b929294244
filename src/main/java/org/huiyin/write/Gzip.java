package org.huiyin.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;
import org.huiyin.address.Delivery;
import org.huiyin.bytes.Deflate;
import org.huiyin.model.artefact.OutputFile;

/**
 * Makes compressed copies (RFC 1952) of text files, for example {@code index.html.gz}, for servers
 * that send ready-made copies. The copies contain no time stamp and no file name, so the same text
 * always gives the same bytes.
 */
public final class Gzip {
  private static final int WORTH_WHILE = 1024;
  private static final int LEVEL = 9;
  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 2, (byte) 0xFF};
  private static final int TRAILER = 8;

  private Gzip() {}

  /** The compressed copy of a text file of at least 1 KB; empty for other files. */
  public static Optional<OutputFile> of(OutputFile file) {
    boolean text = Delivery.isText(file.path());
    byte[] bytes = text ? file.bytes() : new byte[0];
    return bytes.length >= WORTH_WHILE
        ? Optional.of(new OutputFile(file.path() + ".gz", compressed(bytes)))
        : Optional.empty();
  }

  private static byte[] compressed(byte[] bytes) {
    byte[] raw = Deflate.raw(bytes, LEVEL);
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
}

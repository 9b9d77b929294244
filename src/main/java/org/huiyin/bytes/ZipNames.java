package org.huiyin.bytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names in a ZIP archive from its central directory, as programs do that open it. Nothing
 * is unpacked, so a small archive cannot need much memory.
 */
public final class ZipNames {
  private static final int LOCAL = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private ZipNames() {}

  /** The names of the entries, in their order; empty if the bytes are no complete ZIP archive. */
  public static List<String> of(byte[] bytes) {
    ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_LENGTH;
    if (end < 0 || archive.getInt(0) != LOCAL) {
      return List.of();
    }
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end > first && archive.getInt(end) != END) {
      end--;
    }
    return archive.getInt(end) == END ? names(bytes, archive, end) : List.of();
  }

  private static List<String> names(byte[] bytes, ByteBuffer archive, int end) {
    List<String> names = new ArrayList<>();
    int count = archive.getShort(end + 10) & 0xFFFF;
    long at = archive.getInt(end + 16) & 0xFFFF_FFFFL;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > end || archive.getInt((int) at) != ENTRY) {
        return List.of();
      }
      int length = archive.getShort((int) at + 28) & 0xFFFF;
      int more = archive.getShort((int) at + 30) & 0xFFFF;
      int comment = archive.getShort((int) at + 32) & 0xFFFF;
      if (at + ENTRY_LENGTH + length > end) {
        return List.of();
      }
      names.add(new String(bytes, (int) at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
      at += ENTRY_LENGTH + length + more + comment;
    }
    return names;
  }
}

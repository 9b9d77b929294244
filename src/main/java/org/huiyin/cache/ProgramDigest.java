package org.huiyin.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.huiyin.bytes.Digest;

/**
 * Tells one state of the program from another, by the place that its classes come from. A version
 * does not: two builds of the program in development have the same.
 */
public final class ProgramDigest {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int SIZE_AT = 12;

  private ProgramDigest() {}

  /**
   * The digest of the jar that a class comes from: of the names, sizes and checksums of all that is
   * in it, so that a copy is the same program. Of a folder of classes, that of their stamps.
   *
   * @return empty if it cannot be told; nothing must be kept then
   */
  public static Optional<Digest> of(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : Optional.of(ofArchive(place));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // The classes come from elsewhere than a file.
      return Optional.empty();
    }
  }

  private static Optional<Digest> ofFolder(Path folder) throws IOException {
    String libraries = System.getProperty("java.class.path", "");
    return FolderStamps.of(folder, FolderStamps.Visitor.NONE)
        .map(
            stamps -> Key.of("classes").with("all", stamps).with("path", libraries).key().digest());
  }

  /** Reads the directory at the end of a zip file; all of the file if it is none. */
  static Digest ofArchive(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT)];
      long tailStart = file.length() - tail.length;
      file.seek(tailStart);
      file.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      int at = tail.length - END_LENGTH;
      while (at >= 0 && end.getInt(at) != END) {
        at--;
      }
      long size = at < 0 ? -1 : Integer.toUnsignedLong(end.getInt(at + SIZE_AT));
      if (size >= 0 && size <= tailStart + at) {
        byte[] directory = new byte[(int) size + tail.length - at];
        file.seek(tailStart + at - size);
        file.readFully(directory);
        return Digest.of(directory);
      }
    }
    return Digest.of(Files.readAllBytes(path));
  }
}

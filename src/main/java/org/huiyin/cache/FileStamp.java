package org.huiyin.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huiyin.bytes.Digest;

/**
 * What the system tells of a file without reading it. Whoever changes a file changes its stamp,
 * even if size and time of modification are set back by hand: the time of the change cannot be set.
 *
 * @param size in bytes
 * @param modified when the content was changed, in nanoseconds since 1970, as anybody may set it
 * @param changed when content or stamp were changed, by the clock of the file system
 * @param inode the number of the file in its file system
 * @param device the file system
 */
public record FileStamp(long size, long modified, long changed, long inode, long device) {
  static final String ATTRIBUTES = "size,lastModifiedTime,ctime,ino,dev";

  /**
   * The stamp of a file. Symbolic links are followed.
   *
   * @return empty where the system does not tell when a file was changed, as on Windows
   */
  public static Optional<FileStamp> of(Path file) throws IOException {
    return isKnownFor(file)
        ? Optional.of(in(Files.readAttributes(file, "unix:" + ATTRIBUTES)))
        : Optional.empty();
  }

  static boolean isKnownFor(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** The stamp in some attributes; what the system does not tell is 0. */
  static FileStamp in(Map<String, Object> attributes) {
    return new FileStamp(
        (Long) attributes.get("size"),
        nanos(attributes.get("lastModifiedTime")),
        attributes.containsKey("ctime") ? nanos(attributes.get("ctime")) : 0,
        (Long) attributes.getOrDefault("ino", 0L),
        (Long) attributes.getOrDefault("dev", 0L));
  }

  /** Adds all its parts to a digest. */
  public void addTo(Digest.Maker digest) {
    digest.add(size).add(modified).add(changed).add(inode).add(device);
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }
}

package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/** Translates I/O exceptions into user messages, which name the path and the cause. */
final class Failures {
  /**
   * If fewer bytes than this are free, a failed write is reported as a full disk. It is the size of
   * one block.
   */
  private static final long ONE_BLOCK = 4096;

  private Failures() {}

  /** The message for a failure while writing the site. */
  static EnvironmentFailure writing(Path path, IOException cause) {
    if (cause instanceof EnvironmentFailure failure) {
      return failure;
    }
    String where = place(path, cause);
    return isDiskFull(path, cause)
        ? new EnvironmentFailure(Message.of("disk-full", where), cause)
        : new EnvironmentFailure(Message.of("cannot-write", where, IoReason.of(cause)), cause);
  }

  /** The message for a failure while reading the site. */
  static EnvironmentFailure reading(Path path, IOException cause) {
    return cause instanceof EnvironmentFailure failure
        ? failure
        : new EnvironmentFailure(
            Message.of("cannot-read", place(path, cause), IoReason.of(cause)), cause);
  }

  private static String place(Path path, IOException cause) {
    return cause instanceof FileSystemException failure && failure.getFile() != null
        ? failure.getFile()
        : path.toString();
  }

  /** The messages of the system may be in any language, so the free space is checked too. */
  private static boolean isDiskFull(Path path, IOException cause) {
    if (IoReason.of(cause) instanceof Message) {
      return false;
    }
    String text = String.valueOf(cause.getMessage());
    return text.contains("No space left")
        || text.contains("quota exceeded")
        || text.contains("not enough space")
        || usableSpace(path).filter(space -> space < ONE_BLOCK).isPresent();
  }

  /** The free space; empty if it is unknown or the file system stores nothing, such as /proc. */
  private static Optional<Long> usableSpace(Path path) {
    Path folder = path.toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    try {
      if (folder == null) {
        return Optional.empty();
      }
      FileStore store = Files.getFileStore(folder);
      return store.getTotalSpace() == 0 ? Optional.empty() : Optional.of(store.getUsableSpace());
    } catch (IOException unknown) {
      // Only the choice between two messages depends on it; the failure is reported in any case.
      return Optional.empty();
    }
  }
}

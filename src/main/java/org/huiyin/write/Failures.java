package org.huiyin.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
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
        : new EnvironmentFailure(Message.of("cannot-write", where, reason(cause)), cause);
  }

  /** The message for a failure while reading the site. */
  static EnvironmentFailure reading(Path path, IOException cause) {
    return cause instanceof EnvironmentFailure failure
        ? failure
        : new EnvironmentFailure(
            Message.of("cannot-read", place(path, cause), reason(cause)), cause);
  }

  /** The cause, as an argument of a message. */
  static Object reason(IOException cause) {
    if (cause instanceof EnvironmentFailure failure) {
      return failure.message();
    }
    if (cause instanceof AccessDeniedException) {
      return Message.of("reason.denied");
    }
    if (cause instanceof NoSuchFileException) {
      return Message.of("reason.missing");
    }
    if (cause instanceof FileAlreadyExistsException
        || cause instanceof NotDirectoryException
        || cause instanceof DirectoryNotEmptyException) {
      return Message.of("reason.in-the-way");
    }
    String text =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return text == null ? cause.getClass().getSimpleName() : text;
  }

  private static String place(Path path, IOException cause) {
    return cause instanceof FileSystemException failure && failure.getFile() != null
        ? failure.getFile()
        : path.toString();
  }

  /** The messages of the system may be in any language, so the free space is checked too. */
  private static boolean isDiskFull(Path path, IOException cause) {
    if (cause instanceof AccessDeniedException || cause instanceof FileAlreadyExistsException) {
      return false;
    }
    String text = String.valueOf(cause.getMessage());
    return text.contains("No space left")
        || text.contains("quota exceeded")
        || text.contains("not enough space")
        || usableSpace(path).filter(space -> space < ONE_BLOCK).isPresent();
  }

  private static Optional<Long> usableSpace(Path path) {
    Path folder = path.toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    try {
      return folder == null
          ? Optional.empty()
          : Optional.of(Files.getFileStore(folder).getUsableSpace());
    } catch (IOException unknown) {
      // Only the choice between two messages depends on it; the failure is reported in any case.
      return Optional.empty();
    }
  }
}

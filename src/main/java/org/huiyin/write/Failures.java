package org.huiyin.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/** Puts what the disk says into words for the person who builds. */
final class Failures {
  /**
   * Below this, a write that failed is taken to have failed for want of space: less than a block is
   * left.
   */
  private static final long NEARLY_NOTHING = 4096;

  private Failures() {}

  /** A failure while the site was written. */
  static EnvironmentFailure writing(Path path, IOException cause) {
    if (cause instanceof EnvironmentFailure failure) {
      return failure;
    }
    String where = place(path, cause);
    return isDiskFull(path, cause)
        ? new EnvironmentFailure(Message.of("disk-full", where), cause)
        : new EnvironmentFailure(Message.of("cannot-write", where, reason(cause)), cause);
  }

  /** A failure while the site was only looked at. */
  static EnvironmentFailure reading(Path path, IOException cause) {
    return cause instanceof EnvironmentFailure failure
        ? failure
        : new EnvironmentFailure(
            Message.of("cannot-read", place(path, cause), reason(cause)), cause);
  }

  /** Why, in a form that fills a gap of a message. */
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
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return Message.of("reason.in-the-way");
    }
    String told =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return told == null ? cause.getClass().getSimpleName() : told;
  }

  private static String place(Path path, IOException cause) {
    return cause instanceof FileSystemException failure && failure.getFile() != null
        ? failure.getFile()
        : path.toString();
  }

  /** The system's own words may be in any language, so the space that is left counts too. */
  private static boolean isDiskFull(Path path, IOException cause) {
    if (cause instanceof AccessDeniedException || cause instanceof FileAlreadyExistsException) {
      return false;
    }
    String told = String.valueOf(cause.getMessage());
    return told.contains("No space left")
        || told.contains("quota exceeded")
        || told.contains("not enough space")
        || usableSpace(path).filter(space -> space < NEARLY_NOTHING).isPresent();
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
      // Only the better of two wordings depends on it; the failure itself is reported all the same.
      return Optional.empty();
    }
  }
}

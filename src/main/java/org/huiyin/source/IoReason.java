package org.huiyin.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Translates the cause of an I/O exception. Java's own messages often contain only a path. */
public final class IoReason {
  private IoReason() {}

  /** The same failure with the file it is about: systems do not name it for an open file. */
  public static IOException in(Path file, IOException cause) {
    if (cause instanceof FileSystemException || cause instanceof EnvironmentFailure) {
      return cause;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(cause.getMessage()));
    named.initCause(cause);
    return named;
  }

  /**
   * The cause, as an argument of a message: a {@link Message} if it is a known one, otherwise the
   * text of the operating system.
   */
  public static Object of(IOException cause) {
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
}

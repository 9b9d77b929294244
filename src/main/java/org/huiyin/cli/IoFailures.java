package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;
import org.huiyin.source.ProcessingFault;

/** Converts exceptions to messages. */
final class IoFailures {
  private IoFailures() {}

  static Message message(IOException failure) {
    if (failure instanceof EnvironmentFailure known) {
      return known.message();
    }
    Object reason = IoReason.of(failure);
    return failure instanceof FileSystemException inFile && inFile.getFile() != null
        ? Message.of("failure.file", inFile.getFile(), reason)
        : Message.of("failure.io", reason);
  }

  /**
   * Whether there is a file or folder at a path.
   *
   * @param written the path as the user wrote it
   * @throws EnvironmentFailure if it cannot be told, because the permission is missing
   */
  static boolean exists(Path path, String written) throws EnvironmentFailure {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return true;
    } catch (AccessDeniedException e) {
      throw new EnvironmentFailure(Message.of("cannot-read", written, IoReason.of(e)), e);
    } catch (IOException absent) {
      return false;
    }
  }

  /** The message for a fault of the program. */
  static Message internal(Throwable error) {
    if (error instanceof ProcessingFault known) {
      Throwable cause = known.getCause();
      return Message.of(
          "failure.internal-in",
          known.path(),
          cause.getClass().getName(),
          String.valueOf(cause.getMessage()));
    }
    return Message.of(
        "failure.internal", error.getClass().getName(), String.valueOf(error.getMessage()));
  }
}

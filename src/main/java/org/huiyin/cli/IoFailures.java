package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
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

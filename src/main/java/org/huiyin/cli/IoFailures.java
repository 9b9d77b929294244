package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/** Converts I/O exceptions to messages. Java's own messages often contain only a path. */
final class IoFailures {
  private IoFailures() {}

  static Message message(IOException failure) {
    if (failure instanceof EnvironmentFailure known) {
      return known.message();
    }
    if (failure instanceof FileSystemException inFile && inFile.getFile() != null) {
      return message(inFile);
    }
    String reason =
        failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    return Message.of("failure.io", reason);
  }

  private static Message message(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return Message.of("failure.access-denied", failure.getFile());
    }
    if (failure instanceof NoSuchFileException) {
      return Message.of("failure.no-such-file", failure.getFile());
    }
    String reason =
        failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    return Message.of("failure.file", failure.getFile(), reason);
  }
}

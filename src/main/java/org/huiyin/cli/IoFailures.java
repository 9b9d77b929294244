package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/** Converts I/O exceptions to messages. */
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
}

package org.huiyin.cli;

import java.util.Optional;
import org.huiyin.source.Message;

/** The command line is invalid. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message message;
  private final transient Optional<Message> hint;

  UsageException(Message message, Optional<Message> hint) {
    super(message.toString());
    this.message = message;
    this.hint = hint;
  }

  UsageException(Message message) {
    this(message, Optional.empty());
  }

  Message message() {
    return message;
  }

  Optional<Message> hint() {
    return hint;
  }
}

package org.huiyin.cli;

import java.util.Optional;
import org.huiyin.source.Message;

/** The program was called in a wrong way. */
final class UsageFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message message;
  private final transient Optional<Message> hint;

  UsageFailure(Message message, Optional<Message> hint) {
    super(message.toString());
    this.message = message;
    this.hint = hint;
  }

  UsageFailure(Message message) {
    this(message, Optional.empty());
  }

  Message message() {
    return message;
  }

  Optional<Message> hint() {
    return hint;
  }
}

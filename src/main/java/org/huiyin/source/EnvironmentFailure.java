package org.huiyin.source;

import java.io.IOException;

/**
 * Something around the program is in the way, not the author's text: a disk that is full, a folder
 * that may not be written, another build that is running.
 */
public final class EnvironmentFailure extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  public EnvironmentFailure(Message message) {
    super(message.toString());
    this.message = message;
  }

  public EnvironmentFailure(Message message, Throwable cause) {
    super(message.toString(), cause);
    this.message = message;
  }

  /** What to tell the person who runs the program. */
  public Message message() {
    return message;
  }
}

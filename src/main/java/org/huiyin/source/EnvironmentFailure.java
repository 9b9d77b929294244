package org.huiyin.source;

import java.io.IOException;

/**
 * An error of the environment, not of the sources: the disk is full, a folder is not writable,
 * another build is running.
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

  /** Returns the message for the user. */
  public Message message() {
    return message;
  }
}

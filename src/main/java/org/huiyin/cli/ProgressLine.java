package org.huiyin.cli;

import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.TerminalText;
import org.huiyin.pipeline.Listener;
import org.huiyin.source.Message;

/**
 * Shows the progress of a command as one line on a terminal. The line is removed at the end.
 *
 * <p>It is written to standard output, because Java can detect a terminal only for that stream. On
 * the error stream it would end up in the file of {@code 2> log}.
 */
final class ProgressLine implements Listener {
  private final Console console;
  private final String key;
  private int percent = -1;
  private int width;

  /**
   * @param key of the message, which takes what is done and the total
   */
  ProgressLine(Console console, String key) {
    this.console = console;
    this.key = key;
  }

  /** Rewrites the line when the percentage changes, at most one hundred times. */
  @Override
  public synchronized void replyDone(int done, int total) {
    int now = (int) (100L * done / total);
    if (now > percent) {
      percent = now;
      show(console.messages().text(Message.of(key, done, total)));
    }
  }

  synchronized void clear() {
    show("");
    console.out().print("\r");
    console.out().flush();
  }

  private void show(String text) {
    int newWidth = TerminalText.width(text);
    console.out().print("\r" + text + " ".repeat(Math.max(0, width - newWidth)));
    console.out().flush();
    width = newWidth;
  }
}

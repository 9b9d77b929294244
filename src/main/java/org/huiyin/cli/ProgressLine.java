package org.huiyin.cli;

import org.huiyin.build.Listener;
import org.huiyin.source.Message;

/**
 * One line on a terminal that tells how far a build is, and vanishes when it is done.
 *
 * <p>It stands on standard output, since Java can tell of that stream alone whether it is a
 * terminal: on the error stream it would end up in the file of {@code 2> log}.
 */
final class ProgressLine implements Listener {
  private final Console console;
  private int percent = -1;
  private int width;

  ProgressLine(Console console) {
    this.console = console;
  }

  /** Rewrites the line where the share has changed, which is at most a hundred times. */
  @Override
  public synchronized void replyDone(int done, int total) {
    int now = (int) (100L * done / total);
    if (now > percent) {
      percent = now;
      show(console.catalogue().words(Message.of("report.progress", done, total)));
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

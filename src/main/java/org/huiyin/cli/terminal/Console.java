package org.huiyin.cli.terminal;

import java.io.PrintStream;
import org.huiyin.source.Message;

/**
 * The output streams of a run, and the language of its messages.
 *
 * @param out for results: a summary, a list, a schema, problems in a machine-readable format
 * @param err for errors and warnings
 * @param terminal whether {@code out} is a terminal, so that a line can be overwritten
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Messages messages) {

  /** Prints a message as one line on {@code out}. */
  public void print(Message message) {
    out.print(text(message) + "\n");
  }

  /** Prints a message as one line on {@code err}. */
  public void printError(Message message) {
    err.print(text(message) + "\n");
  }

  /** Returns the text of a message, with invisible characters escaped. */
  public String text(Message message) {
    return TerminalText.escape(messages.text(message));
  }
}

package org.huiyin.cli;

import java.io.PrintStream;
import org.huiyin.source.Message;

/**
 * Where a run speaks, and in which language.
 *
 * @param out what was asked for: a summary, a list, a schema, problems in a machine's format
 * @param err what is in the way
 * @param terminal whether {@code out} is a terminal, so that a line on it can be rewritten
 */
record Console(PrintStream out, PrintStream err, boolean terminal, Catalogue catalogue) {

  /** Puts a message on a line of {@code out}. */
  void say(Message message) {
    out.print(visible(message) + "\n");
  }

  /** Puts a message on a line of {@code err}. */
  void complain(Message message) {
    err.print(visible(message) + "\n");
  }

  /** A message in words that no terminal can misread, whatever was quoted in them. */
  String visible(Message message) {
    return TerminalText.visible(catalogue.words(message));
  }
}

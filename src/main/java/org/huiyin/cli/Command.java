package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;

/** A command of the program. Its options are parsed before it runs. */
interface Command {

  /**
   * @return one of {@link ExitCode}
   * @throws UsageException if the options are invalid
   * @throws IOException if the environment fails
   */
  int run(Console console) throws UsageException, IOException;
}

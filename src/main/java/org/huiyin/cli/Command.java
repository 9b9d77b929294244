package org.huiyin.cli;

import java.io.IOException;

/** One thing that the program does; its options are already parsed when it is run. */
sealed interface Command
    permits Main.NoCommand, BuildCommand, CheckCommand, AuditCommand, SchemaCommand {

  /**
   * @return one of {@link ExitCode}
   * @throws UsageFailure if the options make no sense
   * @throws IOException if something around the program is in the way
   */
  int run(Console console) throws UsageFailure, IOException;
}

package org.huiyin.cli;

import java.io.IOException;

/** A command of the program. Its options are parsed before it runs. */
sealed interface Command
    permits Main.NoCommand, BuildCommand, CheckCommand, AuditCommand, SchemaCommand {

  /**
   * @return one of {@link ExitCode}
   * @throws UsageException if the options are invalid
   * @throws IOException if the environment fails
   */
  int run(Console console) throws UsageException, IOException;
}

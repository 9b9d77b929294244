package org.huiyin.cli;

import java.util.List;
import java.util.function.Supplier;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code huiyin completion}: prints a script that completes commands and options in a shell. Zsh
 * reads the script of Bash.
 */
@CommandLine.Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Supplier<CommandLine> program;

  @Parameters(paramLabel = "SHELL")
  String shell = "";

  @Mixin CommonOptions common;

  /**
   * @param program with all commands
   */
  CompletionCommand(Supplier<CommandLine> program) {
    this.program = program;
  }

  @Override
  public int run(Console console) throws UsageException {
    if (!SHELLS.contains(shell)) {
      throw new UsageException(
          Message.of("usage.bad-value", "SHELL", shell), Nearest.hint(shell, SHELLS));
    }
    console.out().print(AutoComplete.bash("huiyin", program.get()));
    return ExitCode.DONE;
  }
}

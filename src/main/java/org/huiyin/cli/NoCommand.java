package org.huiyin.cli;

import java.util.List;
import java.util.Optional;
import org.huiyin.cli.terminal.Console;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command. */
@CommandLine.Command(name = "huiyin", sortOptions = false)
final class NoCommand implements Command {
  @Mixin CommonOptions common;

  @Option(names = "--version", versionHelp = true)
  boolean version;

  @Spec CommandSpec spec;

  @Override
  public int run(Console console) throws UsageException {
    throw new UsageException(
        Message.of("usage.no-command"),
        Optional.of(Message.of("hint.one-of", List.copyOf(spec.subcommands().keySet()))));
  }
}

package org.huiyin.cli;

import org.huiyin.cli.terminal.Console;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command. */
@CommandLine.Command(name = "huiyin", sortOptions = false)
final class NoCommand implements Command {
  @Mixin CommonOptions common;

  @Option(names = "--version", versionHelp = true)
  boolean version;

  @Override
  public int run(Console console) throws UsageException {
    throw new UsageException(Message.of("usage.no-command"));
  }
}

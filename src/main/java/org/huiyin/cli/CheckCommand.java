package org.huiyin.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.huiyin.cli.terminal.Console;
import org.huiyin.pipeline.Request;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code huiyin check}: reports all problems that a build would report, and writes nothing. */
@CommandLine.Command(name = "check", sortOptions = false)
final class CheckCommand implements Command {
  private final SiteRun siteRun;

  @Mixin SiteOptions options;

  @Mixin CommonOptions common;

  CheckCommand(Builder builder, LongSupplier nanos) {
    this.siteRun = new SiteRun(builder, nanos);
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    Format format = options.format();
    return siteRun.run(
        options.request(Request.Mode.CHECK, Optional.empty(), false),
        format,
        options.summary(),
        console);
  }
}

package org.huiyin.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.huiyin.pipeline.Request;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huiyin build}: builds the site, or compares it with the output folder. */
@CommandLine.Command(name = "build", sortOptions = false)
final class BuildCommand implements Command {
  private final SiteRun siteRun;

  @Mixin SiteOptions options;

  @Option(names = "--output", paramLabel = "DIR", order = -2)
  Optional<String> output = Optional.empty();

  @Option(names = "--verify")
  boolean verify;

  @Option(names = "--precompress")
  boolean precompress;

  @Mixin CommonOptions common;

  BuildCommand(Builder builder, LongSupplier nanos) {
    this.siteRun = new SiteRun(builder, nanos);
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    Request.Mode mode = verify ? Request.Mode.VERIFY : Request.Mode.WRITE;
    Format format = options.format();
    return siteRun.run(options.request(mode, output, precompress), format, console);
  }
}

package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.cli.terminal.Console;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code huiyin build}: builds the site or a shard of it, or compares it with the output folder.
 */
@CommandLine.Command(name = "build", sortOptions = false)
final class BuildCommand implements Command {
  private static final Pattern SHARE = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

  private final SiteRun siteRun;

  @Mixin SiteOptions options;

  @Option(names = "--output", paramLabel = "DIR", order = -2)
  Optional<String> output = Optional.empty();

  @Option(names = "--verify")
  boolean verify;

  @Option(names = "--precompress")
  boolean precompress;

  @Option(names = "--shard", paramLabel = "I/N")
  Optional<String> shard = Optional.empty();

  @Option(names = "--merge", paramLabel = "DIR", arity = "1..*")
  List<String> merge = List.of();

  @Mixin CommonOptions common;

  BuildCommand(Builder builder, LongSupplier nanos) {
    this.siteRun = new SiteRun(builder, nanos);
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    Request.Mode mode = verify ? Request.Mode.VERIFY : Request.Mode.WRITE;
    Format format = options.format();
    Request request = options.request(mode, output, precompress);
    return siteRun.run(request.forPart(part(request)), format, options.summary(), console);
  }

  private Request.Part part(Request request) throws UsageException {
    if (shard.isPresent() && !merge.isEmpty()) {
      throw new UsageException(Message.of("usage.apart", "--shard", "--merge"));
    }
    if (shard.isPresent() && verify) {
      throw new UsageException(Message.of("usage.apart", "--shard", "--verify"));
    }
    if (shard.isPresent()) {
      // Never in the place of a site, which is what the output folder is by default.
      if (output.isEmpty()) {
        throw new UsageException(Message.of("usage.shard-without-output"));
      }
      return share(shard.get());
    }
    return merge.isEmpty() ? new Request.Whole() : merge(request.output());
  }

  private static Request.Share share(String text) throws UsageException {
    Matcher parts = SHARE.matcher(text);
    if (parts.matches()) {
      int index = Integer.parseInt(parts.group(1));
      int count = Integer.parseInt(parts.group(2));
      if (index <= count) {
        return new Request.Share(index, count);
      }
    }
    throw new UsageException(Message.of("usage.bad-shard", text));
  }

  private Request.Merge merge(Path site) throws UsageException {
    List<Path> folders = new ArrayList<>();
    for (String name : merge) {
      Path folder = SiteOptions.path("--merge", name).normalize();
      Path place = site.normalize();
      if (place.startsWith(folder) || folder.startsWith(place)) {
        throw new UsageException(Message.of("usage.output-in-shard", name));
      }
      folders.add(folder);
    }
    return new Request.Merge(folders);
  }
}

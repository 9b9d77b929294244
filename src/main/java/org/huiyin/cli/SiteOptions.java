package org.huiyin.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.address.WebUrl;
import org.huiyin.build.Request;
import org.huiyin.source.Message;
import picocli.CommandLine.Option;

/** What {@code build} and {@code check} understand both: what to build, and how to tell of it. */
final class SiteOptions {
  private static final Pattern JOBS = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** First in the help; {@code --output} comes second, wherever it is declared. */
  @Option(names = "--source", paramLabel = "DIR", order = -3)
  String source = ".";

  @Option(names = "--base-url", paramLabel = "URL")
  Optional<String> baseUrl = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE")
  Optional<String> asOf = Optional.empty();

  @Option(names = "--drafts")
  boolean drafts;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--jobs", paramLabel = "N")
  Optional<String> jobs = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT")
  String format = Format.TEXT.key();

  Format format() throws UsageFailure {
    return Format.named(format);
  }

  /**
   * What to ask of the build.
   *
   * @param output the folder of the site as the user wrote it; by default {@code site} in the
   *     source folder
   * @param precompress whether compressed copies are made
   */
  Request request(Request.Mode mode, Optional<String> output, boolean precompress)
      throws UsageFailure {
    Path from = sourceFolder();
    Path to = output.isPresent() ? path("--output", output.get()) : from.resolve("site");
    if (mode != Request.Mode.CHECK) {
      checkOutput(from, to, output.orElse(to.toString()));
    }
    return new Request(from, to, mode, address(), date(), drafts, strict, precompress, jobs());
  }

  private Path sourceFolder() throws UsageFailure {
    Path folder = path("--source", source);
    if (!Files.exists(folder)) {
      throw new UsageFailure(Message.of("usage.no-source", source));
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageFailure(Message.of("usage.source-is-file", source));
    }
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw new UsageFailure(Message.of("usage.no-content", source));
    }
    return folder;
  }

  /** Refuses an output folder whose exchange would take the author's files with it. */
  private static void checkOutput(Path source, Path output, String written) throws UsageFailure {
    Path from = source.normalize();
    Path to = output.normalize();
    if (from.startsWith(to)) {
      throw new UsageFailure(Message.of("usage.output-holds-source", written));
    }
    if (to.startsWith(from.resolve("content")) || to.startsWith(from.resolve("templates"))) {
      throw new UsageFailure(Message.of("usage.output-in-source", written));
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new UsageFailure(Message.of("usage.output-is-file", written));
    }
  }

  /** The absolute path, so that nothing later depends on the working folder. */
  private static Path path(String option, String text) throws UsageFailure {
    try {
      return Path.of(text.equals(".") ? "" : text).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new UsageFailure(Message.of("usage.bad-path", option, text));
    }
  }

  private Optional<String> address() throws UsageFailure {
    if (baseUrl.isEmpty()) {
      return Optional.empty();
    }
    String text = baseUrl.get();
    return Optional.of(
        WebUrl.base(text).orElseThrow(() -> new UsageFailure(Message.of("usage.bad-url", text))));
  }

  private Optional<LocalDate> date() throws UsageFailure {
    if (asOf.isEmpty()) {
      return Optional.empty();
    }
    String text = asOf.get();
    if (!DATE.matcher(text).matches()) {
      throw new UsageFailure(Message.of("usage.bad-date", text));
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new UsageFailure(Message.of("no-such-day", text));
    }
  }

  private int jobs() throws UsageFailure {
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!JOBS.matcher(jobs.get()).matches()) {
      throw new UsageFailure(Message.of("usage.bad-jobs", jobs.get()));
    }
    return Integer.parseInt(jobs.get());
  }
}

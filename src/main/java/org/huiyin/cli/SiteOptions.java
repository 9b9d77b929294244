package org.huiyin.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.address.WebUrl;
import org.huiyin.pipeline.Request;
import org.huiyin.source.EnumNames;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine.Option;

/** The options of both {@code build} and {@code check}. */
final class SiteOptions {
  private static final Pattern JOBS = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** First in the help. {@code --output} is second, although another class declares it. */
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

  @Option(names = "--cache", paramLabel = "use|fresh|off", completionCandidates = Caches.class)
  String cache = EnumNames.kebabCase(Request.Cache.USE);

  @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Format.Keys.class)
  String format = Format.TEXT.key();

  @Option(names = "--summary", paramLabel = "FILE")
  Optional<String> summary = Optional.empty();

  /** What a shell completes. */
  static final class Caches implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Request.Cache.values()).map(EnumNames::kebabCase).iterator();
    }
  }

  /** The file for the result; empty if none is named. */
  Optional<Path> summary() throws UsageException {
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Path file = path("--summary", summary.get());
    if (Files.isDirectory(file)) {
      throw new UsageException(Message.of("usage.not-a-file", summary.get()));
    }
    return Optional.of(file);
  }

  Format format() throws UsageException {
    return Format.named(format);
  }

  /**
   * Creates the build request.
   *
   * @param output the value of {@code --output}; by default {@code site} in the source folder
   * @param precompress whether compressed copies are written
   */
  Request request(Request.Mode mode, Optional<String> output, boolean precompress)
      throws UsageException, EnvironmentFailure {
    Path from = sourceFolder(source);
    Path to = output.isPresent() ? path("--output", output.get()) : from.resolve("site");
    if (mode == Request.Mode.WRITE || mode == Request.Mode.VERIFY) {
      checkOutput(from, to, output.orElse(to.toString()));
    }
    return new Request(
        from, to, mode, address(), date(), drafts, strict, precompress, jobs(), cache());
  }

  /** The absolute path of a folder that holds {@code content/}. */
  static Path sourceFolder(String source) throws UsageException, EnvironmentFailure {
    Path folder = anyFolder(source);
    Path content = folder.resolve("content");
    if (!IoFailures.exists(content, source) || !Files.isDirectory(content)) {
      throw new UsageException(Message.of("usage.no-content", source));
    }
    return folder;
  }

  /** The absolute path of a folder, whatever it holds. */
  static Path anyFolder(String source) throws UsageException, EnvironmentFailure {
    Path folder = path("--source", source);
    if (!IoFailures.exists(folder, source)) {
      throw new UsageException(Message.of("usage.no-source", source));
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(Message.of("usage.source-is-file", source));
    }
    return folder;
  }

  /** Rejects an output folder whose replacement would delete source files. */
  private static void checkOutput(Path source, Path output, String written)
      throws UsageException, EnvironmentFailure {
    Path from = source.normalize();
    Path to = output.normalize();
    if (from.startsWith(to)) {
      throw new UsageException(Message.of("usage.output-holds-source", written));
    }
    if (to.startsWith(from.resolve("content")) || to.startsWith(from.resolve("templates"))) {
      throw new UsageException(Message.of("usage.output-in-source", written));
    }
    if (IoFailures.exists(output, written) && !Files.isDirectory(output)) {
      throw new UsageException(Message.of("usage.output-is-file", written));
    }
  }

  /** Returns the absolute path, so that later steps do not depend on the working folder. */
  static Path path(String option, String text) throws UsageException {
    if (text.isEmpty()) {
      // Mostly a variable of a script that is not set; never the working folder.
      throw new UsageException(Message.of("usage.bad-path", option, text));
    }
    try {
      return Path.of(text.equals(".") ? "" : text).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new UsageException(Message.of("usage.bad-path", option, text));
    }
  }

  private Optional<String> address() throws UsageException {
    if (baseUrl.isEmpty()) {
      return Optional.empty();
    }
    String text = baseUrl.get();
    return Optional.of(
        WebUrl.base(text).orElseThrow(() -> new UsageException(Message.of("usage.bad-url", text))));
  }

  private Optional<LocalDate> date() throws UsageException {
    if (asOf.isEmpty()) {
      return Optional.empty();
    }
    String text = asOf.get();
    if (!DATE.matcher(text).matches()) {
      throw new UsageException(Message.of("usage.bad-date", text));
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new UsageException(Message.of("no-such-day", text));
    }
  }

  private Request.Cache cache() throws UsageException {
    Request.Cache[] all = Request.Cache.values();
    List<String> known = Arrays.stream(all).map(EnumNames::kebabCase).toList();
    if (!known.contains(cache)) {
      throw new UsageException(
          Message.of("usage.bad-value", "--cache", cache), Nearest.hint(cache, known));
    }
    return all[known.indexOf(cache)];
  }

  private int jobs() throws UsageException {
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!JOBS.matcher(jobs.get()).matches()) {
      throw new UsageException(Message.of("usage.bad-jobs", jobs.get()));
    }
    return Integer.parseInt(jobs.get());
  }
}

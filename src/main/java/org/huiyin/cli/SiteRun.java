package org.huiyin.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.huiyin.cli.report.SummaryFile;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.pipeline.Listener;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Severity;

/**
 * Runs a build and reports its outcome.
 *
 * <p>In text format, problems are printed on the error stream, as by compilers, and the summary on
 * standard output. In a machine-readable format, problems are printed on standard output and the
 * summary on the error stream.
 */
final class SiteRun {
  private final Builder builder;
  private final LongSupplier nanos;

  SiteRun(Builder builder, LongSupplier nanos) {
    this.builder = builder;
    this.nanos = nanos;
  }

  /**
   * @param file receives the result for other programs, if one is named
   */
  int run(Request request, Format format, Optional<Path> file, Console console) throws IOException {
    long start = nanos.getAsLong();
    Outcome outcome = build(request, format, console);
    if (file.isPresent()) {
      SummaryFile.write(outcome, file.get());
    }
    Summary summary = new Summary(outcome, request, nanos.getAsLong() - start);
    format.report().print(outcome, request, console);
    if (!outcome.succeeded()) {
      console.printError(summary.failure());
      return ExitCode.PROBLEMS;
    }
    if (outcome.problems().stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
      console.printError(summary.warnings());
    }
    outcome.notices().forEach(notice -> console.printError(Message.of("report.notice", notice)));
    PrintStream stream = format == Format.TEXT ? console.out() : console.err();
    stream.print(console.text(summary.result()) + "\n");
    summary.nextChange().ifPresent(day -> stream.print(console.text(day) + "\n"));
    return outcome.drift().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Outcome build(Request request, Format format, Console console) throws IOException {
    if (format != Format.TEXT || !console.terminal()) {
      return builder.run(request, Listener.SILENT);
    }
    ProgressLine progress = new ProgressLine(console, "report.progress");
    try {
      return builder.run(request, progress);
    } finally {
      progress.clear();
    }
  }
}

package org.huiyin.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.model.artefact.Drift;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Severity;

/**
 * A problem, or a file that differs, in the form of the machine-readable reports.
 *
 * @param path relative to the source folder; for a file that differs, relative to the output folder
 * @param pathFromHere relative to the working folder if that contains the file, otherwise {@code
 *     path}; annotations in pull requests use it, because there the program runs in the root of the
 *     repository
 * @param line 1-based
 * @param column 1-based, in code points
 * @param endColumn after the last code point of the range in its first line; equal to {@code
 *     column} for an empty range
 * @param replacement what to write instead of the range, if the hint says it to the letter
 */
public record Finding(
    String path,
    String pathFromHere,
    int line,
    int column,
    int endColumn,
    Severity severity,
    String code,
    String message,
    Optional<String> hint,
    Optional<String> replacement) {

  /** The code for a file that differs. */
  private static final String DRIFT = "drift";

  /** Returns the findings of an outcome in its order, problems first. */
  public static List<Finding> all(Outcome outcome, Request request, Messages messages) {
    List<Finding> all = new ArrayList<>();
    outcome.problems().forEach(problem -> all.add(of(problem, request, messages)));
    outcome.drift().forEach(drift -> all.add(of(drift, request, messages)));
    return all;
  }

  private static Finding of(Problem problem, Request request, Messages messages) {
    Origin origin = problem.origin();
    String path = origin.file().path();
    String marked = origin.firstLine();
    return new Finding(
        path,
        fromHere(request.source(), path),
        origin.line(),
        origin.column(),
        origin.column() + marked.codePointCount(0, marked.length()),
        problem.severity(),
        problem.code(),
        messages.text(problem.message()),
        messages.hint(problem),
        problem.replacement());
  }

  private static Finding of(Drift drift, Request request, Messages messages) {
    return new Finding(
        drift.path(),
        fromHere(request.output(), drift.path()),
        1,
        1,
        1,
        Severity.ERROR,
        DRIFT,
        messages.text(message(drift)),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the message for a file that differs. */
  public static Message message(Drift drift) {
    return switch (drift.kind()) {
      case CHANGED -> Message.of("drift.changed", drift.path());
      case MISSING -> Message.of("drift.missing", drift.path());
      case UNEXPECTED -> Message.of("drift.unexpected", drift.path());
    };
  }

  private static String fromHere(Path folder, String path) {
    Path here = Path.of("").toAbsolutePath();
    Path normal = folder.toAbsolutePath().normalize();
    if (!normal.startsWith(here) || normal.equals(here)) {
      return path;
    }
    return here.relativize(normal).toString().replace('\\', '/') + "/" + path;
  }

  /** {@code error} or {@code warning}, independent of the language. */
  public String level() {
    return EnumNames.kebabCase(severity);
  }
}

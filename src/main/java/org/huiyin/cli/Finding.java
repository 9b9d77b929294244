package org.huiyin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;
import org.huiyin.model.Drift;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Severity;

/**
 * A problem, or a file that differs, with its message in one language.
 *
 * @param path relative to the source folder; of a file that differs, relative to the output folder
 * @param pathFromHere relative to the working folder, if the file is in it: CI systems place
 *     annotations by it, and run the program in the root folder of the repository
 * @param line 1-based
 * @param column 1-based, counted in code points
 * @param endColumn after the last code point of the range, in its first line; equal to {@code
 *     column} if the range is empty
 */
record Finding(
    String path,
    String pathFromHere,
    int line,
    int column,
    int endColumn,
    Severity severity,
    String code,
    String message,
    Optional<String> hint) {

  /** The code of every file that differs. */
  private static final String DRIFT = "drift";

  /** All findings of a build, problems first. */
  static List<Finding> all(Outcome outcome, Request request, Catalogue catalogue) {
    List<Finding> all = new ArrayList<>();
    outcome.problems().forEach(problem -> all.add(of(problem, request, catalogue)));
    outcome.drift().forEach(drift -> all.add(of(drift, request, catalogue)));
    return all;
  }

  private static Finding of(Problem problem, Request request, Catalogue catalogue) {
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
        catalogue.words(problem.message()),
        catalogue.hint(problem));
  }

  private static Finding of(Drift drift, Request request, Catalogue catalogue) {
    return new Finding(
        drift.path(),
        fromHere(request.output(), drift.path()),
        1,
        1,
        1,
        Severity.ERROR,
        DRIFT,
        catalogue.words(words(drift)),
        Optional.empty());
  }

  /** The message for a file that differs. */
  static Message words(Drift drift) {
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

  /** {@code error} or {@code warning}, whatever the language. */
  String level() {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

package org.huiyin.cli;

import java.io.PrintStream;
import java.util.List;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * For people: prints each problem with its source line, a caret and a hint on the error stream, and
 * each file that differs on standard output.
 */
final class TextReport implements Report {
  /** The maximum number of problems. The machine-readable formats list all of them. */
  private static final int MAX_PROBLEMS = 50;

  /** The minimum width of a line number, so that the excerpts of most files are aligned. */
  private static final int NUMBER_WIDTH = 5;

  @Override
  public void print(Outcome outcome, Request request, Console console) {
    List<Problem> problems = outcome.problems();
    for (Problem problem : problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()))) {
      print(problem, console);
      console.err().print("\n");
    }
    if (problems.size() > MAX_PROBLEMS) {
      console.printError(Message.of("report.more", problems.size() - MAX_PROBLEMS));
    }
    outcome.drift().forEach(drift -> console.print(Finding.message(drift)));
  }

  /** Prints one problem: place, message, source line, hint. */
  static void print(Problem problem, Console console) {
    Origin origin = problem.origin();
    PrintStream err = console.err();
    Message severity =
        switch (problem.severity()) {
          case ERROR -> Message.of("severity.error");
          case WARNING -> Message.of("severity.warning");
        };
    console.printError(
        Message.of("report.problem", origin, severity, problem.code(), problem.message()));
    String number = String.valueOf(origin.line());
    String margin = " ".repeat(Math.max(NUMBER_WIDTH, number.length()));
    if (!origin.file().text().isEmpty()) {
      Excerpt excerpt = Excerpt.of(origin);
      err.print(
          (margin.substring(number.length()) + number + " | " + excerpt.line()).stripTrailing()
              + "\n");
      err.print(margin + " | " + excerpt.carets() + "\n");
    }
    console
        .messages()
        .hint(problem)
        .map(hint -> console.text(Message.of("report.hint", hint)))
        .ifPresent(hint -> err.print(margin + " " + hint + "\n"));
  }
}

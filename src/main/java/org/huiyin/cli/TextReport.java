package org.huiyin.cli;

import java.io.PrintStream;
import java.util.List;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * For people: each problem with its source line, a caret and a hint, on the error stream; then, on
 * the standard one, each file that differs.
 */
final class TextReport implements Report {
  /** More are not read anyway; a machine's format has them all. */
  private static final int SHOWN = 50;

  /** The least width of a line number, so that the excerpts of most files are aligned. */
  private static final int NUMBER_WIDTH = 5;

  @Override
  public void print(Outcome outcome, Request request, Console console) {
    List<Problem> problems = outcome.problems();
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      print(problem, console);
      console.err().print("\n");
    }
    if (problems.size() > SHOWN) {
      console.complain(Message.of("report.more", problems.size() - SHOWN));
    }
    outcome.drift().forEach(drift -> console.say(Finding.words(drift)));
  }

  /** One problem: where it stands, what is wrong, the line, what would be right. */
  static void print(Problem problem, Console console) {
    Origin origin = problem.origin();
    PrintStream err = console.err();
    Message severity =
        switch (problem.severity()) {
          case ERROR -> Message.of("severity.error");
          case WARNING -> Message.of("severity.warning");
        };
    console.complain(
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
        .catalogue()
        .hint(problem)
        .map(hint -> console.visible(Message.of("report.hint", hint)))
        .ifPresent(hint -> err.print(margin + " " + hint + "\n"));
  }
}

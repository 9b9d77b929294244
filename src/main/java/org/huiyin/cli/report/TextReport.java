package org.huiyin.cli.report;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.Excerpt;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * For people: prints each problem with its source line, a caret and a hint on the error stream, and
 * each file that differs on standard output.
 */
public final class TextReport implements Report {
  /** The maximum number of problems. The machine-readable formats list all of them. */
  private static final int MAX_PROBLEMS = 50;

  /** The maximum number of problems with the same code. */
  private static final int MAX_OF_ONE = 20;

  /** Codes of references to nothing: what they refer to may be missing because of another error. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "unknown-(organisation|topic|figure|observation|claim|chart|commitment|reply|document"
              + "|section)");

  /** The minimum width of a line number, so that the excerpts of most files are aligned. */
  private static final int NUMBER_WIDTH = 5;

  @Override
  public void print(Outcome outcome, Request request, Console console) {
    List<Problem> problems = causesFirst(outcome.problems());
    Map<String, Integer> printed = new LinkedHashMap<>();
    int total = 0;
    for (Problem problem : problems) {
      if (total < MAX_PROBLEMS && printed.merge(problem.code(), 1, Integer::sum) <= MAX_OF_ONE) {
        print(problem, console);
        console.err().print("\n");
        total++;
      }
    }
    int left = problems.size() - total;
    for (Map.Entry<String, Integer> code : printed.entrySet()) {
      int same = code.getValue() - MAX_OF_ONE;
      if (same > 0) {
        console.printError(Message.of("report.more-of", code.getKey(), same));
        left -= same;
      }
    }
    if (left > 0) {
      console.printError(Message.of("report.more", left));
    }
    // In a terminal only: those who read a log have seen it.
    if (console.terminal() && total > 0) {
      console.printError(Message.of("report.explain", problems.get(0).code()));
    }
    outcome.drift().forEach(drift -> console.print(Finding.message(drift)));
  }

  /** The problems in their order, but what may only follow from another one comes last. */
  private static List<Problem> causesFirst(List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparing(problem -> REFERENCE.matcher(problem.code()).matches()))
        .toList();
  }

  /** Prints one problem: place, message, source line, hint. */
  public static void print(Problem problem, Console console) {
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

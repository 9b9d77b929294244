package org.huiyin.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.cli.report.TextReport;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.Excerpt;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.serve.Notice;
import org.huiyin.serve.Voice;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Severity;

/** What {@code huiyin serve} says, on the console and in the page. */
final class ServeVoice implements Voice {
  /** More names would fill the line. */
  private static final int NAMED = 3;

  private final Console console;
  private final Request request;
  private boolean wrong;

  ServeVoice(Console console, Request request) {
    this.console = console;
    this.request = request;
  }

  @Override
  public synchronized void started(URI address, boolean moved, boolean open) {
    console.print(Message.of("serve.started", address));
    if (moved) {
      note(Message.of("serve.moved", address.getPort()));
    }
    if (open) {
      note(Message.of("serve.reachable"));
    }
    console.out().flush();
  }

  @Override
  public synchronized void note(Message message) {
    console.printError(Message.of("report.notice", message));
  }

  @Override
  public synchronized void rebuilt(Set<String> replies, long nanos) {
    String millis = BigDecimal.valueOf(nanos, 6).setScale(0, RoundingMode.HALF_UP).toPlainString();
    List<String> first = replies.stream().limit(NAMED).toList();
    console.print(
        replies.size() > NAMED
            ? Message.of("serve.rebuilt-many", replies.size(), millis)
            : Message.of("serve.rebuilt", first, millis));
    console.out().flush();
  }

  @Override
  public synchronized void problems(List<Problem> problems, List<Notice> faults) {
    for (Notice fault : faults) {
      console.err().print(fault.message() + "\n");
    }
    Outcome outcome =
        new Outcome(problems, problems.isEmpty(), new Outcome.Tally(0, 0, 0, 0, 0, 0), List.of());
    new TextReport().print(outcome, request, console);
    boolean now = !problems.isEmpty() || !faults.isEmpty();
    if (now) {
      long errors =
          problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
      console.printError(
          Message.of("serve.found", errors + faults.size(), problems.size() - errors));
    } else if (wrong) {
      console.print(Message.of("serve.mended"));
      console.out().flush();
    }
    wrong = now;
  }

  @Override
  public Notice notice(Problem problem) {
    Origin origin = problem.origin();
    boolean text = !origin.file().text().isEmpty();
    Excerpt excerpt = text ? Excerpt.of(origin) : new Excerpt("", "");
    return new Notice(
        problem.severity() == Severity.ERROR,
        origin.toString(),
        problem.code(),
        console.text(problem.message()),
        console.messages().hint(problem),
        problem.replacement(),
        excerpt.line(),
        excerpt.start(),
        excerpt.end());
  }

  @Override
  public Notice notice(Throwable fault) {
    boolean environment = fault instanceof IOException;
    Message message =
        fault instanceof IOException failure
            ? Message.of("failure.environment", IoFailures.message(failure))
            : IoFailures.internal(fault);
    return new Notice(
        true,
        "",
        environment ? "environment" : "internal",
        console.text(message),
        Optional.empty(),
        Optional.empty(),
        "",
        0,
        0);
  }

  @Override
  public String text(Message message) {
    return console.text(message);
  }

  @Override
  public String language() {
    return console.messages().language().tag();
  }
}

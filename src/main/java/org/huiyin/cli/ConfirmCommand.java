package org.huiyin.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.cli.report.TextReport;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.draft.Confirmation;
import org.huiyin.model.provenance.Mark;
import org.huiyin.pipeline.MarkedReply;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin confirm}: lists the guesses in a reply, or takes the marks off some of them. */
@CommandLine.Command(name = "confirm", sortOptions = false)
final class ConfirmCommand implements Command {
  @Parameters(index = "0", paramLabel = "ID")
  String id;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "WHAT")
  List<String> what = List.of();

  @Option(names = "--all")
  boolean all;

  @Option(names = "--by", paramLabel = "NAME")
  Optional<String> by = Optional.empty();

  @Option(names = "--source", paramLabel = "DIR")
  String source = ".";

  @Option(names = "--as-of", paramLabel = "DATE")
  Optional<String> asOf = Optional.empty();

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (all && !what.isEmpty()) {
      throw new UsageException(Message.of("usage.apart", "--all", "WHAT"));
    }
    if (by.filter(name -> !VisibleText.isIn(name) || hasControl(name)).isPresent()) {
      throw new UsageException(Message.of("usage.bad-value", "--by", by.get().strip()));
    }
    Request request = request();
    List<String> known = MarkedReply.ids(request.source());
    if (!known.contains(id)) {
      throw new UsageException(Message.of("usage.unknown-reply", id), Nearest.hint(id, known));
    }
    MarkedReply.Found found = MarkedReply.of(request.source(), id);
    if (found.reply().isEmpty()) {
      found.problems().forEach(problem -> TextReport.print(problem, console));
      return ExitCode.PROBLEMS;
    }
    MarkedReply reply = found.reply().get();
    if (!all && what.isEmpty()) {
      list(reply.marks(), console);
      return ExitCode.DONE;
    }
    List<Mark> chosen = all ? reply.marks() : chosen(reply.marks());
    if (chosen.isEmpty()) {
      console.print(Message.of("confirm.none", id));
      return ExitCode.DONE;
    }
    LocalDate day = request.asOf().orElseGet(() -> LocalDate.now(reply.zone()));
    new Confirmation(day, by.map(String::strip)).takeOff(chosen, reply.sources(), reply.folder());
    report(chosen, reply.marks(), console);
    return ExitCode.DONE;
  }

  private Request request() throws UsageException, IOException {
    SiteOptions options = new SiteOptions();
    options.source = source;
    options.asOf = asOf;
    return options.request(Request.Mode.CHECK, Optional.empty(), false);
  }

  private static boolean hasControl(String name) {
    return name.chars().anyMatch(Character::isISOControl);
  }

  private List<Mark> chosen(List<Mark> marks) throws UsageException {
    Set<Mark> chosen = new LinkedHashSet<>();
    for (String name : what) {
      List<Mark> named = Confirmation.named(name, marks);
      if (named.isEmpty()) {
        throw new UsageException(
            Message.of("usage.unknown-mark", name), Nearest.hint(name, Confirmation.names(marks)));
      }
      chosen.addAll(named);
    }
    return List.copyOf(chosen);
  }

  private void list(List<Mark> marks, Console console) {
    if (marks.isEmpty()) {
      console.print(Message.of("confirm.none", id));
      return;
    }
    console.print(Message.of("confirm.listed", id, count(marks)));
    for (Mark mark : marks) {
      console.print(Message.of("confirm.line", mark.origin(), mark.described()));
    }
    console.print(Message.of("confirm.one", id, marks.get(0).path()));
    console.print(Message.of("confirm.all", id));
  }

  private void report(List<Mark> chosen, List<Mark> marks, Console console) {
    int confirmed = count(chosen);
    int left = count(marks) - confirmed;
    console.print(
        left > 0
            ? Message.of("confirm.done-some", confirmed, left, id)
            : Message.of("confirm.done", confirmed, id));
  }

  private static int count(List<Mark> marks) {
    return (int) marks.stream().flatMap(mark -> mark.paths().stream()).distinct().count();
  }
}

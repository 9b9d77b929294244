package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.draft.update.BindResult;
import org.huiyin.draft.update.Binding;
import org.huiyin.pipeline.MarkedReply;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin bind}: proposes figures for the numbers of a text that have no source. */
@CommandLine.Command(name = "bind", sortOptions = false)
final class BindCommand implements Command {
  @Parameters(paramLabel = "ID")
  String id;

  @Option(names = "--source", paramLabel = "DIR")
  String source = ".";

  @Option(names = "--dry-run")
  boolean dryRun;

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    Path folder = SiteOptions.sourceFolder(source);
    List<String> known = MarkedReply.ids(folder);
    if (!known.contains(id)) {
      throw new UsageException(Message.of("usage.unknown-reply", id), Nearest.hint(id, known));
    }
    BindResult result = Binding.run(folder, id, !dryRun);
    result
        .bound()
        .forEach(
            one ->
                console.print(Message.of("bind.bound", one.origin(), one.words(), one.target())));
    result
        .left()
        .forEach(
            one -> console.print(Message.of("bind.left", one.origin(), one.words(), one.why())));
    console.print(
        Message.of(
            dryRun ? "bind.would" : "bind.done",
            result.bound().size(),
            result.figures(),
            result.left().size()));
    if (!dryRun && result.figures() > 0) {
      console.print(Message.of("bind.next", id));
    }
    return ExitCode.DONE;
  }
}

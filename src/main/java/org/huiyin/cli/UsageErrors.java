package org.huiyin.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Converts the exceptions of picocli, whose messages are English only. */
final class UsageErrors {
  private UsageErrors() {}

  static UsageException of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      return new UsageException(
          first.isOption()
              ? Message.of("usage.value-missing", name(first))
              : Message.of("usage.argument-missing", name(first)));
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return new UsageException(
          Message.of("usage.option-twice", name(overwritten.getOverwritten())));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return new UsageException(Message.of("usage.bad-value", name(e.getArgSpec()), e.getValue()));
    }
    return new UsageException(Message.of("usage.not-understood", String.valueOf(e.getMessage())));
  }

  private static UsageException unknown(String argument, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (argument.startsWith("-")) {
      String option = argument.split("=", 2)[0];
      Set<String> known =
          spec.options().stream()
              .filter(shown -> !shown.hidden())
              .map(OptionSpec::longestName)
              .collect(Collectors.toCollection(TreeSet::new));
      return new UsageException(Message.of("usage.unknown-option", option), nearest(option, known));
    }
    if (!spec.subcommands().isEmpty()) {
      List<String> known = List.copyOf(new TreeSet<>(spec.subcommands().keySet()));
      return new UsageException(
          Message.of("usage.unknown-command", argument), Nearest.hint(argument, known));
    }
    return new UsageException(Message.of("usage.unexpected-argument", argument));
  }

  /** Suggests a similar option. Unlike for commands, the hint never lists all options. */
  private static Optional<Message> nearest(String option, Set<String> known) {
    return Nearest.to(option, known).map(near -> Message.of("hint.did-you-mean", near));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

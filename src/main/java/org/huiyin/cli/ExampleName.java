package org.huiyin.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Stack;
import org.huiyin.draft.NewSite;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads what follows {@code --example}. Only the name of an example belongs to the option, so that
 * {@code --example DIR} is the option without a name, and the folder.
 */
final class ExampleName implements IParameterConsumer {

  @Override
  public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
    Optional<NewSite.Example> named =
        arguments.isEmpty() ? Optional.empty() : example(arguments.peek());
    if (named.isPresent()) {
      arguments.pop();
    }
    option.setValue(Optional.of(named.orElse(NewSite.Example.LETTERS)));
  }

  private static Optional<NewSite.Example> example(String name) {
    for (NewSite.Example example : NewSite.Example.values()) {
      if (example.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(example);
      }
    }
    return Optional.empty();
  }
}

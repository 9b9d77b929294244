package org.huiyin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands, by name, in the order of the help. */
final class Commands {
  private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

  Commands(Builder builder, LongSupplier nanos, Map<String, String> environment) {
    commands.put("build", () -> new CommandLine(new BuildCommand(builder, nanos)));
    commands.put("check", () -> new CommandLine(new CheckCommand(builder, nanos)));
    commands.put("serve", () -> new CommandLine(new ServeCommand()));
    commands.put("publish", () -> new CommandLine(new PublishCommand(environment)));
    commands.put(
        "new",
        () ->
            new CommandLine(new NewCommand())
                .addSubcommand(new NewCommand.Site())
                .addSubcommand(new NewCommand.Reply()));
    commands.put("import", () -> new CommandLine(new ImportCommand()));
    commands.put("bind", () -> new CommandLine(new BindCommand()));
    commands.put("confirm", () -> new CommandLine(new ConfirmCommand()));
    commands.put("audit", () -> new CommandLine(new AuditCommand()));
    commands.put("explain", () -> new CommandLine(new ExplainCommand()));
    commands.put("schema", () -> new CommandLine(new SchemaCommand()));
    commands.put("doctor", () -> new CommandLine(new DoctorCommand()));
    commands.put("completion", () -> new CommandLine(new CompletionCommand(this::all)));
  }

  Set<String> names() {
    return commands.keySet();
  }

  /** The program with one command: inspecting a command takes time. */
  CommandLine with(String name) {
    return new CommandLine(new NoCommand()).addSubcommand(commands.get(name).get());
  }

  /** The program with all commands. */
  CommandLine all() {
    CommandLine program = new CommandLine(new NoCommand());
    commands.values().forEach(command -> program.addSubcommand(command.get()));
    return program;
  }
}

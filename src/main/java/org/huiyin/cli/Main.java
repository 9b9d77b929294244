package org.huiyin.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import org.huiyin.build.Build;
import org.huiyin.source.Message;
import org.huiyin.source.ProcessingFault;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/**
 * The program: {@code huiyin build}, {@code check}, {@code audit}, {@code schema}.
 *
 * <p>Whatever happens ends in words on one of the two streams and in an {@link ExitCode}; only
 * {@link #main} ends the process.
 */
public final class Main {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Builder builder;
  private final LongSupplier nanos;

  /** The program with its output led elsewhere. */
  public Main(PrintStream out, PrintStream err) {
    this(out, err, false, Build::run, System::nanoTime);
  }

  /**
   * @param terminal whether {@code out} is a terminal
   * @param nanos a clock that never goes back, in nanoseconds
   */
  Main(PrintStream out, PrintStream err, boolean terminal, Builder builder, LongSupplier nanos) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.builder = builder;
    this.nanos = nanos;
  }

  public static void main(String[] args) {
    // Nothing that the program makes or says may follow the machine that it runs on.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    StandardStream out = new StandardStream(FileDescriptor.out);
    StandardStream err = new StandardStream(FileDescriptor.err);
    PrintStream outText = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errText = new PrintStream(err, true, StandardCharsets.UTF_8);
    Main main =
        new Main(outText, errText, StandardStream.isTerminal(), Build::run, System::nanoTime);
    int code = main.run(args);
    outText.flush();
    System.exit(main.afterOutput(code, out.failure(), args));
  }

  /**
   * Runs one command.
   *
   * @return one of {@link ExitCode}
   */
  public int run(String... args) {
    Console console = console(args);
    boolean debug = List.of(args).contains("--debug");
    CommandLine program = program(console.catalogue());
    try {
      CommandLine asked = asked(program, args);
      if (asked.isUsageHelpRequested()) {
        out.print(asked.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.DONE;
      }
      if (asked.isVersionHelpRequested()) {
        out.print("huiyin " + Version.text() + "\n");
        return ExitCode.DONE;
      }
      return run(asked, console);
    } catch (ParameterException e) {
      return wrongUsage(UsageErrors.of(e), e.getCommandLine(), console);
    } catch (IOException e) {
      return environmentFailed(e, debug, console);
    } catch (UncheckedIOException e) {
      return environmentFailed(e.getCause(), debug, console);
    } catch (RuntimeException | Error e) {
      return fault(e, debug, console);
    }
  }

  private Console console(String... args) {
    return new Console(out, err, terminal, Catalogue.of(CommonOptions.language(args)));
  }

  private CommandLine program(Catalogue catalogue) {
    CommandLine program =
        new CommandLine(new NoCommand())
            .addSubcommand(new BuildCommand(builder, nanos))
            .addSubcommand(new CheckCommand(builder, nanos))
            .addSubcommand(new AuditCommand())
            .addSubcommand(new SchemaCommand());
    // An argument that begins with “@” is a name like any other, not a file of more arguments.
    return program.setExpandAtFiles(false).setResourceBundle(new HelpTexts(catalogue.language()));
  }

  /** The innermost command that the arguments name. */
  private static CommandLine asked(CommandLine program, String... args) {
    List<CommandLine> named = program.parseArgs(args).asCommandLineList();
    return named.get(named.size() - 1);
  }

  private static int run(CommandLine asked, Console console) throws IOException {
    try {
      CommonOptions.check(asked);
      Command command = asked.getCommand();
      return command.run(console);
    } catch (UsageFailure e) {
      return wrongUsage(e, asked, console);
    }
  }

  private static int wrongUsage(UsageFailure failure, CommandLine asked, Console console) {
    Message told =
        failure
            .hint()
            .map(hint -> Message.of("usage.error-with-hint", failure.message(), hint))
            .orElseGet(() -> Message.of("usage.error", failure.message()));
    console.complain(told);
    String name = asked.getCommandSpec().qualifiedName();
    String arguments =
        asked.getCommand() instanceof NoCommand ? "usage.command-and-options" : "usage.options";
    console.complain(Message.of("usage.synopsis", name, new Message(arguments, List.of())));
    return ExitCode.WRONG_USAGE;
  }

  private static int environmentFailed(IOException failure, boolean debug, Console console) {
    console.complain(Message.of("failure.environment", IoFailures.message(failure)));
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.ENVIRONMENT_FAILED;
  }

  private static int fault(Throwable fault, boolean debug, Console console) {
    if (isOutOfMemory(fault)) {
      console.complain(Message.of("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
    } else {
      console.complain(words(fault));
      console.complain(Message.of("failure.report"));
    }
    if (debug) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.ENVIRONMENT_FAILED;
  }

  private static Message words(Throwable fault) {
    if (fault instanceof ProcessingFault known) {
      Throwable cause = known.getCause();
      return Message.of(
          "failure.fault-in",
          known.path(),
          cause.getClass().getName(),
          String.valueOf(cause.getMessage()));
    }
    return Message.of(
        "failure.fault", fault.getClass().getName(), String.valueOf(fault.getMessage()));
  }

  /** Whether the memory ran out, here or in a thread whose failure was passed on. */
  private static boolean isOutOfMemory(Throwable fault) {
    return fault instanceof OutOfMemoryError
        || fault.getCause() != null && isOutOfMemory(fault.getCause());
  }

  /**
   * What is left to say when {@code out} could not be written: nothing if its reader had read
   * enough.
   */
  private int afterOutput(int code, Optional<IOException> failure, String... args) {
    if (failure.isEmpty() || StandardStream.readerIsGone(failure.get())) {
      return code;
    }
    console(args).complain(Message.of("failure.output", failure.get().getMessage()));
    return ExitCode.ENVIRONMENT_FAILED;
  }

  /** The program called without a command. */
  @CommandLine.Command(name = "huiyin", sortOptions = false)
  static final class NoCommand implements Command {
    @Mixin CommonOptions common;

    @CommandLine.Option(names = "--version", versionHelp = true)
    boolean version;

    @Override
    public int run(Console console) throws UsageFailure {
      throw new UsageFailure(Message.of("usage.no-command"));
    }
  }
}

package org.huiyin.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.huiyin.cli.report.Version;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.cli.terminal.StandardStream;
import org.huiyin.pipeline.KeptBuild;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: {@code huiyin build}, {@code check}, {@code serve}, {@code bind}, {@code confirm},
 * {@code audit}, {@code explain}, {@code schema}, {@code doctor}.
 *
 * <p>Every run, also a failed one, ends with a message and an {@link ExitCode}. Only {@link #main}
 * ends the process.
 */
public final class Main {
  /** What stands for a byte that is no character. */
  private static final char LOST = '\uFFFD';

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Builder builder;
  private final LongSupplier nanos;
  private final Map<String, String> environment;

  /** Creates the program with other output streams. */
  public Main(PrintStream out, PrintStream err) {
    this(out, err, false, KeptBuild::run, System::nanoTime, System.getenv());
  }

  /**
   * @param terminal whether {@code out} is a terminal
   * @param nanos a monotonic clock, in nanoseconds
   * @param environment the variables of the process
   */
  Main(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Builder builder,
      LongSupplier nanos,
      Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.builder = builder;
    this.nanos = nanos;
    this.environment = environment;
  }

  public static void main(String[] args) {
    // The output must not depend on the locale or the time zone of the machine.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    StandardStream out = new StandardStream(FileDescriptor.out);
    StandardStream err = new StandardStream(FileDescriptor.err);
    PrintStream outText = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errText = new PrintStream(err, true, StandardCharsets.UTF_8);
    Main main =
        new Main(
            outText,
            errText,
            StandardStream.isTerminal(),
            KeptBuild::run,
            System::nanoTime,
            System.getenv());
    int code = main.run(args);
    outText.flush();
    System.exit(main.afterOutput(code, out.failure(), args));
  }

  /**
   * Runs one command.
   *
   * @return one of {@link ExitCode}
   */
  public int run(String... written) {
    String[] args = withHelp(written);
    Console console = console(args);
    boolean debug = List.of(args).contains("--debug");
    CommandLine program = program(args);
    Optional<String> lost = lost(args);
    if (lost.isPresent()) {
      UsageException failure =
          new UsageException(
              Message.of("usage.lost-characters", lost.get()),
              Optional.of(Message.of("usage.lost-characters.hint")));
      return wrongUsage(failure, program, console);
    }
    try {
      CommandLine asked = asked(program, args);
      if (asked.isUsageHelpRequested()) {
        requireKnown(asked);
        program.setResourceBundle(new HelpTexts(console.messages().language()));
        out.print(asked.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.DONE;
      }
      if (asked.isVersionHelpRequested()) {
        out.print("huiyin " + Version.line() + "\n");
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
      return internalError(e, debug, console);
    }
  }

  /** {@code huiyin help build} is {@code huiyin build --help}. */
  private static String[] withHelp(String... args) {
    return args.length > 0 && args[0].equals("help")
        ? Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help")).toArray(String[]::new)
        : args;
  }

  /** The first argument that Java could not decode, because the locale has another encoding. */
  private static Optional<String> lost(String... args) {
    return Stream.of(args).filter(argument -> argument.indexOf(LOST) >= 0).findFirst();
  }

  /** With {@code --help}, picocli lets pass what it does not know. */
  private static void requireKnown(CommandLine asked) {
    List<String> unknown = asked.getParseResult().unmatched();
    if (!unknown.isEmpty()) {
      throw new UnmatchedArgumentException(asked, unknown);
    }
  }

  private Console console(String... args) {
    return new Console(out, err, terminal, Messages.of(CommonOptions.language(args)));
  }

  /**
   * The commands. If the first argument names one, the others are not needed: it takes longer to
   * inspect all of them than to find that nothing has changed.
   */
  private CommandLine program(String... args) {
    Commands commands = new Commands(builder, nanos, environment);
    if (List.of(args).equals(List.of("--version"))) {
      return new CommandLine(new NoCommand());
    }
    CommandLine program =
        args.length > 0 && commands.names().contains(args[0])
            ? commands.with(args[0])
            : commands.all();
    // An argument that begins with “@” is a normal argument, not a file of arguments.
    return program.setExpandAtFiles(false);
  }

  /** Returns the innermost command in the arguments. */
  private static CommandLine asked(CommandLine program, String... args) {
    List<CommandLine> named = program.parseArgs(args).asCommandLineList();
    return named.get(named.size() - 1);
  }

  private static int run(CommandLine asked, Console console) throws IOException {
    try {
      CommonOptions.check(asked);
      Command command = asked.getCommand();
      return command.run(console);
    } catch (UsageException e) {
      return wrongUsage(e, asked, console);
    }
  }

  private static int wrongUsage(UsageException failure, CommandLine asked, Console console) {
    Message error =
        failure
            .hint()
            .map(hint -> Message.of("usage.error-with-hint", failure.message(), hint))
            .orElseGet(() -> Message.of("usage.error", failure.message()));
    console.printError(error);
    String name = asked.getCommandSpec().qualifiedName();
    String arguments =
        asked.getCommand() instanceof NoCommand ? "usage.command-and-options" : "usage.options";
    console.printError(Message.of("usage.synopsis", name, new Message(arguments, List.of())));
    return ExitCode.WRONG_USAGE;
  }

  private static int environmentFailed(IOException failure, boolean debug, Console console) {
    console.printError(Message.of("failure.environment", IoFailures.message(failure)));
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.ENVIRONMENT_FAILED;
  }

  private static int internalError(Throwable error, boolean debug, Console console) {
    if (isOutOfMemory(error)) {
      console.printError(Message.of("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
    } else {
      console.printError(IoFailures.internal(error));
      console.printError(Message.of("failure.report"));
    }
    if (debug) {
      error.printStackTrace(console.err());
    }
    return ExitCode.ENVIRONMENT_FAILED;
  }

  /** Whether the cause is an {@code OutOfMemoryError}, possibly of another thread. */
  private static boolean isOutOfMemory(Throwable error) {
    return error instanceof OutOfMemoryError
        || error.getCause() != null && isOutOfMemory(error.getCause());
  }

  /**
   * Reports that {@code out} could not be written, unless the reader of the pipe has stopped
   * reading.
   */
  private int afterOutput(int code, Optional<IOException> failure, String... args) {
    if (failure.isEmpty() || StandardStream.readerIsGone(failure.get())) {
      return code;
    }
    console(args).printError(Message.of("failure.output", failure.get().getMessage()));
    return ExitCode.ENVIRONMENT_FAILED;
  }
}

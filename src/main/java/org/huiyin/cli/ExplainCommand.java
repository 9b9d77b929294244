package org.huiyin.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.cli.explain.Example;
import org.huiyin.cli.explain.Explanation;
import org.huiyin.cli.explain.Explanations;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.cli.terminal.TerminalText;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code huiyin explain}: says what a code of a problem means, why it is a fault and how to mend
 * it, with an example; or lists all codes.
 */
@CommandLine.Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Command {
  private static final int MOST_SIMILAR = 5;

  @Parameters(arity = "0..1", paramLabel = "CODE", completionCandidates = Codes.class)
  Optional<String> code = Optional.empty();

  @Mixin CommonOptions common;

  /** What a shell completes. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Explanations.of(Messages.of(Language.EN)).codes().iterator();
    }
  }

  @Override
  public int run(Console console) throws UsageException {
    Explanations explanations = Explanations.of(console.messages());
    if (code.isEmpty()) {
      explanations.codes().forEach(each -> list(each, explanations, console.out()));
      return ExitCode.DONE;
    }
    print(find(code.get(), explanations), console);
    return ExitCode.DONE;
  }

  private static void list(String code, Explanations explanations, PrintStream out) {
    out.print(code + " ".repeat(Math.max(1, 27 - code.length())));
    out.print(explanations.message(code) + "\n");
  }

  private static Explanation find(String code, Explanations explanations) throws UsageException {
    Optional<Explanation> found = explanations.of(code);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> similar = similar(code, explanations.codes());
    throw new UsageException(
        Message.of("usage.unknown-code", code),
        similar.isEmpty()
            ? Optional.of(Message.of("hint.list-codes"))
            : Optional.of(Message.of("hint.similar-codes", similar)));
  }

  /** Codes that contain the word come first: it may be all that somebody remembers. */
  private static List<String> similar(String word, Set<String> codes) {
    List<String> containing = codes.stream().filter(code -> code.contains(word)).toList();
    List<String> found = containing.isEmpty() ? Nearest.similar(word, codes) : containing;
    return found.subList(0, Math.min(MOST_SIMILAR, found.size()));
  }

  private static void print(Explanation explanation, Console console) {
    String severity = explanation.example().map(Example::severity).orElse("surroundings");
    Message kind =
        switch (severity) {
          case "error" -> Message.of("explain.error");
          case "warning" -> Message.of("explain.warning");
          default -> Message.of("explain.surroundings");
        };
    console.print(Message.of("explain.code", explanation.code(), kind));
    console.print(Message.of("explain.message", explanation.message()));
    console.print(Message.of("explain.reason", explanation.reason()));
    explanation.remedy().ifPresent(remedy -> console.print(Message.of("explain.remedy", remedy)));
    explanation.example().ifPresent(example -> print(example, console));
  }

  private static void print(Example example, Console console) {
    for (Example.Change change : example.changes()) {
      print("explain.wrong", change.file(), change.wrong(), console);
    }
    Example.Said said = example.said(console.messages().language());
    console.print(Message.of("explain.said", said.message()));
    said.hint().ifPresent(hint -> console.print(Message.of("explain.said-hint", hint)));
    for (Example.Change change : example.changes()) {
      print("explain.right", change.file(), change.right(), console);
    }
  }

  /** Prints the lines of a file, or that it has none, or that it does not exist. */
  private static void print(
      String key, String file, Optional<List<String>> lines, Console console) {
    console.out().print("\n");
    console.print(Message.of(key, file));
    if (lines.isEmpty()) {
      console.print(Message.of("explain.no-file"));
      return;
    }
    if (lines.get().isEmpty()) {
      console.print(Message.of("explain.no-lines"));
    }
    lines.get().forEach(line -> console.out().print("    " + TerminalText.escape(line) + "\n"));
  }
}

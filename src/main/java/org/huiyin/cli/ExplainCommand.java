package org.huiyin.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.cli.explain.Explanation;
import org.huiyin.cli.explain.ExplanationText;
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
    for (String line : new ExplanationText(explanation, console.messages()).lines()) {
      console.out().print(TerminalText.escape(line) + "\n");
    }
  }
}

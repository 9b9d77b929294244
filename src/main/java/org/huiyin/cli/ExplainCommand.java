package org.huiyin.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code huiyin explain}: says what codes of problems mean, why they are faults and how to mend
 * them, with examples; or lists all codes.
 */
@CommandLine.Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");
  private static final int MOST_SIMILAR = 5;

  @Parameters(arity = "0..*", paramLabel = "CODE", completionCandidates = Codes.class)
  List<String> codes = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  String format;

  @Mixin CommonOptions common;

  /** What a shell completes. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Explanations.of(Messages.of(Language.EN)).codes().iterator();
    }
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          Message.of("usage.bad-value", "--format", format), Nearest.hint(format, FORMATS));
    }
    Explanations explanations = Explanations.of(console.messages());
    List<Explanation> found = new ArrayList<>();
    for (String code : codes) {
      found.add(find(code, explanations));
    }
    if (format.equals("json")) {
      Collection<Explanation> asked =
          codes.isEmpty() ? explanations.of(explanations.codes()) : found;
      console.out().print(json(asked, console.messages()) + "\n");
    } else if (codes.isEmpty()) {
      explanations.codes().forEach(each -> list(each, explanations, console.out()));
    } else {
      String gap = "";
      for (Explanation each : found) {
        console.out().print(gap);
        print(each, console);
        gap = "\n\n";
      }
    }
    return ExitCode.DONE;
  }

  private static void list(String code, Explanations explanations, PrintStream out) {
    out.print(code + " ".repeat(Math.max(1, 27 - code.length())));
    out.print(explanations.message(code) + "\n");
  }

  /** Finds a code as reports print it: perhaps copied with its brackets. */
  private static Explanation find(String written, Explanations explanations) throws UsageException {
    String code = written.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
    Optional<Explanation> found = explanations.of(code);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> similar = similar(code, explanations.codes());
    throw new UsageException(
        Message.of("usage.unknown-code", written),
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

  private static String json(Collection<Explanation> explanations, Messages messages)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginArray();
      for (Explanation each : explanations) {
        ExplanationText shown = new ExplanationText(each, messages);
        json.beginObject().name("code").value(each.code());
        if (shown.severity().isPresent()) {
          json.name("severity").value(shown.severity().get());
        }
        json.name("message").value(each.message());
        json.name("reason").value(each.reason());
        if (each.remedy().isPresent()) {
          json.name("remedy").value(each.remedy().get());
        }
        json.name("markdown").value(shown.markdown());
        json.endObject();
      }
      json.endArray();
    }
    return text.toString();
  }
}

package org.huiyin.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.draft.ImportResult;
import org.huiyin.draft.page.PageResult;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Message;

/** Tells what became of the files of an import. */
public sealed interface ImportReport {

  void add(ImportResult result);

  /**
   * Ends the report.
   *
   * @return {@link ExitCode#PROBLEMS} if a file was not imported
   */
  int end() throws IOException;

  /** One line a file, and the sums. */
  final class Text implements ImportReport {
    private final Console console;
    private final int files;
    private final boolean dryRun;
    private final Map<PageResult.Reason, Integer> refused = new EnumMap<>(PageResult.Reason.class);
    private int written;
    private int unchanged;
    private int failed;

    public Text(Console console, int files, boolean dryRun) {
      this.console = console;
      this.files = files;
      this.dryRun = dryRun;
    }

    @Override
    public void add(ImportResult result) {
      String file = result.file().getFileName().toString();
      if (result instanceof ImportResult.Written one) {
        written++;
        console.print(Message.of(dryRun ? "import.would-write" : "import.written", file, one.id()));
        console.print(
            Message.of(
                "import.numbers",
                one.sums().original(),
                one.sums().bound(),
                one.sums().claimed(),
                one.sums().listed(),
                one.sums().exempt()));
        console.print(Message.of("import.marks", one.marks(), one.id()));
        one.contacts().forEach(line -> console.print(Message.of("import.contact-line", line)));
        if (one.inSentences() > 0) {
          console.print(Message.of("import.contacts-in-text", one.inSentences()));
        }
        one.missing().forEach(address -> console.print(Message.of("import.missing-file", address)));
      } else if (result instanceof ImportResult.Updated one) {
        written++;
        new UpdateReport(console, dryRun).print(file, one.id(), one.result());
      } else if (result instanceof ImportResult.Unchanged one) {
        unchanged++;
        console.print(Message.of("import.unchanged", file, one.id()));
      } else if (result instanceof ImportResult.Refused one) {
        refused.merge(one.reason(), 1, Integer::sum);
        console.printError(Message.of("import.refused", file, reason(one.reason())));
      } else if (result instanceof ImportResult.Failed one) {
        failed++;
        console.printError(Message.of("import.failed", file, one.reason()));
      }
    }

    @Override
    public int end() {
      int left = refused.values().stream().mapToInt(Integer::intValue).sum() + failed;
      if (files > 1) {
        console.print(Message.of("import.total", files, written, unchanged, left));
        refused.forEach(
            (reason, count) ->
                console.print(Message.of("import.total.reason", count, reason(reason))));
      }
      return left == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }

  /** A JSON array on standard output. */
  final class Json implements ImportReport {
    private final Console console;
    private final List<ImportResult> results = new ArrayList<>();

    public Json(Console console) {
      this.console = console;
    }

    @Override
    public void add(ImportResult result) {
      results.add(result);
    }

    @Override
    public int end() throws IOException {
      StringWriter text = new StringWriter();
      try (JsonWriter json = new JsonWriter(text)) {
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginArray();
        for (ImportResult result : results) {
          write(result, json);
        }
        json.endArray();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      console.out().print(text + "\n");
      boolean complete =
          results.stream()
              .allMatch(
                  result ->
                      result instanceof ImportResult.Written
                          || result instanceof ImportResult.Updated
                          || result instanceof ImportResult.Unchanged);
      return complete ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void write(ImportResult result, JsonWriter json) throws IOException {
      json.beginObject();
      json.name("file").value(result.file().toString());
      if (result instanceof ImportResult.Written one) {
        json.name("result").value("written");
        json.name("id").value(one.id());
        json.name("numbers").beginObject();
        json.name("original").value(one.sums().original());
        json.name("bound").value(one.sums().bound());
        json.name("claimed").value(one.sums().claimed());
        json.name("listed").value(one.sums().listed());
        json.name("exempt").value(one.sums().exempt());
        json.endObject();
        json.name("marks").value(one.marks());
        json.name("keptBack").value(one.keptBack());
        list(json, "contactLines", one.contacts());
        json.name("contactsInText").value(one.inSentences());
        list(json, "files", one.files());
        list(json, "missingFiles", one.missing());
      } else if (result instanceof ImportResult.Updated one) {
        json.name("result").value("updated");
        json.name("id").value(one.id());
        UpdateReport.write(one.result(), json, console);
      } else if (result instanceof ImportResult.Unchanged one) {
        json.name("result").value("unchanged");
        json.name("id").value(one.id());
      } else if (result instanceof ImportResult.Refused one) {
        json.name("result").value("refused");
        json.name("reason").value(EnumNames.kebabCase(one.reason()));
        json.name("message").value(console.text(reason(one.reason())));
      } else if (result instanceof ImportResult.Failed one) {
        json.name("result").value("failed");
        json.name("message").value(console.text(one.reason()));
      }
      json.endObject();
    }

    private static void list(JsonWriter json, String name, List<String> items) throws IOException {
      json.name(name).beginArray();
      for (String item : items) {
        json.value(item);
      }
      json.endArray();
    }
  }

  /** Why a file was refused, and what to do instead. */
  private static Message reason(PageResult.Reason reason) {
    return switch (reason) {
      case EMPTY -> Message.of("import.reason.empty");
      case NEWS -> Message.of("import.reason.news");
      case LINK_LIST -> Message.of("import.reason.link-list");
      case SCRIPT_FILLED -> Message.of("import.reason.script-filled");
      case SCAN -> Message.of("import.reason.scan");
      case PDF -> Message.of("import.reason.pdf");
      case OFD -> Message.of("import.reason.ofd");
      case OLD_WORD -> Message.of("import.reason.old-word");
      case PICTURE -> Message.of("import.reason.picture");
      case SPREADSHEET -> Message.of("import.reason.spreadsheet");
      case NO_LETTER -> Message.of("import.reason.no-letter");
      case SEVERAL_LETTERS -> Message.of("import.reason.several-letters");
      case TOO_LARGE -> Message.of("import.reason.too-large");
      case DAMAGED -> Message.of("import.reason.damaged");
      case UNKNOWN -> Message.of("import.reason.unknown");
    };
  }
}

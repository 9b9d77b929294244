package org.huiyin.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.pipeline.Outcome;
import org.huiyin.source.Severity;

/**
 * The result of a run in a file: a JSON object {@code {succeeded, errors, warnings, replies, pages,
 * charts, written, unchanged, removed, differs, asOf, nextChange}}. Days are in ISO format; they
 * are {@code null} where they are not known.
 */
public final class SummaryFile {
  private SummaryFile() {}

  /**
   * Writes the file; one that exists is replaced.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Outcome outcome, Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginObject();
      json.name("succeeded").value(outcome.succeeded());
      json.name("errors").value(count(outcome, Severity.ERROR));
      json.name("warnings").value(count(outcome, Severity.WARNING));
      Outcome.Tally tally = outcome.tally();
      json.name("replies").value(tally.replies());
      json.name("pages").value(tally.pages());
      json.name("charts").value(tally.charts());
      json.name("written").value(tally.written());
      json.name("unchanged").value(tally.unchanged());
      json.name("removed").value(tally.removed());
      json.name("differs").value(outcome.drift().size());
      json.name("asOf").value(outcome.days().map(days -> days.asOf().toString()).orElse(null));
      json.name("nextChange")
          .value(
              outcome.days().flatMap(Outcome.Days::nextChange).map(Object::toString).orElse(null));
      json.endObject();
    }
    Files.writeString(file, text + "\n");
  }

  private static long count(Outcome outcome, Severity severity) {
    return outcome.problems().stream().filter(problem -> problem.severity() == severity).count();
  }
}
